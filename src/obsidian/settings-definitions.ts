import type { SettingDefinitionGroup, SettingDefinitionItem } from 'obsidian';
import { severityOf } from '../lint/severity';
import { rules } from '../rules/index';
import { principlePresets } from '../settings/presets';
import type { Settings } from '../settings/settings';
import { settingControls, type SettingActs, type SettingControls } from './settings-controls';
import type { SettingKey } from './settings-values';
import { holding } from './holding';

type Items = SettingDefinitionItem<SettingKey>[];

/** One source for the settings tab of every Obsidian version, in the order of use. */
export function settingDefinitions(settings: Settings, acts: SettingActs): Items {
  const controls = settingControls(settings, acts);
  return [
    ...reviewSettings(settings, controls),
    ...noteSettings(controls),
    ...lintSettings(settings, controls),
    ownSettings(controls, acts),
  ];
}

const ownSettings = (
  { group, act }: SettingControls,
  acts: SettingActs,
): SettingDefinitionGroup<SettingKey> =>
  group('These settings', [
    act(
      'Set up folders',
      'Makes the folders, an impact log and templates to edit; what exists stays.',
      acts.setUp,
    ),
    act('Export or import', 'All settings as text, to copy or to replace.', acts.showAsText),
    act('Reset', 'Back to the standard settings, after a question.', acts.reset),
  ]);

const reviewSettings = (
  { principles }: Settings,
  { group, text, number, toggle, list }: SettingControls,
): Items => [
  group('Your review', [
    text('person.name', 'Name', 'As it stands at the head of the impact sheet.'),
    text('person.role', 'Role', 'Your title today.'),
    text('person.manager', 'Manager', 'Whom your review is with.'),
    text('person.level', 'Level', 'Used for the market range of your level.'),
    text('person.place', 'Place', 'Used for the market range.'),
    number('minutes', 'Length of the 1:1', 'In minutes.', 10, 480),
  ]),
  list('cycles'),
  group('Principles', [
    ...Object.entries(principlePresets)
      .filter(([, names]) => names.length > 0)
      .map(([name, names]) => toggle(`principles.sets.${name}`, setNames[name] ?? name, firstOf(names))),
    ...principles.custom.map(({ name, principles: own }) =>
      toggle(`principles.sets.${name}`, name, firstOf(own)),
    ),
  ]),
  list('principles.custom'),
];

const noteSettings = ({ group, text, folder, number, choice, list }: SettingControls): Items => [
  group('Notes', [
    text('tag', 'Impact tag', 'Marks a note or a bullet as an impact entry, without the hash.'),
    text('kindProperty', 'Kind property', 'The property that says what a note holds.'),
    folder('folders.impact', 'Impact folder', 'Where new impact entries go.'),
    folder('folders.reviews', 'Reviews folder', 'Where agendas, sheets and other documents go.'),
    folder('folders.templates', 'Templates folder', 'Your own templates; never read as a source.'),
    choice(
      'defaultSensitivity',
      'Who may see unmarked notes',
      'A note says otherwise by its sensitivity property.',
      { me: 'Only me', manager: 'My manager', calibration: 'Calibration' },
    ),
  ]),
  list('names'),
  list('exclude'),
  group('Impact sheet', [
    choice('sheet.page', 'Page size', 'The sheet always fits one page of this size.', {
      letter: 'Letter',
      a4: 'A4',
    }),
    number('leading', 'Leading entries', 'How many entries the sheet leads with.', 3, 5),
    number('sheet.bodyPoints', 'Body size', 'In points; never under 9.', 9, 14),
    text('currency', 'Currency', 'Three letters. Values in others count only with a rate of yours.'),
  ]),
  list('ranking'),
  list('rates'),
  group('Dates', [
    number('staleAfterDays', 'A figure is stale after', 'In days.', 1, 10_000),
    number('spokenWordsPerMinute', 'Spoken words a minute', 'How long a story takes aloud.', 60, 300),
  ]),
  list('holidays'),
];

const lintSettings = (settings: Settings, controls: SettingControls): Items => {
  const { group, number, toggle, choice, lines, list } = controls;
  return [
    group('While writing', [
      toggle('editor.inline', 'Underline while writing', 'Shows findings in the editor.'),
      number(
        'editor.pauseMs',
        'Pause',
        'Milliseconds, and up to a fifth more, without typing before the current bullet is read.',
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
      choice(
        'lint.scope',
        'What is read',
        'Review notes and tagged bullets, or every bullet of every note.',
        { review: 'Review notes and tagged bullets', 'all-bullets': 'Every bullet' },
      ),
      choice(
        'lint.preset',
        'Severity',
        'Gentle turns warnings into suggestions; strict turns suggestions into warnings.',
        { gentle: 'Gentle', standard: 'Standard', strict: 'Strict' },
      ),
      lines('lint.words.weak', 'Weak verbs of your own', 'One a line.'),
      lines('lint.words.vague', 'Vague words of your own', 'One a line.'),
      lines('lint.words.metrics', 'Metric names of your own', 'One a line.'),
    ]),
    list('lint.phrases'),
    {
      type: 'page',
      name: 'Rules',
      desc: `The severity of each of the ${rules.length} rules, and why it minds.`,
      items: [ruleSettings(settings, controls)],
    },
  ];
};

const ruleSettings = (
  { lint }: Settings,
  { group, choice }: SettingControls,
): SettingDefinitionGroup<SettingKey> => ({
  ...group(
    'Rules',
    rules.map(({ id, why }) =>
      choice(`lint.rules.${id}`, id, why, {
        standard: `By the preset (${severityOf(id, { preset: lint.preset, rules: {} })})`,
        error: 'Error',
        warning: 'Warning',
        suggestion: 'Suggestion',
        off: 'Off',
      }),
    ),
  ),
  search: {
    placeholder: 'Filter rules',
    match: ({ name, desc }, query) => holding(query)(`${name} ${typeof desc === 'string' ? desc : ''}`),
  },
});

export const setNames: Record<string, string> = {
  amazon: 'Amazon',
  meta: 'Meta',
  gitlab: 'GitLab',
  pm: 'Product management',
};

const firstOf = (principles: readonly string[]): string => `${principles.slice(0, 3).join(' · ')} ...`;
