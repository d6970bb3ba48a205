import type { SettingDefinitionGroup, SettingDefinitionItem } from 'obsidian';
import { principlePresets } from '../settings/presets';

/** A key of the settings, with dots between levels: `sheet.page`. */
export type SettingKey = string;

/** One source for the settings tab of every Obsidian version, in the order of use. */
export const settingDefinitions = (): SettingDefinitionItem<SettingKey>[] => [
  group('You', [
    text('person.name', 'Name', 'As it stands at the head of the impact sheet.'),
    text('person.role', 'Role', 'Your title today.'),
    text('person.manager', 'Manager', 'Whom your review is with.'),
    text('person.level', 'Level', 'Used for the market range of your level.'),
  ]),
  group('Principles', [
    choice('principles.set', 'Set of principles', 'The values that your company reviews against.', {
      ...Object.fromEntries(Object.keys(principlePresets).map((name) => [name, setNames[name] ?? name])),
    }),
  ]),
  group('Notes', [
    text('tag', 'Impact tag', 'Marks a note or a bullet as an impact entry, without the hash.'),
    text('kindProperty', 'Kind property', 'The property that says what a note holds.'),
    folder('folders.impact', 'Impact folder', 'Where new impact entries go.'),
    folder('folders.reviews', 'Reviews folder', 'Where agendas, sheets and other documents go.'),
  ]),
  group('Impact sheet', [
    choice('sheet.page', 'Page size', 'The sheet always fits one page of this size.', {
      letter: 'Letter',
      a4: 'A4',
    }),
    number('leading', 'Leading entries', 'How many entries the sheet leads with.', 3, 5),
    number('sheet.bodyPoints', 'Body size', 'In points; never under 9.', 9, 14),
  ]),
  group('Linting', [
    toggle('editor.inline', 'Underline while writing', 'Shows findings in the editor.'),
    number(
      'editor.pauseMs',
      'Pause',
      'Milliseconds without typing before the current bullet is read.',
      0,
      10_000,
    ),
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
  ]),
];

const setNames: Record<string, string> = {
  amazon: 'Amazon',
  meta: 'Meta',
  gitlab: 'GitLab',
  pm: 'Product management',
  none: 'None',
};

const group = (
  heading: string,
  items: SettingDefinitionGroup<SettingKey>['items'],
): SettingDefinitionGroup<SettingKey> => ({
  type: 'group',
  heading,
  items,
});
const text = (key: SettingKey, name: string, desc: string) => ({
  name,
  desc,
  control: { type: 'text' as const, key },
});
const folder = (key: SettingKey, name: string, desc: string) => ({
  name,
  desc,
  control: { type: 'folder' as const, key },
});
const toggle = (key: SettingKey, name: string, desc: string) => ({
  name,
  desc,
  control: { type: 'toggle' as const, key },
});
const number = (key: SettingKey, name: string, desc: string, min: number, max: number) => ({
  name,
  desc,
  control: { type: 'number' as const, key, min, max },
});
const choice = (key: SettingKey, name: string, desc: string, options: Record<string, string>) => ({
  name,
  desc,
  control: { type: 'dropdown' as const, key, options },
});
