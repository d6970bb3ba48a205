import type { Settings } from '../settings/settings';

/** A list of the settings as lines of text, so that one field on desktop and phone holds it. */
export interface LineFormat {
  /** What a line holds, to show where none stands yet. */
  example: string;
  write(settings: Settings): string;
  /** Values as they were typed: the settings' own reader says what is wrong with them. */
  read(text: string): unknown;
}

/** Parts of a line are divided by a bar, which no name or phrase needs. */
export const parted = (line: string): string[] => line.split('|').map((part) => part.trim());

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const plain = (example: string, listed: (settings: Settings) => readonly string[]): LineFormat => ({
  example,
  write: (settings) => listed(settings).join('\n'),
  read: lines,
});

/** Without the empty parts at the end. */
export const barred = (parts: readonly string[]): string =>
  parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(' | ');

const withoutEmpty = (entry: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entry).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  );

/** By the key of the setting. */
export const lineFormats: Readonly<Record<string, LineFormat>> = {
  cycles: {
    example: '2026-H1 | 2026-01-01 | 2026-06-30 | 2026-07-14T15:00 | Exceeds',
    write: ({ cycles }) =>
      cycles
        .map(({ name, from, to, meeting = '', expectedRating = '' }) =>
          barred([name, from, to, meeting, expectedRating]),
        )
        .join('\n'),
    read: (text) =>
      lines(text).map((line) => {
        const [name, from, to, meeting, expectedRating] = parted(line);
        return withoutEmpty({ name, from, to, meeting, expectedRating });
      }),
  },
  'principles.custom': {
    example: 'Our values | Start small | Tell the truth early',
    write: ({ principles }) =>
      principles.custom.map(({ name, principles: own }) => [name, ...own].join(' | ')).join('\n'),
    read: (text) =>
      lines(text).map((line) => {
        const [name, ...principles] = parted(line);
        return { name, principles };
      }),
  },
  names: {
    example: 'agenda | {{date:YYYY-MM-DD}} 1-1',
    write: ({ names }) =>
      Object.entries(names)
        .map((entry) => entry.join(' | '))
        .join('\n'),
    read: (text) =>
      Object.fromEntries(
        lines(text).map((line) => {
          const [kind = '', name = ''] = parted(line);
          return [kind, name];
        }),
      ),
  },
  rates: {
    example: 'EUR | USD | 1.08 | 2026-06-30',
    write: ({ rates }) =>
      rates.map(({ from, to, rate, date }) => [from, to, rate, date].join(' | ')).join('\n'),
    read: (text) =>
      lines(text).map((line) => {
        const [from, to, rate, date] = parted(line);
        return { from, to, rate: Number(rate), date };
      }),
  },
  'lint.phrases': {
    example: 'no-synergy | synergy | Name what changed | warning',
    write: ({ lint }) =>
      lint.phrases
        .map(({ id, phrase, message, severity }) => [id, phrase, message, severity].join(' | '))
        .join('\n'),
    read: (text) =>
      lines(text).map((line) => {
        const [id, phrase, message, severity = 'warning'] = parted(line);
        return { id, phrase, message, severity };
      }),
  },
  exclude: plain('Archive', ({ exclude }) => exclude),
  holidays: plain('2026-12-25', ({ holidays }) => holidays),
  ranking: plain('scope', ({ ranking }) => ranking),
  'lint.words.weak': plain('touched', ({ lint }) => lint.words.weak),
  'lint.words.vague': plain('seamless', ({ lint }) => lint.words.vague),
  'lint.words.metrics': plain('time to quote', ({ lint }) => lint.words.metrics),
};
