import { EditorState } from '@codemirror/state';
import { readStep, type Pending } from '../../src/editor/read-step';
import { readingField } from '../../src/editor/reading';
import type { ClaimRule } from '../../src/rules/rule';
import { NoteInEditor, lensFor, ordered } from './note-in-editor';

const bullets = (amount: number): string =>
  Array.from(
    { length: amount },
    (_, index) => `- Worked on the billing page so that refunds fell by ${index % 9}% #impact\n`,
  ).join('');

describe('An open note', () => {
  test.each([100, 10_000])('has one claim read again for an edit in one of %i bullets', (amount) => {
    const note = new NoteInEditor(bullets(amount));
    expect(note.read()).toBe(amount);
    note.typeAfter('Worked on the billing page', ' twice');
    expect(note.read()).toBe(1);
  });

  test('has a bullet read again with its sub-bullets', () => {
    const note = new NoteInEditor(
      `${bullets(50)}- Cut refunds #impact\n  - from 4% to 3%\n  - in March\n${bullets(50)}`,
    );
    note.read();
    note.typeAfter('Cut refunds', ' again');
    expect(note.read()).toBe(3);
  });

  test('shows what a fresh lint finds', () => {
    const note = new NoteInEditor(bullets(20)).rest();
    expect(note.findings.length).toBeGreaterThan(0);
    expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
  });

  test('leaves a held bullet alone and reads it once it is let go', () => {
    const note = new NoteInEditor('- Shipped it #impact\n');
    note.read();
    const before = note.findings.length;
    note.edit({ changes: { from: note.text.length, insert: '- Worked on the new page #impact\n' } });
    note.read([{ from: 21, to: note.text.length }]);
    expect(note.findings).toHaveLength(before);
    note.read();
    expect(note.findings.length).toBeGreaterThan(before);
  });

  test.each([0.05, 1])('with long properties is read from their beginning, at a pace of %d', (pace) => {
    const properties = `---\nrole: ${'Set the question. '.repeat(60)}\nokr: a\n---\n`;
    const note = new NoteInEditor(`${properties}${bullets(3)}`);
    note.pace = pace;
    note.read();
    note.edit({
      changes: { from: note.text.indexOf('okr: a') + 5, to: note.text.indexOf('okr: a') + 6, insert: 'b' },
    });
    expect(ordered(note.rest().findings)).toEqual(ordered(note.fresh()));
  });

  test('offers no fix whose text was edited since', () => {
    const note = new NoteInEditor(
      '- Rebuilt the setup flow, which raised activation from 31% to 38% #impact\n',
    );
    note.read();
    const fixes = () => note.findings.flatMap((finding) => finding.fixes.filter(({ safe }) => safe));
    expect(fixes()).toHaveLength(1);
    note.typeAfter('38% #impact', ' x');
    note.typeAfter('activation', 's');
    expect(fixes()).toEqual([]);
  });
});

describe('A claim that is edited and says the same', () => {
  const entry = '- Cut refunds from 8% to 4% in March #impact\n';

  test('is read again without a word to the editor', () => {
    const note = new NoteInEditor(entry).rest();
    const { told, findings } = note;
    expect(findings.length).toBeGreaterThan(0);
    note.typeAfter('refunds', ' abroad');
    expect(note.read()).toBe(1);
    expect(note.told).toBe(told);
    expect(note.read()).toBe(0);
    expect(ordered(note.rest().findings)).toEqual(ordered(note.fresh()));
    note.typeAfter('refunds', ' roughly');
    note.read();
    expect(note.told).toBe(told + 1);
    expect(note.findings.length).toBeGreaterThan(findings.length);
  });

  test('is told of where it leads with a result now', () => {
    const note = new NoteInEditor(entry.replace('Cut', 'Discussed')).rest();
    expect(note.good).toEqual([]);
    note.edit({ changes: { from: 2, to: 2 + 'Discussed'.length, insert: 'Cut' } });
    note.read();
    expect(note.good).toEqual([2]);
  });

  test('offers the fixes of its words of now', () => {
    const lens = lensFor();
    const rule: ClaimRule = {
      id: 'last-word',
      reads: 'claim',
      why: '',
      examples: [],
      check: ({ text }) => [
        {
          from: 0,
          to: 3,
          message: 'Unexpected end',
          fixes: [{ title: 'Repeat', safe: true, edits: [{ from: 4, to: 4, insert: text.slice(-20) }] }],
        },
      ],
    };
    const note = new NoteInEditor(entry, {
      ...lens,
      inForce: { ...lens.inForce, claim: [{ rule, severity: 'warning' }] },
    }).rest();
    note.typeAfter('in March', ' and in May').read();
    const inserted = note.findings
      .flatMap(({ fixes }) => fixes)
      .flatMap(({ edits }) => edits.map(({ insert }) => insert));
    expect(inserted).toContain('rch and in May #impact'.slice(-20));
    expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
  });
});

test('steps of any length read a note to its end', () => {
  const text = bullets(60);
  for (const pace of [1 / 16, 0.37, 1]) {
    const note = new NoteInEditor(text);
    note.pace = pace;
    expect(note.read()).toBe(60);
    expect(ordered(note.rest().findings)).toEqual(ordered(note.fresh()));
  }
});

test('what comes into sight before a long note is looked over is read where it is, and not all before it', () => {
  const text = bullets(3000);
  const state = EditorState.create({ doc: text, extensions: readingField });
  const at = (from: number): Pending => ({
    queue: [],
    visible: [{ from, to: from + 3000 }],
    hold: [],
    looking: null,
    pace: 1,
  });
  const first = readStep(state, lensFor(), at(0));
  expect(first?.claims).toBeGreaterThan(5);
  const scrolled = readStep(state, lensFor(), { ...at(text.length - 4000), looking: first?.looking ?? null });
  expect(scrolled?.claims).toBeGreaterThan(5);
  expect(scrolled?.claims).toBeLessThan(40);
});
