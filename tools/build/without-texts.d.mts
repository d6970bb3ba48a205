export function withoutTexts(
  source: string,
  packed: { texts: string[]; lists: string[] },
  inFunctions: boolean,
): string;
