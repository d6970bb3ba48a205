export interface Shortened {
  names: string[];
  inHostClasses: string[];
}

export function shortNames(): Promise<{ shortened: Shortened; unresolved: Set<string> }>;
