import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultSettings } from '../../src/settings/default-settings';
import { migrated } from '../../src/settings/migrations';
import { readSettings } from '../../src/settings/read-settings';
import { settingsToStore } from '../../src/settings/settings-to-store';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const note = { 'A.md': '- Helped with refunds #impact\n' };

describe('torture: the settings file', () => {
  test.each([
    ['is not JSON', '{"version": 1,'],
    ['is a list', '[1, 2]'],
    ['is a word', 'hello'],
    ['is empty', ''],
    ['holds the wrong types', '{"version":1,"cycles":"soon","lint":{"words":7},"minutes":"long"}'],
    ['holds a key of a prototype', '{"__proto__":{"tag":"x"},"constructor":1}'],
    ['is nested deep', `${'{"lint":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['comes from a newer version', '{"version":99,"minutes":30,"fromTheFuture":{"a":1}}'],
  ])('T32 that %s is told of, kept to the byte, and what can be used is used', async (_name, json) => {
    const root = await folderWith({ ...note, 'review-prep.json': json });
    const { code, error, out } = await run(root, ['lint', '.']);
    expect(code).toBeLessThan(2);
    expect(out).toContain('weak-verb');
    if (json !== '' && !/constructor|^\{"lint":\{"lint"/.test(json))
      expect(error).toMatch(/review-prep\.json: .+/);
    expect(error).not.toMatch(/\n\s+at /);
    await run(root, ['init', '.']);
    expect(await readFile(path.join(root, 'review-prep.json'), 'utf8')).toBe(json);
    expect('tag' in {}).toBe(false);
  });

  test('T32 keys that only a newer version knows are still there after the settings are stored', () => {
    const stored: unknown = JSON.parse('{"version":99,"minutes":30,"fromTheFuture":{"a":1}}');
    const { settings } = readSettings(JSON.stringify(stored));
    expect(settings.minutes).toBe(30);
    expect(settingsToStore({ ...settings, minutes: 50 }, stored)).toMatchObject({
      minutes: 50,
      fromTheFuture: { a: 1 },
    });
  });

  test('T32 settings of an older version are brought up step by step, and nothing of them is lost', () => {
    const steps = [
      ({ length, ...rest }: Record<string, unknown>) => ({ ...rest, minutes: length }),
      (stored: Record<string, unknown>) => ({ ...stored, tag: String(stored['tag']).replace('#', () => '') }),
    ];
    const old = { version: 1, length: 45, tag: '#win', own: 'kept' };
    expect(migrated(old, steps)).toEqual({ version: 3, minutes: 45, tag: 'win', own: 'kept' });
    expect(migrated({ own: 'kept' })).toEqual({ own: 'kept' });
    expect(readSettings('{"minutes":45}').settings).toEqual({ ...defaultSettings, minutes: 45 });
  });
});
