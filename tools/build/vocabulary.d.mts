export function vocabularyOf(lists: readonly string[]): [words: string, holders: string];
export function wordsIn(list: string): string[];
export function listsOf(words: string, holders: string): Generator<undefined, string[]>;
