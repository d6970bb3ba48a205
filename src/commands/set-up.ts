import { templateNotes } from './templates';
import { inFolder } from '../vault/file-names';
import type { Desk, Outcome } from './desk';

/** The notes that a first run makes; what exists already is left alone and answered as unchanged. */
export const firstNotes = ({ settings }: Pick<Desk, 'settings'>): Map<string, string> =>
  new Map([...logNotes(settings), ...templateNotes(settings)]);

const logNotes = ({ folders, tag, kindProperty }: Desk['settings']): Map<string, string> =>
  new Map([
    [
      inFolder(folders.impact, 'Impact log.md'),
      [
        '# Impact log',
        '',
        `One bullet for each result, the result first. The tag makes it an impact entry; \`${kindProperty}: impact\` does the same for a note of its own.`,
        '',
        `%% Example: - Raised first-week activation from 31% to 38% by cutting setup to three steps #${tag} [evidence:: [[Activation readout]]] %%`,
        '',
        '- ',
        '',
      ].join('\n'),
    ],
    [inFolder(folders.impact, 'Impact log.base'), impactBase(tag, kindProperty)],
  ]);

/** Creates the folders with their first notes. */
export async function setUp({ files, settings }: Desk): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const [path, text] of firstNotes({ settings })) {
    const stands = await files.exists(path);
    if (!stands) await files.create(path, text);
    outcome.written.push({ path, action: stands ? 'unchanged' : 'created' });
  }
  outcome.messages.push(
    `Next: tag results with #${settings.tag}, or run "find" to see what your notes hold already`,
  );
  return outcome;
}

/**
 * A base over the notes with the tag or the kind: all of them, by cycle (the half-year of the day), by principle. The
 * day is that of the sheet: the end of the period, else the date; as text, since a period is one.
 * Bullets do not show: a base knows notes only.
 * Source: https://help.obsidian.md/bases/syntax
 */
const impactBase = (tag: string, kindProperty: string): string => `filters:
  or:
    - file.hasTag("${tag}")
    - note["${kindProperty}"] == "impact"
formulas:
  day: 'if(note.period, note.period.toString().slice(-10), if(note.date, note.date.format("YYYY-MM-DD"), ""))'
  cycle: 'if(formula.day, formula.day.slice(0, 4) + if(number(formula.day.slice(5, 7)) < 7, "-H1", "-H2"), "undated")'
  principle: 'if(note.principles, list(note.principles)[0], "none yet")'
properties:
  file.name:
    displayName: Entry
  formula.day:
    displayName: Day
  formula.cycle:
    displayName: Cycle
  formula.principle:
    displayName: Principle
views:
  - type: table
    name: Impact log
    order:
${columns(['formula.day', 'formula.cycle'])}
    sort:
      - property: formula.day
        direction: DESC
  - type: table
    name: By cycle
    groupBy:
      property: formula.cycle
      direction: DESC
    order:
${columns(['formula.day'])}
  - type: table
    name: By principle
    groupBy:
      property: formula.principle
      direction: ASC
    order:
${columns(['formula.day', 'formula.cycle'])}
`;

const columns = (more: readonly string[]): string =>
  ['file.name', ...more, 'initiative', 'metric', 'baseline', 'result', 'value', 'principles', 'evidence']
    .map((name) => `      - ${name}`)
    .join('\n');
