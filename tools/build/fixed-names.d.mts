export function withFixedNames(code: string): string;
