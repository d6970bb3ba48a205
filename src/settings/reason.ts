/** What was thrown, in words for the user. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
