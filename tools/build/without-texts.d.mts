export function withoutTexts(source: string, texts: string[], inFunctions: boolean): string;
