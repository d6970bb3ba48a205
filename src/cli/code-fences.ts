import type { NoteBytes } from './note-room';

/**
 * Tells of places in a note, one after the other, whether they surely stand in fenced code. It is sure only where
 * every fence so far begins its line with three backticks, and nothing outside of them may hold lines: no comment,
 * no HTML, no template command, no other fence.
 */
export function codeFences(bytes: Buffer, { from, to }: NoteBytes): (at: number) => boolean {
  let seen = from;
  let isOpen = false;
  let isSure = true;
  let doubt = -1;
  const nextDoubt = (): number => {
    if (doubt < seen) doubt = Math.min(...doubts.map((sign) => indexIn(bytes, sign, seen, to)));
    return doubt;
  };
  /** Takes the fence at `found` in, and its line with it. */
  const take = (found: number): void => {
    let isBare = true;
    let hasMore = false;
    let at = found + fence.length;
    for (; at < to && !isBreak(bytes[at]); at++) {
      hasMore ||= bytes[at] === backtick;
      isBare &&= isBlank(bytes[at]);
    }
    isSure = (found === from || isBreak(bytes[found - 1])) && !hasMore;
    isOpen = !isOpen || !isBare;
    seen = at;
  };
  return (at) => {
    while (isSure && seen < at) {
      const found = indexIn(bytes, fence, seen, at);
      if (!isOpen && nextDoubt() < found) isSure = false;
      else if (found < at) take(found);
      else seen = at;
    }
    return isSure && isOpen && at >= from;
  };
}

const backtick = 96;
const fence = Buffer.from('```');
const doubts = ['<', '%%', '~~~'].map((sign) => Buffer.from(sign));

/** `to` where the sign does not stand before it. */
function indexIn(bytes: Buffer, sign: Buffer, from: number, to: number): number {
  const at = bytes.subarray(0, to).indexOf(sign, from);
  return at < 0 ? to : at;
}

const isBreak = (code: number | undefined): boolean => code === 10 || code === 13;
const isBlank = (code: number | undefined): boolean => code === 32 || code === 9;
