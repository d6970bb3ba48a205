import { lintInSlices } from '../../src/editor/lint-in-slices';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { lensFor, path } from './note-in-editor';

const log = Array.from(
  { length: 300 },
  (_, at) => `- Worked on billing page ${at} so that refunds fell by ${at % 9}% #impact`,
);

test('a long note is read in many steps, and what is found is what lint finds', async () => {
  const text = [
    '---',
    'review-prep-lint: weak-verb',
    '---',
    ...log,
    '%% review-prep-disable no-outcome %%',
  ].join('\n');
  const lens = lensFor();
  let asked = 0;
  const pause = (): null => {
    asked++;
    return null;
  };
  const { findings } = await lintInSlices(text, lens, pause);
  const fresh = lintNote(readNote(path, text), lens.facts, { inForce: lens.inForce });
  expect(findings.length).toBeGreaterThan(300);
  expect(JSON.stringify(findings)).toBe(JSON.stringify(fresh));
  expect(asked).toBeGreaterThan(30);
});

test('offsets count in the text that is handed back, whose lines end alike', async () => {
  const { text, findings } = await lintInSlices(
    ['Words', '- Helped with the launch #impact'].join('\r\n'),
    lensFor(),
    () => null,
  );
  const weak = findings.find(({ rule }) => rule === 'weak-verb');
  expect(text.slice(weak?.from, weak?.to)).toBe('Helped with');
});
