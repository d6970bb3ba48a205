import { readClaim } from '../claims/read-claim';
import { addDays, isWithin, type Day } from '../days/day';
import { formatMoment } from '../days/moment-tokens';
import { nudgeNote } from '../documents/nudge/nudge-note';
import type { NudgeModel, Waiting } from '../documents/nudge/nudge-model';
import { fieldText, fieldTextOrNull } from '../documents/field-text';
import type { Bullet, Note } from '../notes/note';
import { noteDay } from '../notes/note-day';
import { plainText } from '../notes/plain-text';
import { readNote } from '../notes/read-note';
import { isSource } from '../notes/sources';
import { hasTag } from '../notes/tags';
import type { Settings } from '../settings/settings';
import { safeToOpen } from '../vault/sources';
import type { VaultIndex } from '../vault/vault-index';
import type { Desk, Outcome } from './desk';
import { madeByTemplate } from './templates';
import {
  placedByTitle,
  planDocument,
  writeDocuments,
  type Placed,
  type Planned,
  type Take,
} from './write-document';

/** A week with today in it looks back on seven days, and ahead on seven for what is due. */
const days = 7;

/** Creates or refreshes the week's note: what was finished without a figure, and whose result is due. */
export const writeNudge = async (desk: Desk, take?: Take): Promise<Outcome> =>
  writeDocuments(desk, [await placed(desk)], take);

/** What `writeNudge` would write. */
export const planNudge = async (desk: Desk): Promise<Planned> => planDocument(desk, await placed(desk));

async function placed(desk: Desk): Promise<Placed> {
  const model = await nudgeOf(desk);
  return placedByTitle(await madeByTemplate(desk, 'nudge', (own) => nudgeNote(model, own)), desk.settings);
}

/** What waits for a figure, in the order of path and line. */
export async function nudgeOf({ files, settings, today, index }: Desk): Promise<NudgeModel> {
  const week = { from: addDays(today, 1 - days), to: today };
  const finished: Waiting[] = [];
  for (const { path } of [...(await files.list())].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!safeToOpen(path, settings)) continue;
    finished.push(...finishedIn(readNote(path, await files.read(path)), week, settings));
  }
  return {
    title: `${formatMoment('GGGG-[W]WW', today)} weekly nudge`,
    ...week,
    tag: settings.tag,
    finished,
    ...dueIn(await index(), week, addDays(today, days), settings),
  };
}

interface Week {
  from: Day;
  to: Day;
}

/** Done in the week: by its Tasks date, else by the day of its note. */
function finishedIn(note: Note, week: Week, settings: Settings): Waiting[] {
  if (!isSource(note, settings) || note.frontMatter.properties.has(settings.kindProperty)) return [];
  const day = noteDay(note);
  return note.blocks.bullets.flatMap((bullet) => {
    const text = note.text.slice(bullet.contentFrom, bullet.contentTo);
    const done = /✅\uFE0F? ?(\d{4}-\d{2}-\d{2})/u.exec(text)?.[1] ?? day;
    if (done === null || !isWithin(done, week) || hasTag(text, settings.tag)) return [];
    if (!waitsForFigure(text, bullet, settings)) return [];
    const range = { from: bullet.contentFrom, to: bullet.contentTo };
    const shown = plainText(note.text, range)
      .replace(/[✅📅➕🛫⏳]\uFE0F? ?\d{4}-\d{2}-\d{2}/gu, () => '')
      .trim();
    return [{ text: shown, path: note.path, line: bullet.line }];
  });
}

/** Ticked off, or told as a result: and no figure that says what came of it. */
function waitsForFigure(text: string, { checkbox }: Bullet, { lint }: Settings): boolean {
  if (checkbox !== null && checkbox.toLowerCase() !== 'x') return false;
  const claim = readClaim(text, lint.words);
  if (claim.quantified || claim.class === 'ask') return false;
  return checkbox !== null || claim.class === 'outcome-first' || claim.class === 'outcome-late';
}

function dueIn(
  { entries, goals }: Pick<VaultIndex, 'entries' | 'goals'>,
  week: Week,
  until: Day,
  { lint }: Settings,
): Pick<NudgeModel, 'entries' | 'due' | 'goals'> {
  const without = entries.filter(
    ({ result, change, claim }) =>
      result === null && change === null && (claim === null || !readClaim(claim, lint.words).quantified),
  );
  const isDue = ({ day, baseline, period }: (typeof without)[number]): boolean =>
    day !== null && day <= until && (baseline !== null || period !== null);
  return {
    entries: without
      .filter((entry) => !isDue(entry) && entry.day !== null && isWithin(entry.day, week))
      .map(({ title, claim, path, line }) => ({ text: fieldText(claim ?? title), path, line })),
    due: without.filter(isDue).map(({ title, path, line, day, baseline }) => ({
      ...{ text: fieldText(title), path, line, day: day ?? '', baseline: fieldTextOrNull(baseline) ?? '' },
    })),
    goals: goals.flatMap(({ title, path, status, by, prediction }) =>
      status === 'open' && by !== null && by.value <= until
        ? [
            {
              ...{ text: fieldText(title), path, line: 1, day: by.value },
              prediction: fieldTextOrNull(prediction) ?? '',
            },
          ]
        : [],
    ),
  };
}
