export interface Shortened {
  names: string[];
  inHostClasses: string[];
}

export function shortNames(
  asked?: readonly string[],
): Promise<{ shortened: Shortened; unresolved: Set<string> }>;
