import { FormModal, type FormField, type FormValues } from './form-modal';
import type { ReviewPrepPlugin } from './plugin';
import { PrincipleSetModal } from './principle-set-modal';
import { lists, type RowField } from './settings-lists';
import { rowProblems, rowsOf, withRow, type SettingRow } from './settings-rows';
import type { SettingKey } from './settings-values';
import { foldersOf } from './text-suggest';

/** Asks for one row of a list of the settings, checked as the settings' own reader checks it. */
export function editSettingRow(
  plugin: ReviewPrepPlugin,
  key: SettingKey,
  index: number,
  done: (rows: SettingRow[]) => void,
): void {
  const shape = lists[key];
  if (!shape) return;
  const rows = rowsOf(plugin.settings, key);
  const keep = (row: SettingRow): void => done(withRow(rows, index, row));
  if (key === 'principles.custom') {
    new PrincipleSetModal(plugin, rows[index] ?? [], index, keep).open();
    return;
  }
  const rowIn = (values: FormValues): string[] => shape.fields.map((_, at) => values.get(String(at)) ?? '');
  new FormModal(plugin.app, {
    title: index < rows.length ? shape.heading : shape.add,
    fields: shape.fields.map((field, at) => fieldOf(field, at, rows[index], plugin)),
    finish: 'Save',
    check: (values) => {
      const wrong = rowProblems(plugin.settings, key, index, rowIn(values));
      return new Map([...wrong].map(([at, problem]) => [String(at), problem]));
    },
    done: (values) => keep(rowIn(values)),
  }).open();
}

function fieldOf(
  { name, example, options, isFolder }: RowField,
  at: number,
  row: SettingRow | undefined,
  { app }: ReviewPrepPlugin,
): FormField {
  return {
    key: String(at),
    name,
    value: row?.[at] ?? Object.keys(options ?? {})[0] ?? '',
    ...(example !== undefined && { example }),
    ...(options && { options }),
    ...(isFolder && { proposals: foldersOf(app) }),
  };
}
