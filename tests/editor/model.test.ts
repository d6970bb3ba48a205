import fc from 'fast-check';
import { countFindings } from '../../src/editor/findings';
import { counted } from '../torture/counts';
import { NoteInEditor, lensFor, ordered } from './note-in-editor';

/** The full count is run by `npm run soak`. */
const runs = counted(150, 20_000);

const line = fc.constantFrom(
  '- Worked on search, which cut time to first result from 480 ms to 300 ms #impact',
  '- Helped with the launch #impact',
  '  - raised signups by 12%',
  '- Cut refunds from 8% to 4% in March #impact',
  '  - [principles:: Dive Deep] [value:: $1.2M/yr] [evidence:: [[Launch data]]]',
  '  more words on it',
  '- Plain bullet, untagged',
  '- Led 14 meetings #impact %% review-prep-disable-line no-outcome %%',
  '- Raised activation 1 pp #impact [outcome:: won] [ci-low:: -0.4 pp] [ci-high:: 1.2 pp]',
  '%% review-prep-disable weak-verb %%',
  '%% review-prep-enable %%',
  '%% review-prep-disable-line %%',
  '```',
  '%%',
  'A paragraph #impact',
  'okr:: Faster search',
  '# Heading',
  '## Asks',
  '## Pay',
  '- I would like to own the roadmap',
  '> quote',
  '> [!note]',
  '> - Improved things #impact',
  '| a | b |',
  '|---|---|',
  '',
  '<!-- review-prep:begin leading hash=1 -->',
  '<!-- review-prep:end leading -->',
  '---',
  'review-prep: impact',
  'review-prep: agenda',
  'metric: refunds',
  'tags: impact',
  'review-prep-lint: false',
  'review-prep-lint: weak-verb',
);

/** What stands before the body: mostly nothing, else one of the kinds that are read in ways of their own. */
const head = fc.constantFrom(
  '',
  '',
  '---\nreview-prep: agenda\n---\n',
  '---\nreview-prep: impact\n---\n',
  '---\nreview-prep: impact\nmetric: refunds\n---\n',
  '---\ntags: impact\ndate: 2026-03-02\n---\n',
  '---\nreview-prep: story\n---\n',
);
const body = fc.tuple(head, fc.array(line, { maxLength: 16 })).map(([top, lines]) => top + lines.join('\n'));

const edit = fc.record({
  kind: fc.constant('edit' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(60)),
  insert: fc.oneof(
    line,
    line.map((text) => `\n${text}\n`),
    fc.constantFrom('a', ' ', '\n', '-', '`', '%', '#impact', ''),
  ),
});
const step = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: edit },
    fc.constant({ kind: 'undo' as const }),
    fc.constant({ kind: 'redo' as const }),
    fc.record({ kind: fc.constant('fix' as const), which: fc.nat(20) }),
    fc.record({ kind: fc.constant('sync' as const), lines: fc.array(line, { maxLength: 8 }) }),
  ),
  rest: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(note: NoteInEditor, { what }: Step): void {
  const { length } = note.text;
  switch (what.kind) {
    case 'edit': {
      const from = Math.floor(what.at * length);
      note.edit({ changes: { from, to: Math.min(length, from + what.remove), insert: what.insert } });
      break;
    }
    case 'fix': {
      const fixes = note.findings.flatMap((finding) => finding.fixes);
      const fix = fixes[what.which % Math.max(1, fixes.length)];
      if (fix) note.edit({ changes: fix.edits });
      break;
    }
    case 'sync':
      note.edit({ changes: { from: 0, to: length, insert: what.lines.join('\n') } });
      break;
    default:
      note[what.kind]();
  }
}

describe.each(['review', 'all-bullets'] as const)('With the scope %s', (scope) => {
  test('any edits, undone and redone, fixes and changes from outside leave the findings of a fresh lint', () => {
    const lens = lensFor({ lint: { ...lensFor().facts.settings.lint, scope } });
    fc.assert(
      fc.property(body, fc.array(step, { maxLength: 12 }), (text, steps) => {
        const note = new NoteInEditor(text, lens);
        for (const one of steps) {
          take(note, one);
          if (one.rest) note.rest();
        }
        note.rest();
        expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
        expect(countFindings(note.state)).toBe(note.findings.length);
        expect(note.good).toEqual(new NoteInEditor(note.text, lens).rest().good);
      }),
      { numRuns: runs, seed: 4 },
    );
  });
});
