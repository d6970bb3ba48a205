import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { lineFormats } from './settings-lines';

/** A key of the settings, with dots between levels: `sheet.page`. Two kinds of key stand for a part of one. */
export type SettingKey = string;

const ruleKey = 'lint.rules.';
const setKey = 'principles.sets.';

/** What the control of `key` shows. */
export function valueAt(settings: Settings, key: SettingKey): unknown {
  const lines = lineFormats[key];
  if (lines) return lines.write(settings);
  if (key.startsWith(setKey)) return settings.principles.sets.includes(key.slice(setKey.length));
  const value = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], settings);
  return key.startsWith(ruleKey) ? (value ?? 'standard') : value;
}

/** The settings with what was typed or chosen, whether or not that is right. */
export function withValue(settings: Settings, key: SettingKey, value: unknown): Settings {
  if (key.startsWith(ruleKey)) return withRule(settings, key.slice(ruleKey.length), value);
  if (key.startsWith(setKey)) return withSet(settings, key.slice(setKey.length), value === true);
  const lines = lineFormats[key];
  const stored = lines ? lines.read(String(value)) : value;
  const next = setAt(settings, key.split('.'), stored) as Settings;
  return key === 'principles.custom' ? withOwnSetsChosen(next, settings) : next;
}

/** A set that was added is meant to be used; one that is gone cannot be. */
function withOwnSetsChosen(next: Settings, { principles: before }: Settings): Settings {
  const names = next.principles.custom.map(({ name }) => name);
  const known = before.custom.map(({ name }) => name);
  const kept = next.principles.sets.filter((set) => !known.includes(set) || names.includes(set));
  const added = names.filter((name) => !known.includes(name) && !kept.includes(name));
  return setAt(next, ['principles', 'sets'], [...kept, ...added]) as Settings;
}

/** What the settings' own reader has against a value; empty where it can be kept. */
export function problemsWith(settings: Settings, key: SettingKey, value: unknown): string[] {
  const candidate = withValue(settings, key, value);
  const known = new Set(readSettings(JSON.stringify(settings)).problems);
  return readSettings(JSON.stringify(candidate)).problems.filter((problem) => !known.has(problem));
}

/** The first of them; undefined where there is none. */
export const problemWith = (settings: Settings, key: SettingKey, value: unknown): string | undefined =>
  problemsWith(settings, key, value)[0];

function withRule(settings: Settings, rule: string, value: unknown): Settings {
  const { [rule]: _before, ...others } = settings.lint.rules;
  const rules = value === 'standard' ? others : { ...others, [rule]: value };
  return setAt(settings, ['lint', 'rules'], rules) as Settings;
}

function withSet(settings: Settings, name: string, chosen: boolean): Settings {
  const others = settings.principles.sets.filter((set) => set !== name);
  return setAt(settings, ['principles', 'sets'], chosen ? [...others, name] : others) as Settings;
}

function setAt(target: unknown, [first, ...rest]: string[], value: unknown): unknown {
  if (first === undefined) return value;
  const object = target as Record<string, unknown>;
  return { ...object, [first]: setAt(object[first], rest, value) };
}
