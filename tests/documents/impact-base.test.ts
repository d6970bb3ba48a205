import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { firstNotes } from '../../src/commands/set-up';
import { noteDay } from '../../src/notes/note-day';
import { readNote } from '../../src/notes/read-note';
import { halfYearOf } from '../../src/settings/cycles';
import { defaultSettings } from '../../src/settings/default-settings';

interface Base {
  formulas: Record<string, string>;
  views: { name: string; order: string[]; groupBy?: { property: string }; sort?: { property: string }[] }[];
}

const base = parse(firstNotes({ settings: defaultSettings }).get('Impact/Impact log.base') ?? '') as Base;

/**
 * What a formula says of a note's properties. Its functions follow those of JavaScript, says the documentation of Bases
 * (https://help.obsidian.md/bases/functions); `if` is a function of which one branch is reckoned, and a date has `format`.
 */
function formula(name: string, note: Record<string, unknown>): unknown {
  const told: Record<string, unknown> = {};
  for (const [own, text] of Object.entries(base.formulas))
    told[own] = runInNewContext(
      text.replace(/\bif\(/g, 'when(').replace(/(note\.\w+)\./g, (_, property: string) => `${property}?.`),
      {
        note,
        formula: told,
        when: (is: unknown, yes: unknown, no: unknown) => (is ? yes : no),
        number: Number,
        list: (value: unknown): unknown[] => [value].flat(),
      },
    );
  return told[name];
}

const asDate = (day: string) => ({ format: () => day, toString: () => day });

describe('The base of the impact log', () => {
  test.each([
    ['period: 2026-03-01 to 2026-06-30\ndate: 2026-07-04', '2026-H1'],
    ['period: 2026-07-01 to 2026-07-31', '2026-H2'],
    ['date: 2026-12-31', '2026-H2'],
    ['date: 2026-01-01', '2026-H1'],
    ['initiative: Refunds', 'undated'],
  ])('puts a note with %j into the half-year in which the sheet counts it', (properties, cycle) => {
    const note = readNote('A.md', `---\n${properties}\n---\n`);
    const day = noteDay(note);
    expect(day === null ? 'undated' : halfYearOf(day).name).toBe(cycle);
    const given = Object.fromEntries(
      [...note.frontMatter.properties.values()].map(({ key, value }) => [
        key,
        key === 'date' ? asDate(String(value)) : value,
      ]),
    );
    expect(formula('cycle', given)).toBe(cycle);
  });

  test('has tables by cycle and by principle, and shows no formula that it does not have', () => {
    expect(base.views.map(({ name }) => name)).toEqual(['Impact log', 'By cycle', 'By principle']);
    const used = base.views.flatMap(({ order, groupBy, sort = [] }) => [
      ...order,
      ...(groupBy ? [groupBy.property] : []),
      ...sort.map(({ property }) => property),
    ]);
    const unknown = used.filter(
      (name) => name.startsWith('formula.') && !(name.slice('formula.'.length) in base.formulas),
    );
    expect(unknown).toEqual([]);
    expect(formula('principle', { principles: ['Dive Deep', 'Ownership'] })).toBe('Dive Deep');
    expect(formula('principle', {})).toBe('none yet');
  });
});
