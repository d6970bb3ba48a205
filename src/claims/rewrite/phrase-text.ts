import type { Head, Span } from './effort';
import { inflect, type VerbForm } from './inflect';
import type { Token } from './tokens';

/** The text of `[span.from, span.to)` with some tokens in other words; everything else stays to the byte. */
export function textOf(
  text: string,
  tokens: readonly Token[],
  span: Span,
  words: ReadonlyMap<number, string> = new Map(),
): string {
  let result = '';
  let done = tokens[span.from]?.start ?? 0;
  for (let i = span.from; i < span.to; i++) {
    const token = tokens[i];
    const word = words.get(i);
    if (!token || word === undefined) continue;
    result += text.slice(done, token.from) + word;
    done = token.to;
  }
  return result + text.slice(done, tokens[span.to - 1]?.end ?? done);
}

/** `verbs` in another form, spelled as the text spells them (capitals stay capitals). */
export function inflected(
  text: string,
  tokens: readonly Token[],
  verbs: readonly Head[],
  form: VerbForm,
): Map<number, string> {
  return new Map(
    verbs.map(({ at, verb }) => {
      const token = tokens[at];
      const before = token ? text.slice(token.from, token.to) : '';
      const after = inflect(before.toLowerCase(), verb, form);
      return [at, before.length > 1 && before === before.toUpperCase() ? after.toUpperCase() : after];
    }),
  );
}
