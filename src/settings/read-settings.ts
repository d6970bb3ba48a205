import { parseDay } from '../days/day';
import { isMeeting } from '../days/meeting';
import { defaultSettings, settingsVersion } from './default-settings';
import { migrated } from './migrations';
import { principlePresets } from './presets';
import type { CycleSetting, PhraseRule, Rate, Settings, Severity } from './settings';
import {
  entryLike,
  filledText,
  formed,
  isMapping,
  listOf,
  mapOf,
  numberFrom,
  objectLike,
  oneOf,
  text,
  yesOrNo,
} from './shapes';
import { reasonOf } from './reason';

export interface ReadSettings {
  settings: Settings;
  /** A sentence for each part that could not be used; empty where all is well. */
  problems: string[];
}

/**
 * The settings that `json` holds, each key checked on its own: what is wrong is named and its standard value used.
 * Null is no file yet. Never throws.
 */
export function readSettings(json: string | null): ReadSettings {
  if (json === null || json.trim() === '') return { settings: defaultSettings, problems: [] };
  const parsed = parse(json);
  if ('problem' in parsed) return { settings: defaultSettings, problems: [parsed.problem] };
  const problems: string[] = [];
  const { version } = parsed.value;
  if (typeof version === 'number' && version > settingsVersion) {
    problems.push(
      `version ${version} is newer than this build knows (${settingsVersion}): update Review Prep; what is known is used`,
    );
  }
  const settings = settingsShape(migrated(parsed.value), '', problems) ?? defaultSettings;
  problems.push(...unknownSets(settings));
  return { settings: { ...settings, version: settingsVersion }, problems };
}

function unknownSets({ principles: { sets, custom } }: Settings): string[] {
  const known = [...Object.keys(principlePresets), ...custom.map(({ name }) => name)];
  return sets
    .filter((name) => !known.includes(name))
    .map((name) => `principles.sets: there is no set "${name}"; choose from ${known.join(', ')}`);
}

function parse(json: string): { value: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = JSON.parse(json);
    return isMapping(value)
      ? { value }
      : {
          problem:
            'The settings are not a mapping: the file was left as it is and the standard settings hold',
        };
  } catch (error) {
    const why = reasonOf(error);
    return {
      problem: `The settings are not JSON (${why}): the file was left as it is and the standard settings hold`,
    };
  }
}

const day = formed((given) => parseDay(given) !== null, 'a day such as 2026-01-01');
const currency = formed((given) => /^[A-Z]{3}$/.test(given), 'a currency code such as USD');
const severity = oneOf<Severity>('error', 'warning', 'suggestion', 'off');
const words = listOf(filledText);
const { person, folders, sheet, editor, lint, principles } = defaultSettings;

const cycle = entryLike<CycleSetting>(
  {
    name: filledText,
    from: day,
    to: day,
    meeting: formed(isMeeting, 'a day, or a day and a time such as 2026-07-14T15:00'),
    expectedRating: text,
  },
  ['name', 'from', 'to'],
);
const rate = entryLike<Rate>(
  { from: currency, to: currency, rate: numberFrom(1e-9, 1e9, 'a number above 0'), date: day },
  ['from', 'to', 'rate', 'date'],
);
const phrase = entryLike<PhraseRule>(
  { id: filledText, phrase: filledText, message: filledText, severity },
  ['id', 'phrase', 'message'],
  { severity: 'warning' },
);
const ownSet = entryLike<{ name: string; principles: string[] }>({ name: filledText, principles: words }, [
  'name',
  'principles',
]);

const settingsShape = objectLike<Settings>(
  {
    version: numberFrom(0, 1e6),
    cycles: listOf(cycle),
    person: objectLike({ name: text, role: text, level: text, place: text, manager: text }, person),
    principles: objectLike({ sets: words, custom: listOf(ownSet) }, principles),
    tag: formed((given) => /^[^\s#]+$/.test(given), 'a tag without blanks or a hash'),
    kindProperty: filledText,
    folders: objectLike({ impact: text, reviews: text, templates: text }, folders),
    exclude: words,
    names: mapOf(filledText),
    leading: numberFrom(3, 5),
    ranking: listOf(oneOf('scope', 'value', 'evidence', 'okr', 'principle', 'date', 'name')),
    sheet: objectLike({ page: oneOf('letter', 'a4'), bodyPoints: numberFrom(9, 14) }, sheet),
    editor: objectLike(
      {
        inline: yesOrNo,
        pauseMs: numberFrom(0, 60_000),
        gutter: yesOrNo,
        readingView: yesOrNo,
        badge: yesOrNo,
      },
      editor,
    ),
    minutes: numberFrom(10, 480),
    currency,
    rates: listOf(rate),
    holidays: listOf(day),
    defaultSensitivity: oneOf('me', 'manager', 'calibration'),
    spokenWordsPerMinute: numberFrom(60, 300),
    staleAfterDays: numberFrom(1, 10_000),
    lint: objectLike(
      {
        scope: oneOf('review', 'all-bullets'),
        preset: oneOf('gentle', 'standard', 'strict'),
        rules: mapOf(severity),
        words: objectLike({ weak: words, vague: words, metrics: words }, lint.words),
        phrases: listOf(phrase),
      },
      lint,
    ),
  },
  defaultSettings,
);
