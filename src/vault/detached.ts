/**
 * A copy that shares no characters with the note it was read from: an engine keeps the whole text for the sake
 * of a word that was cut out of it.
 */
export const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
