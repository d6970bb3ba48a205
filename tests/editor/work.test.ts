import { RangeSet, Text, type RangeValue } from '@codemirror/state';
import type { FindingMark } from '../../src/editor/finding-marks';
import { readingOf } from '../../src/editor/reading';
import type { VaultFacts } from '../../src/rules/rule';
import { NoteInEditor, lensFor, ordered } from './note-in-editor';

const log = (amount: number, extra: (at: number) => string = () => ''): string =>
  Array.from(
    { length: amount },
    (_, at) =>
      `- Worked on billing page ${at} so that refunds fell by ${at % 9}% in the quarter #impact${extra(at)}\n`,
  ).join('');

function read(text: string): NoteInEditor {
  const note = new NoteInEditor(text);
  note.read();
  return note;
}

function marksOf(note: NoteInEditor): Set<FindingMark> {
  const marks = new Set<FindingMark>();
  const { marks: kept } = readingOf(note.state);
  for (const cursor = kept.iter(); cursor.value; cursor.next()) marks.add(cursor.value);
  return marks;
}

interface Sliced {
  sliceString: (this: Text, from: number, to?: number, separator?: string) => string;
}

/** How many characters of the document `run` takes out as strings. */
function charactersTaken(run: () => void): number {
  let taken = 0;
  const kinds = new Set(
    [Text.of(['']), Text.of(Array<string>(100).fill(''))].map(
      (text) => Object.getPrototypeOf(text) as Sliced,
    ),
  );
  const spies = [...kinds].map((kind) => {
    const real = kind.sliceString;
    return jest.spyOn(kind, 'sliceString').mockImplementation(function (this: Text, from, to, separator) {
      const text = real.call(this, from, to, separator);
      taken += text.length;
      return text;
    });
  });
  run();
  for (const spy of spies) spy.mockRestore();
  return taken;
}

describe('In a note of 10,000 bullets', () => {
  let note: NoteInEditor;
  beforeAll(() => {
    note = read(log(10_000));
  });

  test('typing moves whole parts of what was found, not mark by mark', () => {
    const { marks, pieces } = readingOf(note.state);
    const parts = (set: unknown): number => (set as { chunk: unknown[] }).chunk.length;
    expect(marks.size).toBeGreaterThanOrEqual(10_000);
    expect(parts(marks)).toBeLessThan(marks.size / 50);
    expect(parts(pieces)).toBeLessThan(pieces.size / 50);
  });

  test('an edit reads the text around its claim and no more, and makes marks for that claim alone', () => {
    const before = marksOf(note);
    note.typeAfter('billing page 5000', ' twice');
    const taken = charactersTaken(() => {
      expect(note.read()).toBe(1);
    });
    const after = marksOf(note);
    const made = [...after].filter((mark) => !before.has(mark));
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(10_000);
    expect(made.length).toBeGreaterThan(0);
    const line = note.state.doc.line(5001);
    expect(made).toHaveLength(
      note.findings.filter(({ from }) => from >= line.from && from <= line.to).length,
    );
    expect(after.size).toBe(before.size);
  });
});

test('What a note without comments and headings of account says of itself stays the same object, since it moves nowhere', () => {
  const note = read(log(20));
  const { context } = readingOf(note.state);
  note.typeAfter('billing page 10', ' twice');
  expect(context).not.toBeNull();
  expect(readingOf(note.state).context).toBe(context);
});

test('A claim that says the same after an edit moves along what stands around it, and nothing else', () => {
  const bullets = Array.from(
    { length: 2000 },
    (_, at) => `- Cut p95 of page ${at} from 8 s to 4 s #impact\n`,
  );
  const note = read(bullets.join(''));
  let asked = 0;
  const sets = RangeSet.prototype as Pick<RangeSet<RangeValue>, 'map' | 'between'>;
  const { between } = sets;
  const moving = jest.spyOn(sets, 'map');
  const asking = jest.spyOn(sets, 'between').mockImplementation(function (
    this: RangeSet<RangeValue>,
    from,
    to,
    take,
  ) {
    between.call(this, from, to, (...mark) => (asked++, take(...mark)));
  });
  note.typeAfter('page 1000', ' again');
  expect(note.read()).toBe(1);
  const moves = moving.mock.calls.length;
  moving.mockRestore();
  asking.mockRestore();
  expect(moves).toBe(0);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(400);
  expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
});

test('Hundreds of edits in many places, none of them asked about, are all read', () => {
  const note = read(log(300));
  for (const words of [' far', ' that'])
    for (let at = 0; at < 300; at++) note.typeAfter(`billing page ${at} so`, at % 2 === 0 ? words : '\n');
  expect(note.read()).toBeGreaterThan(250);
  expect(ordered(note.rest().findings)).toEqual(ordered(note.fresh()));
});

describe('What other notes say', () => {
  test('is asked again without reading a claim, but those of which they say something else', () => {
    const note = read(log(1000, (at) => (at % 100 === 0 ? ` see [[Data ${at}]]` : '')));
    const missing = new Set(['Data 300', 'Data 900']);
    const vault: VaultFacts = {
      resolves: (target) => !missing.has(target),
      sameMetric: () => [],
      changedOn: () => null,
    };
    const { facts } = note.lens;
    note.lens = { ...note.lens, facts: { ...facts, vault } };
    expect(note.askOthers()).toBe(2);
    expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
    const broken = note.findings.filter(({ rule }) => rule === 'broken-evidence');
    expect(broken.map(({ from, to }) => note.text.slice(from, to))).toEqual(['[[Data 300]]', '[[Data 900]]']);
    expect(note.askOthers()).toBe(0);
    missing.delete('Data 300');
    expect(note.askOthers()).toBe(1);
    expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
  });

  test('is still asked after the note was looked over anew', () => {
    const note = read(`Words.\n${log(1000, (at) => (at === 300 ? ' see [[Data]]' : ''))}`);
    note.edit({ changes: { from: 0, insert: '---\nmetric: refunds\n---\n' } });
    note.read();
    const vault: VaultFacts = { resolves: () => false, sameMetric: () => [], changedOn: () => null };
    note.lens = { ...note.lens, facts: { ...note.lens.facts, vault } };
    expect(note.askOthers()).toBe(1);
  });

  test('of a metric is asked by the line where its entry stands now', () => {
    const vault = (line: number): VaultFacts => ({
      resolves: () => true,
      sameMetric: (_path, asked) =>
        asked === line ? [{ path: 'Other.md', line: 1, baseline: null, result: '9%' }] : [],
      changedOn: () => null,
    });
    const entry = '- Cut refunds from 8% to 4% #impact [initiative:: Returns] [metric:: refunds]\n';
    const note = new NoteInEditor(`# Log\n\n${entry}`, {
      ...lensFor(),
      facts: { ...lensFor().facts, vault: vault(3) },
    });
    note.rest();
    const conflicts = (): number => note.findings.filter(({ rule }) => rule === 'conflicting-figures').length;
    expect(conflicts()).toBe(1);
    note.edit({ changes: { from: 0, insert: 'Words.\n\n' } }).rest();
    note.lens = { ...note.lens, facts: { ...note.lens.facts, vault: vault(5) } };
    expect(note.askOthers()).toBe(0);
    note.lens = { ...note.lens, facts: { ...note.lens.facts, vault: vault(3) } };
    expect(note.askOthers()).toBe(1);
    expect(conflicts()).toBe(0);
  });
});
