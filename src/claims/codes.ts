/** The characters of a text, as numbers, and a 0 behind the last. */
export type Codes = Uint16Array;

/** With the bits that `kinds` gives any of them. */
export interface Coded {
  codes: Codes;
  kinds: number;
}

let codes: Codes = new Uint16Array(1024);

/**
 * Those of `text`, until the next text is asked for: an array answers several times as fast as a string. `kinds` gives
 * bits by the code of a character up to 127.
 */
export function codesOf(text: string, kinds = noKinds): Coded {
  const { length } = text;
  if (codes.length <= length) codes = new Uint16Array(2 * length);
  const found = codes;
  let all = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    found[at] = code;
    if (code < 128) all |= kinds[code] ?? 0;
  }
  found[length] = 0;
  return { codes: found, kinds: all };
}

const noKinds = new Uint8Array(128);
