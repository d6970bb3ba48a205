import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { inRegions, refresh, type Part } from '../../src/vault/regions';
import { run } from '../cli/run';
import { counted, seedFor } from './counts';
import { freshVault, notesIn } from './small-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const parts: Part[] = [
  { id: 'head', markdown: '# Sheet' },
  { id: 'entry-a', markdown: '## A\n\n- one' },
  { id: 'entry-b', markdown: '## B\n\n- two' },
];
const fresh: Part[] = parts.map(({ id, markdown }) => ({ id, markdown: `${markdown} anew` }));
const whole = inRegions(parts);
const begin = (id: string): string => /<!-- review-prep:begin ID [^>]+-->/.source.replace('ID', id);
const region = (id: string): RegExp => new RegExp(`${begin(id)}[^]*?<!-- review-prep:end ${id} -->`);
const own = 'My own words stay here.';

/** What people, editors and sync tools do to a generated part. */
const damages: [name: string, damage: (text: string) => string][] = [
  ['edited', (text) => text.replace('- one', () => `- one, and ${own}`)],
  [
    'moved to the end',
    (text) =>
      `${text.replace(region('entry-a'), () => '')}\n\n${own}\n\n${region('entry-a').exec(text)?.[0] ?? ''}`,
  ],
  ['duplicated', (text) => `${text}\n\n${own}\n\n${region('entry-a').exec(text)?.[0] ?? ''}`],
  ['unterminated', (text) => text.replace('<!-- review-prep:end entry-a -->', () => own)],
  ['without its beginning', (text) => text.replace(new RegExp(begin('entry-a')), () => own)],
  [
    'nested in itself',
    (text) => text.replace('- one', () => `${own}\n${region('entry-b').exec(text)?.[0] ?? ''}`),
  ],
  [
    'with a broken hash',
    (text) => text.replace(/(entry-a 1-)[0-9a-f]{4}/, (_, head: string) => `${head}zzzz`).concat(`\n${own}`),
  ],
  [
    'with its marker cut in half',
    (text) => text.replace('review-prep:end entry-a -->', () => `review-pr ${own}`),
  ],
  ['with CRLF', (text) => `${text}\n${own}\n`.replace(/\n/g, () => '\r\n')],
];

describe('torture: generated regions', () => {
  test.each(damages)('T18 a region %s: what the user wrote is kept, and it is said', (_name, damage) => {
    const text = damage(whole);
    expect(text).toContain(own);
    const { text: after, outcomes } = refresh(text, fresh);
    expect(after).toContain(own);
    expect(refresh(after, fresh).text).toBe(after);
    for (const { action, message } of outcomes)
      if (action === 'kept' || action === 'refused') expect(message).toMatch(/\w+.*[.!]$/);
  });

  test('T18 whatever is typed anywhere is still there after a refresh', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(whole.length),
            fc.constantFrom('ZZ1', '\nZZ2\n', 'ZZ3 <!-- ', '--> ZZ4', '\r\nZZ5'),
          ),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        (typed) => {
          let text = whole;
          for (const [at, words] of typed) text = text.slice(0, at) + words + text.slice(at);
          const kept = (now: string): number => (now.match(/ZZ\d/g) ?? []).length;
          expect(kept(refresh(text, fresh).text)).toBeGreaterThanOrEqual(kept(text));
        },
      ),
      { numRuns: counted(300, 20_000), seed: seedFor(18) },
    );
  });

  test('T19 a refresh with nothing changed writes nothing and leaves the time of change', async () => {
    const vault = await freshVault();
    const commands = [
      ['init'],
      ['agenda'],
      ['sheet', '.', '--format', 'md,html'],
      ['coverage', '.', '--note'],
      ['nudge'],
    ];
    for (const words of commands) await run(vault, [...words, '--today', '2026-07-06']);
    const names = Object.keys(await notesIn(vault));
    const then = new Date('2026-01-01T00:00:00Z');
    for (const name of names) await utimes(path.join(vault, name), then, then);
    for (const words of [...commands, ['lint', '.', '--fix'], ['lint', '.', '--fix']])
      await run(vault, [...words, '--today', '2026-07-06']);
    const touched = await Promise.all(
      names.map(async (name) =>
        (await stat(path.join(vault, name))).mtimeMs === then.getTime() ? [] : [name],
      ),
    );
    expect(touched.flat().filter((name) => !/^(?:Impact\/(?:Kiosk|Labels)|Daily)/.test(name))).toEqual([]);
    const fixed = path.join(vault, 'Impact/Kiosk.md');
    await utimes(fixed, then, then);
    await run(vault, ['lint', '.', '--fix', '--today', '2026-07-06']);
    expect((await stat(fixed)).mtimeMs).toBe(then.getTime());
  }, 60_000);

  test('T18 the sheet of a real vault keeps a line that was typed into it', async () => {
    const vault = await freshVault();
    await run(vault, ['sheet', '--today', '2026-07-06']);
    const file = path.join(vault, 'Reviews/2026-H1 impact sheet.md');
    const typed = (await readFile(file, 'utf8')).replace(/\n## /, () => `\n${own}\n\n## `);
    await writeFile(file, typed);
    const kiosk = path.join(vault, 'Impact/Kiosk.md');
    await writeFile(
      kiosk,
      (await readFile(kiosk, 'utf8')).replace('result: 4 min', () => 'result: 3 min'),
    );
    await run(vault, ['sheet', '--today', '2026-07-06']);
    expect(await readFile(file, 'utf8')).toContain(own);
  });
});
