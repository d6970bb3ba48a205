export function withSharedValues(code: string): string;
