import { readClaim } from '../claims/read-claim';
import { impactEntries } from '../notes/impact-entry';
import { readNote } from '../notes/read-note';
import type { Stated } from '../notes/stated';
import type { Settings } from '../settings/settings';
import { entryReading } from '../vault/note-values';

/** What the words of a result say of it, to be shown for correction. */
export interface EntryText {
  /** The result itself, short enough for a file name. */
  title: string;
  /** By name, as they stand in the text: inline fields, and figures read from the sentence. */
  properties: Map<string, string>;
}

/** Reads a result as the vault would read it, were it a tagged bullet; nothing is worked out or added. */
export function readEntryText(text: string, settings: Settings): EntryText {
  const { text: own, from, to, outcome } = readClaim(text, settings.lint.words);
  const title = shortened(outcome ? own.slice(outcome.from, outcome.to) : own.slice(from, to));
  const line = text
    .split(/[\r\n]+/)
    .map((one) => one.trim())
    .join(' ');
  const [entry] = impactEntries(readNote('', `- ${line} #${settings.tag}\n`), entryReading(settings));
  if (!entry) return { title, properties: new Map() };
  const { initiative, metric, baseline, result, value, customers, design, period, date, okr, scope } = entry;
  const stated: Record<string, Stated<unknown> | null> = {
    ...{ initiative, metric, baseline, result, value, customers, design, period, date, okr, scope },
  };
  const principles = entry.principles.known.join(', ');
  const evidence = entry.evidence.map((one) => one.text).join(', ');
  const all = [
    ...Object.entries(stated).map(([key, one]) => [key, one?.text ?? ''] as const),
    ['principles', principles] as const,
    ['evidence', evidence] as const,
  ];
  return { title, properties: new Map(all.filter(([, shown]) => shown !== '')) };
}

/** A file name wants a line, not a paragraph; cut between words. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, () => ' ').trim();
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 20));
}

/** Whether the bullet that stands on the line is an impact entry. */
export const isTaggedBullet = (text: string, line: number, settings: Settings): boolean =>
  impactEntries(readNote('', text), entryReading(settings)).some(
    (entry) => entry.bullet !== null && entry.line === line,
  );
