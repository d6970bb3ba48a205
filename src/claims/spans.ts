import type { ClaimClass } from './claim';
import type { Verdict } from './judge';
import type { Part } from './parts';
import type { Range } from './text';
import { TokenKind } from './tokens';
import type { Token } from './tokens';

/** Where the result stands, with what hangs on it; null where no part is one. */
export function outcomeSpan(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
): Range | null {
  const index = verdicts.findIndex((verdict) => verdict.result);
  const part = parts[index];
  if (!part) return null;
  let end = part.end;
  for (
    let next = index + 1;
    next < parts.length && (verdicts[next]?.result === true || parts[next]?.link === 'with');
    next++
  )
    end = parts[next]?.end ?? end;
  const isAside = tokens[part.mark]?.kind === TokenKind.open && tokens[end - 1]?.kind === TokenKind.close;
  return spanOf(tokens, part.start, isAside ? end - 1 : end);
}

/** Where the work stands; null where none is told apart from the result. */
export function effortSpan(
  tokens: readonly Token[],
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  kind: ClaimClass,
): Range | null {
  if (kind === 'activity') return spanOf(tokens, 0, tokens.length);
  if (kind === 'outcome-late')
    return spanOf(
      tokens,
      parts[0]?.start ?? 0,
      parts[verdicts.findIndex((verdict) => verdict.result)]?.mark ?? 0,
    );
  if (kind !== 'outcome-first') return null;
  const part = parts.find(
    ({ link }, index) => index > 0 && verdicts[index]?.result !== true && link === 'means',
  );
  return part ? spanOf(tokens, part.start, parts[parts.length - 1]?.end ?? part.end) : null;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Range | null {
  let end = to;
  while (end > from && isTrailing(tokens[end - 1])) end--;
  const first = tokens[from];
  const last = end > from ? tokens[end - 1] : undefined;
  return first && last ? { from: first.from, to: last.to } : null;
}

const isTrailing = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== TokenKind.word &&
  token.kind !== TokenKind.number &&
  token.kind !== TokenKind.close &&
  token.kind !== TokenKind.other;
