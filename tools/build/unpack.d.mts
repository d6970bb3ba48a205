export function unpack(packed: string): string;
export function unpacking(packed: string): Generator<undefined, string>;
