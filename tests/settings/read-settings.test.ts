import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import { readSettings } from '../../src/settings/read-settings';

const read = (settings: object) => readSettings(JSON.stringify(settings));

describe('Settings', () => {
  test('are the standard ones where there is no file', () => {
    expect(readSettings(null)).toEqual({ settings: defaultSettings, problems: [] });
    expect(readSettings(' \n')).toEqual({ settings: defaultSettings, problems: [] });
  });

  test('survive a file that is not JSON, and say so', () => {
    const { settings, problems } = readSettings('{ "tag": ');
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual([expect.stringContaining('not JSON')]);
  });

  test('survive a file that is a list', () => {
    expect(readSettings('[]').problems).toEqual([expect.stringContaining('not a mapping')]);
  });

  test.each(['two words', '#win', ' ', ''])('take no tag such as "%s"', (tag) => {
    const { settings, problems } = read({ tag });
    expect(settings.tag).toBe('impact');
    expect(problems).toEqual(['tag: expected a tag without blanks or a hash, so the standard value is used']);
  });

  test('take what is right and name what is wrong', () => {
    const { settings, problems } = read({ tag: 'win', leading: 9, sheet: { page: 'a4', bodyPoints: 'big' } });
    expect(settings.tag).toBe('win');
    expect(settings.leading).toBe(3);
    expect(settings.sheet).toEqual({ page: 'a4', bodyPoints: 11 });
    expect(problems).toEqual([
      'leading: expected a number from 3 to 5, so the standard value is used',
      'sheet.bodyPoints: expected a number from 9 to 14, so the standard value is used',
    ]);
  });

  test('leave out an entry of a list that is of no use, and keep the others', () => {
    const { settings, problems } = read({
      cycles: [
        { name: 'H1', from: '2026-01-01', to: '2026-06-30' },
        { name: 'H2', from: '2026-7-1' },
      ],
    });
    expect(settings.cycles).toEqual([{ name: 'H1', from: '2026-01-01', to: '2026-06-30' }]);
    expect(problems).toContain('cycles[1]: needs from, so this entry is left out');
  });

  test('give a phrase without a severity that of a warning', () => {
    const phrases = [{ id: 'synergy', phrase: 'synergy', message: 'Say what happened.' }];
    expect(read({ lint: { phrases } }).settings.lint.phrases).toEqual([
      { ...phrases[0], severity: 'warning' },
    ]);
  });

  test('say which set of principles they do not know', () => {
    expect(read({ principles: { sets: ['amazon', 'acme'] } }).problems).toEqual([
      expect.stringContaining('there is no set "acme"'),
    ]);
  });

  test('read what they know of a newer version, and say so', () => {
    const { settings, problems } = read({ version: 99, tag: 'win' });
    expect(settings.tag).toBe('win');
    expect(problems).toEqual([expect.stringContaining('newer')]);
  });

  test('do not take a key from a prototype', () => {
    expect(readSettings('{"__proto__": {"tag": "x"}, "person": {"constructor": 1}}').settings).toEqual(
      defaultSettings,
    );
  });
});

describe('Principles', () => {
  test('are those of every chosen set, each once', () => {
    const { settings } = read({
      principles: {
        sets: ['gitlab', 'own'],
        custom: [{ name: 'own', principles: ['Efficiency', 'Kindness'] }],
      },
    });
    expect(principlesIn(settings).slice(-2)).toEqual(['Transparency', 'Kindness']);
  });

  test('are Amazon’s sixteen unless said otherwise', () => {
    expect(principlesIn(defaultSettings)).toHaveLength(16);
  });
});
