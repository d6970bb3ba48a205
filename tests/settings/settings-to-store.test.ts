import { defaultSettings } from '../../src/settings/default-settings';
import { migrated } from '../../src/settings/migrations';
import { readSettings } from '../../src/settings/read-settings';
import { settingsToStore } from '../../src/settings/settings-to-store';

describe('Settings to store', () => {
  test('keep what this build does not know, at every level', () => {
    const stored = {
      version: 1,
      tag: 'win',
      future: { a: 1 },
      editor: { inline: false, hue: 'red' },
      lint: { words: { own: ['x'] } },
    };
    const { settings } = readSettings(JSON.stringify(stored));
    expect(settingsToStore({ ...settings, tag: 'impact' }, stored)).toMatchObject({
      tag: 'impact',
      future: { a: 1 },
      editor: { inline: false, hue: 'red', pauseMs: 1500 },
      lint: { words: { own: ['x'], weak: [] } },
    });
  });

  test('let go of what the user took out of a list or a map', () => {
    const stored = { exclude: ['Old'], names: { sheet: 'S' }, lint: { rules: { 'weak-verb': 'off' } } };
    expect(settingsToStore(defaultSettings, stored)).toEqual(defaultSettings);
  });

  test('keep the version of a newer build, and take over from nothing', () => {
    expect(settingsToStore(defaultSettings, { version: 7 })['version']).toBe(7);
    expect(settingsToStore(defaultSettings, null)).toEqual(defaultSettings);
  });

  test('read back as they were', () => {
    const settings = { ...defaultSettings, leading: 5, exclude: ['Old'] };
    const stored = JSON.stringify(settingsToStore(settings, { future: 1 }));
    expect(readSettings(stored)).toEqual({ settings, problems: [] });
  });
});

describe('Migrations', () => {
  const steps = [
    ({ label, ...rest }: Record<string, unknown>) => ({ ...rest, tag: label }),
    (stored: Record<string, unknown>) => ({ ...stored, leading: 4 }),
  ];

  test('run from the version stored to the newest, each once', () => {
    expect(migrated({ version: 1, label: 'win', other: 1 }, steps)).toEqual({
      version: 3,
      tag: 'win',
      leading: 4,
      other: 1,
    });
    expect(migrated({ version: 2, tag: 'win' }, steps)).toEqual({ version: 3, tag: 'win', leading: 4 });
  });

  test('leave settings of a newer build alone, and take those without a version for the first', () => {
    expect(migrated({ version: 9, label: 'win' }, steps)).toEqual({ version: 9, label: 'win' });
    expect(migrated({ label: 'win' }, steps)).toEqual({ version: 3, tag: 'win', leading: 4 });
    expect(migrated({ tag: 'win' })).toEqual({ tag: 'win' });
  });
});
