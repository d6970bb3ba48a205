import { inlineFields } from '../../src/notes/inline-fields';

const fieldsIn = (text: string): [string, string, string][] =>
  inlineFields(text, { from: 0, to: text.length }).map(({ name, value, from, to, valueFrom, valueTo }) => {
    expect(text.slice(valueFrom, valueTo)).toBe(value);
    return [name, value, text.slice(from, to)];
  });

describe('an inline field', () => {
  test.each<[string, [string, string, string][]]>([
    [
      'Cut it [metric:: wait time] (unit:: time) now',
      [
        ['metric', 'wait time', '[metric:: wait time]'],
        ['unit', 'time', '(unit:: time)'],
      ],
    ],
    ['metric:: wait time', [['metric', 'wait time', 'metric:: wait time']]],
    [
      'one:: 1\r\ntwo:: 2',
      [
        ['one', '1', 'one:: 1'],
        ['two', '2', 'two:: 2'],
      ],
    ],
    ['**As of**:: 2026-01-01', [['as-of', '2026-01-01', '**As of**:: 2026-01-01']]],
    ['> value:: $2', [['value', '$2', 'value:: $2']]],
    ['[evidence:: [[Note]] - lab]', [['evidence', '[[Note]] - lab', '[evidence:: [[Note]] - lab]']]],
    ['(a:: b (c) d) e', [['a', 'b (c) d', '(a:: b (c) d)']]],
    ['[role::]', [['role', '', '[role::]']]],
    ['initiative:: Checkout #impact ^b1', [['initiative', 'Checkout', 'initiative:: Checkout']]],
    [
      'metric:: wait [unit:: time]',
      [
        ['metric', 'wait', 'metric:: wait'],
        ['unit', 'time', '[unit:: time]'],
      ],
    ],
    ['größe:: 3', [['größe', '3', 'größe:: 3']]],
  ])('is read from %j', (text, expected) => {
    expect(fieldsIn(text)).toEqual(expected);
  });

  test.each([
    '`[a:: b]`',
    '%% [a:: b] %%',
    '<!-- [a:: b] -->',
    '<% [a:: b] %>',
    '[[a::b]]',
    '[a:: b',
    '(a:: b\n)',
    'words, then a:: b',
    ':: b',
    '[::b]',
    '[a: b]',
  ])('is not read from %j', (text) => {
    expect(fieldsIn(text)).toEqual([]);
  });

  test('is looked for inside the stretch alone', () => {
    const text = '[a:: 1] [b:: 2] [c:: 3]';
    expect(inlineFields(text, { from: 8, to: 15 }).map(({ name }) => name)).toEqual(['b']);
  });
});
