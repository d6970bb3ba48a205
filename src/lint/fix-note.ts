import { applyEdits } from '../claims/text';
import type { Edit, Range } from '../claims/text';
import type { Fix } from '../rules/rule';
import type { Finding } from './finding';

export interface FixChoice {
  /** Also what adds or replaces words, or needs a look; without it only safe reorderings. */
  suggestions: boolean;
}

export interface FixedText {
  text: string;
  /** What was done, in order: the rule and the fix's title. */
  applied: { rule: string; title: string }[];
}

/** Enough for a bullet that several rules fix in turn; a pair of rules that undo each other stops here. */
const mostPasses = 10;

/**
 * Applies the fixes, lints again, and so on until nothing is left to fix: fixing the result once more
 * changes nothing. `lint` answers for the text it is given.
 */
export function fixNote(
  text: string,
  lint: (text: string) => readonly Finding[],
  choice: FixChoice,
): FixedText {
  const applied: FixedText['applied'] = [];
  const seen = new Set([text]);
  let current = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = fixOnce(current, lint(current), choice);
    if (seen.has(next.text)) break;
    seen.add(next.text);
    applied.push(...next.applied);
    current = next.text;
  }
  return { text: current, applied };
}

/** One pass: each finding's first fix that the choice allows, where it does not reach into an earlier one. */
export function fixOnce(text: string, findings: readonly Finding[], choice: FixChoice): FixedText {
  const edits: Edit[] = [];
  const applied: FixedText['applied'] = [];
  let done = -1;
  for (const { rule, fix, from, to } of candidates(findings, choice)) {
    if (from <= done) continue;
    edits.push(...fix.edits);
    applied.push({ rule, title: fix.title });
    done = to;
  }
  return { text: applyEdits(text, edits), applied };
}

export const isAllowed = (fix: Fix, { suggestions }: FixChoice): boolean => fix.safe || suggestions;

interface Candidate extends Range {
  rule: string;
  fix: Fix;
}

/** The fixes to try, by where they begin; a fix owns all the text between its first and last edit. */
function candidates(findings: readonly Finding[], choice: FixChoice): Candidate[] {
  return findings
    .flatMap(({ rule, fixes }) => {
      const fix = fixes.find((candidate) => isAllowed(candidate, choice));
      if (!fix || fix.edits.length === 0) return [];
      const from = Math.min(...fix.edits.map((edit) => edit.from));
      return [{ rule, fix, from, to: Math.max(...fix.edits.map((edit) => edit.to)) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
