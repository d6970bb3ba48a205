export function withSharedTexts(code: string): string;
