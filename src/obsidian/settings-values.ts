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
  return setAt(settings, key.split('.'), stored) as Settings;
}

/** What is wrong with a value, in a sentence; undefined where it can be kept. */
export function problemWith(settings: Settings, key: SettingKey, value: unknown): string | undefined {
  const candidate = withValue(settings, key, value);
  const known = new Set(readSettings(JSON.stringify(settings)).problems);
  return readSettings(JSON.stringify(candidate)).problems.find((problem) => !known.has(problem));
}

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
