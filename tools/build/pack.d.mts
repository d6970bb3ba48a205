export function pack(text: string): Promise<string>;
