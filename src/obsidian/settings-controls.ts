import type {
  SettingControl,
  SettingDefinitionAction,
  SettingDefinitionControl,
  SettingDefinitionGroup,
  SettingDefinitionList,
  SettingGroupItem,
} from 'obsidian';
import type { Settings } from '../settings/settings';
import { lineFormats } from './settings-lines';
import { lists } from './settings-lists';
import { asSentence, rowsOf, toldRow } from './settings-rows';
import { problemWith, type SettingKey } from './settings-values';

/** What the rows of the tab do beside holding a value. */
export interface SettingActs {
  /** Asks for the row at `index`; a new one where there is none at it. */
  editRow: (key: SettingKey, index: number) => void;
  moveRow: (key: SettingKey, from: number, to: number) => void;
  deleteRow: (key: SettingKey, index: number) => void;
  setUp: () => void;
  showAsText: () => void;
  reset: () => void;
}

type Row = SettingDefinitionControl<SettingKey>;

export interface SettingControls {
  group: (heading: string, items: SettingGroupItem<SettingKey>[]) => SettingDefinitionGroup<SettingKey>;
  text: (key: SettingKey, name: string, desc: string) => Row;
  folder: (key: SettingKey, name: string, desc: string) => Row;
  toggle: (key: SettingKey, name: string, desc: string) => Row;
  /** One value a line. */
  lines: (key: SettingKey, name: string, desc: string) => Row;
  number: (key: SettingKey, name: string, desc: string, min: number, max: number) => Row;
  choice: (key: SettingKey, name: string, desc: string, options: Record<string, string>) => Row;
  list: (key: SettingKey) => SettingDefinitionList<SettingKey>;
  act: (name: string, desc: string, action: () => void) => SettingDefinitionAction;
}

/** Makers of the tab's rows. A value that the settings' own reader refuses is told below its field and not kept. */
export function settingControls(settings: Settings, acts: SettingActs): SettingControls {
  const row = (name: string, desc: string, control: SettingControl<SettingKey>): Row => {
    const validate = (value: unknown): string | undefined => problemAt(settings, control.key, value);
    return { name, desc, control: { ...control, validate } };
  };
  return {
    group: (heading, items) => ({ type: 'group', heading, items }),
    text: (key, name, desc) => row(name, desc, { type: 'text', key }),
    folder: (key, name, desc) => row(name, desc, { type: 'folder', key }),
    toggle: (key, name, desc) => row(name, desc, { type: 'toggle', key }),
    lines: (key, name, desc) =>
      row(name, desc, { type: 'textarea', key, rows: 3, placeholder: lineFormats[key]?.example ?? '' }),
    number: (key, name, desc, min, max) => row(name, desc, { type: 'number', key, min, max }),
    choice: (key, name, desc, options) => row(name, desc, { type: 'dropdown', key, options }),
    list: (key) => listOf(settings, key, acts),
    act: (name, desc, action) => ({ name, desc, action }),
  };
}

/** What is wrong with a value, without the name of its key: it stands below its own field. */
function problemAt(settings: Settings, key: SettingKey, value: unknown): string | undefined {
  const problem = problemWith(settings, key, value);
  return problem === undefined ? undefined : asSentence(problem.replace(/^[^:]*: /, () => ''));
}

function listOf(settings: Settings, key: SettingKey, acts: SettingActs): SettingDefinitionList<SettingKey> {
  const shape = lists[key];
  if (!shape) throw new Error(`${key} is no list of the settings`);
  const rows = rowsOf(settings, key);
  return {
    type: 'list',
    heading: shape.heading,
    emptyState: shape.none,
    items: rows.map((row, index) => ({ ...toldRow(shape, row), action: () => acts.editRow(key, index) })),
    addItem: { name: shape.add, action: () => acts.editRow(key, rows.length) },
    onDelete: (index) => acts.deleteRow(key, index),
    ...(shape.isOrdered && { onReorder: (from: number, to: number) => acts.moveRow(key, from, to) }),
  };
}
