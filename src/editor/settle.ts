import type { EditorState, StateEffect } from '@codemirror/state';
import type { Finding } from '../lint/finding';
import { inTextOrder, lintWholeNote } from '../lint/lint-note';
import type { Suppression } from '../lint/suppressions';
import { suppresses, unusedSuppressions } from '../lint/unused-suppressions';
import { readFrontMatter } from '../notes/front-matter';
import type { Blocks, FrontMatter, Note } from '../notes/note';
import { readNote } from '../notes/read-note';
import { isSameFinding } from './finding-marks';
import type { Lens } from './lint-host';
import { isSuppressed, type NoteContext } from './note-context';
import { holdsTagged } from './piece-marks';
import { noteSettled, readingOf } from './reading';

/**
 * What the rules that read a whole note say, and which suppressions are unused: for a note at rest, all of whose
 * claims are read. Null where nothing changes. A log of bullets has no such rules, so that none of it is read.
 */
export function settle(state: EditorState, { path, facts, inForce }: Lens): StateEffect<unknown> | null {
  const { context } = readingOf(state);
  if (context === null || context.everything) return null;
  const note = noteToAsk(state, path, context);
  const all = note ? lintWholeNote(note, facts, inForce) : [];
  const found = all.filter(({ rule }) => !context.switchedOff.has(rule));
  const { switchedOff: rules, comments } = context;
  const isUsed = (suppression: Suppression): boolean =>
    found.some((finding) => suppresses(suppression, finding)) || silences(state, suppression);
  const findings = inTextOrder([
    ...found.filter((finding) => !isSuppressed(finding, context)),
    ...unusedSuppressions({ rules, comments }, isUsed, facts, inForce),
  ]);
  return stands(state, findings) ? null : noteSettled.of(findings);
}

/** Whether an edit that changed no finding may change what `settle` says. In a log of bullets it may not. */
export function hangsOnWords(state: EditorState): boolean {
  const { context } = readingOf(state);
  if (context === null) return false;
  const { comments, switchedOff, opens } = context;
  return comments.length > 0 || switchedOff.size > 0 || opens || isReadWhole(state, context);
}

/** Null for a log of bullets that opens with no properties: no rule has anything to say of the rest of it. */
function noteToAsk(state: EditorState, path: string, context: NoteContext): Note | null {
  if (isReadWhole(state, context)) return readNote(path, state.doc.toString());
  if (!context.opens) return null;
  const frontMatter = { ...headOf(state, context), properties: new Map<string, never>() };
  return { path, text: '', frontMatter, blocks: noBlocks };
}

/** The note is an entry itself, or of a kind that has its own rules. */
const isReadWhole = (state: EditorState, { hasOwnRules, unit }: NoteContext): boolean =>
  hasOwnRules || unit === 'note' || (unit === 'bullets-else-note' && !holdsTagged(readingOf(state).pieces));

/** What was tried as properties and is none shows in the first lines. */
function headOf({ doc }: EditorState, { frontMatter }: NoteContext): FrontMatter {
  return frontMatter.range === null ? readFrontMatter(doc.sliceString(0, headLength)) : frontMatter;
}
const headLength = 2000;

/** Whether it keeps a finding of a claim quiet. */
function silences(state: EditorState, { rule, reach }: Suppression): boolean {
  const { switchedOff } = readingOf(state).context ?? { switchedOff: new Set<string>() };
  let found = false;
  readingOf(state).marks.between(reach.from, reach.to, (_from, _to, { finding }) => {
    found = (rule === null || rule === finding.rule) && !switchedOff.has(finding.rule);
    return found ? false : undefined;
  });
  return found;
}

function stands(state: EditorState, findings: readonly Finding[]): boolean {
  const { noteMarks } = readingOf(state);
  let index = 0;
  noteMarks.between(0, state.doc.length, (from, to, mark) => {
    const finding = findings[index];
    if (!finding || !isSameFinding(mark, { from, to }, finding)) return false;
    index++;
    return undefined;
  });
  return index === findings.length && noteMarks.size === findings.length;
}

const noBlocks: Blocks = { bullets: [], headings: [], paragraphs: [], comments: [] };
