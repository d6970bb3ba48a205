import type { SettingDefinitionControl, SettingDefinitionGroup } from 'obsidian';
import { severityOf } from '../lint/severity';
import { rules } from '../rules/index';
import { principlePresets } from '../settings/presets';
import type { Settings } from '../settings/settings';
import { lineFormats } from './settings-lines';
import { problemWith, type SettingKey } from './settings-values';

type Row = SettingDefinitionControl<SettingKey>;
type Group = SettingDefinitionGroup<SettingKey>;

/** One source for the settings tab of every Obsidian version, in the order of use. */
export const settingDefinitions = (settings: Settings): Group[] =>
  groups(settings).map(({ items, ...rest }) => ({
    ...rest,
    items: items.map((row) => checked(row, settings)),
  }));

/** A value that the settings' own reader refuses is told below the field and not kept. */
function checked(row: Row, settings: Settings): Row {
  const { key } = row.control;
  const validate = (value: unknown): string | undefined => problemWith(settings, key, value);
  return { ...row, control: { ...row.control, validate } };
}

const groups = (settings: Settings): (Omit<Group, 'items'> & { items: Row[] })[] => [
  group('Your review', [
    text('person.name', 'Name', 'As it stands at the head of the impact sheet.'),
    text('person.role', 'Role', 'Your title today.'),
    text('person.manager', 'Manager', 'Whom your review is with.'),
    text('person.level', 'Level', 'Used for the market range of your level.'),
    text('person.place', 'Place', 'Used for the market range.'),
    lines('cycles', 'Review cycles', 'One a line: name, first day, last day, the 1:1, the rating expected.'),
    number('minutes', 'Length of the 1:1', 'In minutes.', 10, 480),
  ]),
  group('Principles', [
    ...Object.entries(principlePresets)
      .filter(([, principles]) => principles.length > 0)
      .map(([name, principles]) =>
        toggle(`principles.sets.${name}`, setNames[name] ?? name, principles.slice(0, 3).join(', ') + ' ...'),
      ),
    ...settings.principles.custom.map(({ name, principles }) =>
      toggle(`principles.sets.${name}`, name, principles.join(', ')),
    ),
    lines('principles.custom', 'Sets of your own', 'One a line: its name, then its principles.'),
  ]),
  group('Notes', [
    text('tag', 'Impact tag', 'Marks a note or a bullet as an impact entry, without the hash.'),
    text('kindProperty', 'Kind property', 'The property that says what a note holds.'),
    folder('folders.impact', 'Impact folder', 'Where new impact entries go.'),
    folder('folders.reviews', 'Reviews folder', 'Where agendas, sheets and other documents go.'),
    folder('folders.templates', 'Templates folder', 'Your own templates; never read as a source.'),
    lines(
      'names',
      'File names',
      'One a line: a kind of note, then its file name with the tokens of templates.',
    ),
    lines('exclude', 'Excluded folders', 'One a line. Nothing in them is read.'),
    choice(
      'defaultSensitivity',
      'Who may see unmarked notes',
      'A note says otherwise by its sensitivity property.',
      {
        me: 'Only me',
        manager: 'My manager',
        calibration: 'Calibration',
      },
    ),
  ]),
  group('Impact sheet', [
    choice('sheet.page', 'Page size', 'The sheet always fits one page of this size.', {
      letter: 'Letter',
      a4: 'A4',
    }),
    number('leading', 'Leading entries', 'How many entries the sheet leads with.', 3, 5),
    number('sheet.bodyPoints', 'Body size', 'In points; never under 9.', 9, 14),
    lines('ranking', 'Order of ranking', 'One step a line, the first decides first.'),
    text('currency', 'Currency', 'Three letters. Values in others count only with a rate of yours.'),
    lines('rates', 'Exchange rates', 'One a line: from, to, rate, day.'),
  ]),
  group('Dates', [
    lines('holidays', 'Holidays', 'One day a line; they are no business days.'),
    number('staleAfterDays', 'A figure is stale after', 'In days.', 1, 10_000),
    number('spokenWordsPerMinute', 'Spoken words a minute', 'How long a story takes aloud.', 60, 300),
  ]),
  group('While writing', [
    toggle('editor.inline', 'Underline while writing', 'Shows findings in the editor.'),
    number(
      'editor.pauseMs',
      'Pause',
      'Milliseconds without typing before the current bullet is read.',
      0,
      60_000,
    ),
    toggle('editor.gutter', 'Mark in the margin', 'A mark beside each line with a finding.'),
    toggle(
      'editor.badge',
      'Mark good claims',
      'A quiet mark before a bullet that leads with a quantified result.',
    ),
    toggle(
      'editor.readingView',
      'Findings in reading view',
      'A mark behind each impact bullet with a finding.',
    ),
  ]),
  group('Linting', [
    choice('lint.scope', 'What is read', 'Review notes and tagged bullets, or every bullet of every note.', {
      review: 'Review notes and tagged bullets',
      'all-bullets': 'Every bullet',
    }),
    choice(
      'lint.preset',
      'Severity',
      'Gentle turns warnings into suggestions; strict turns suggestions into warnings.',
      {
        gentle: 'Gentle',
        standard: 'Standard',
        strict: 'Strict',
      },
    ),
    lines('lint.words.weak', 'Weak verbs of your own', 'One a line.'),
    lines('lint.words.vague', 'Vague words of your own', 'One a line.'),
    lines('lint.words.metrics', 'Metric names of your own', 'One a line.'),
    lines('lint.phrases', 'Phrase rules', 'One a line: id, phrase (* for any word), message, severity.'),
  ]),
  group(
    'Rules',
    rules.map(({ id, why }) =>
      choice(`lint.rules.${id}`, id, why, {
        standard: `By the preset (${severityOf(id, { preset: settings.lint.preset, rules: {} })})`,
        error: 'Error',
        warning: 'Warning',
        suggestion: 'Suggestion',
        off: 'Off',
      }),
    ),
  ),
];

const setNames: Record<string, string> = {
  amazon: 'Amazon',
  meta: 'Meta',
  gitlab: 'GitLab',
  pm: 'Product management',
};

const group = (heading: string, items: Row[]): Omit<Group, 'items'> & { items: Row[] } => ({
  type: 'group',
  heading,
  items,
});
const text = (key: SettingKey, name: string, desc: string): Row => ({
  name,
  desc,
  control: { type: 'text', key },
});
const folder = (key: SettingKey, name: string, desc: string): Row => ({
  name,
  desc,
  control: { type: 'folder', key },
});
const toggle = (key: SettingKey, name: string, desc: string): Row => ({
  name,
  desc,
  control: { type: 'toggle', key },
});
const number = (key: SettingKey, name: string, desc: string, min: number, max: number): Row => ({
  name,
  desc,
  control: { type: 'number', key, min, max },
});
const choice = (key: SettingKey, name: string, desc: string, options: Record<string, string>): Row => ({
  name,
  desc,
  control: { type: 'dropdown', key, options },
});
const lines = (key: SettingKey, name: string, desc: string): Row => ({
  name,
  desc,
  control: { type: 'textarea', key, rows: 3, placeholder: lineFormats[key]?.example ?? '' },
});
