import { contentsOf } from './contents';
import type { Contents } from './contents';
import { quantity } from './judge-verb';
import { N } from './lexicon';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';

/** Whether a part without a verb of its own states a result: "Returns -12%", "zero injuries", "Faster checkout". */
export function nounsStateResult(tokens: readonly Token[], part: Part, c: Contents): boolean {
  if (part.link === 'aim' || part.link === 'means') return false;
  if (c.fromTo) return true;
  if (c.zero && ((c.nouns & (N.harm | N.metric)) !== 0 || startsWithNone(tokens, part))) return true;
  if (c.share && (c.nouns & (quantity & ~N.win)) !== 0) return true;
  if (c.count && (c.nouns & N.adoption) !== 0) return true;
  if (is(tokens[part.start], N.comparative) && (c.nouns & (N.metric | N.generic | N.harm)) !== 0) return true;
  if (hasDirection(tokens, part) && (c.nouns & quantity) !== 0) return true;
  if (c.share || c.money || c.count || c.duration)
    return (c.nouns & N.change) !== 0 || hasSaving(tokens, part);
  return topicChange(tokens, part) || nowCan(tokens, part);
}

const is = (token: Token | undefined, noun: number): boolean =>
  token !== undefined && (token.entry.noun & noun) !== 0;

const startsWithNone = (tokens: readonly Token[], part: Part): boolean =>
  part.link !== 'lead' && ['zero', 'no', 'none', '0'].includes(tokens[part.start]?.text ?? '');

const savingWords = new Set(['fewer', 'less', 'saved', 'more']);
const directions = new Set(['up', 'down', 'dropped', 'halved', 'doubled']);

function hasSaving(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start; at < part.end; at++) if (savingWords.has(tokens[at]?.text ?? '')) return true;
  return false;
}

function hasDirection(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end; at++) {
    if (!directions.has(tokens[at]?.text ?? '')) continue;
    const next = at + 1 < part.end ? tokens[at + 1] : undefined;
    if (!next || next.kind === TokenKind.number || is(next, N.determiner | N.amount | N.preposition))
      return true;
  }
  return false;
}

/** "Reduction of returns", "Returns drop": a change of something that one can watch. */
function topicChange(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start; at < part.end; at++) {
    if (!is(tokens[at], N.change)) continue;
    const after = tokens[at + 1]?.text;
    if (at === part.start && (after === 'of' || after === 'in'))
      return (contentsOf(tokens, at + 1, part.end, []).nouns & (N.metric | N.harm)) !== 0;
    if (at > part.start && is(tokens[at - 1], N.metric | N.harm)) return true;
  }
  return false;
}

function nowCan(tokens: readonly Token[], part: Part): boolean {
  for (let at = part.start + 1; at < part.end - 1; at++) {
    const text = tokens[at]?.text;
    const next = tokens[at + 1]?.text;
    if ((text === 'can' && next === 'now') || (text === 'now' && next === 'can')) return true;
    if (text === 'no' && next === 'longer') return true;
  }
  return false;
}
