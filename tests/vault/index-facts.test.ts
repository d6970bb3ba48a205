import { defaultSettings } from '../../src/settings/default-settings';
import { changeLog } from '../../src/vault/change-log';
import { inFolder, safePath } from '../../src/vault/file-names';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { linkMap } from '../../src/vault/links';
import { buildIndex } from '../../src/vault/vault-index';

const entry = (own: string) =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\n${own}\n---\nText.\n`;
const log =
  '- Refund rate fell #impact [initiative:: Refunds] [metric:: refund rate] [result:: 7%]\n- Refund rate fell #impact [initiative:: Refunds] [metric:: refund rate] [baseline:: 9%]\n';

const notes = {
  'B.md': entry('baseline: 9%'),
  'Logs/C.md': log,
  'A.md': entry('result: 6%'),
  'Other.md': '---\nreview-prep: impact\nmetric: margin\nresult: 6%\n---\nText.\n',
  'Readout.md': '# Readout\n',
};

describe('What rules may ask of other notes', () => {
  test('the same metric is told by path and line, without the entry that asks', async () => {
    const { facts } = await buildIndex(filesInMemory(notes), defaultSettings);
    expect(facts.sameMetric('B.md', 1)).toEqual([
      { path: 'A.md', line: 1, baseline: null, result: '6%' },
      { path: 'Logs/C.md', line: 1, baseline: null, result: '7%' },
      { path: 'Logs/C.md', line: 2, baseline: '9%', result: null },
    ]);
    expect(facts.sameMetric('Logs/C.md', 2).map(({ path, line }) => `${path}:${line}`)).toEqual([
      'A.md:1',
      'B.md:1',
      'Logs/C.md:1',
    ]);
    expect(facts.sameMetric('Logs/C.md', 3)).toEqual([]);
    expect(facts.sameMetric('Other.md', 1)).toEqual([]);
    expect(facts.sameMetric('None.md', 1)).toEqual([]);
  });

  test('a change is told only where the times are those of edits', async () => {
    const told = async (timesAreEdits: boolean) => {
      const { facts } = await buildIndex(filesInMemory(notes), defaultSettings, { timesAreEdits });
      return [facts.changedOn('Readout', 'A.md'), facts.changedOn('None', 'A.md')];
    };
    expect(await told(true)).toEqual([expect.stringMatching(/^19(?:69-12-31|70-01-01)$/), null]);
    expect(await told(false)).toEqual([null, null]);
  });

  test('who may see a note that a link leads to, and nothing where it leads nowhere', async () => {
    const { facts } = await buildIndex(filesInMemory(notes), defaultSettings);
    expect(facts.sharing?.('Readout', 'A.md')).toEqual({
      kind: null,
      sensitivity: defaultSettings.defaultSensitivity,
      shared: false,
    });
    expect(facts.sharing?.('B', 'A.md')?.kind).toBe('impact');
    expect(facts.sharing?.('None', 'A.md')).toBeNull();
    expect([facts.resolves('None', 'A.md'), facts.resolves('chart.png', 'A.md')]).toEqual([false, true]);
  });
});

test('a note stands in its folder, or at the top of the vault', () => {
  expect([inFolder('', 'A.md'), inFolder('Logs', 'A.md')]).toEqual(['A.md', 'Logs/A.md']);
  expect(safePath('./.')).toEqual({ refused: 'The path is empty: name a note.' });
});

test('a link that begins in a folder goes through it, whatever its ending', () => {
  const links = linkMap(['Notes/Deep/A.md', 'B.md.md']);
  expect(links.noteFor('./Deep/A', 'Notes/x.md')).toBe('Notes/Deep/A.md');
  expect(links.noteFor('B.md', 'x.md')).toBe('B.md.md');
});

test('changes are remembered for a while, and then told to be too long ago', () => {
  const changes = changeLog();
  for (let at = 0; at < 2500; at++) changes.add(`${at % 7}.md`);
  expect(changes.revision()).toBe(2500);
  expect(changes.since(0)).toBeNull();
  expect(changes.since(2498)).toEqual(new Set(['6.md', '0.md']));
  expect(changes.since(2500)).toEqual(new Set());
});

test('a note in memory is thrown away only as it was seen', async () => {
  const files = filesInMemory({ 'A.md': 'now' });
  expect(await files.trash('A.md', 'before')).toBe(false);
  expect(await files.trash('A.md', 'now')).toBe(true);
  expect(await files.exists('A.md')).toBe(false);
});
