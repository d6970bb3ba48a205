export function withArrowFunctions(code: string): string;
