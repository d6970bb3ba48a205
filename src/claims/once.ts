import { openWords } from './words/open';

/** What `make` gives, made from the tables of words when it is first asked for: loading the plugin waits for none. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    if (!made) {
      openWords();
      made = { value: make() };
    }
    return made.value;
  };
}
