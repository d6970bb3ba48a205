import type { Settings } from './settings';

/** The version that this build writes; older files are migrated, newer ones read as far as they are known. */
export const settingsVersion = 1;

/** What holds where the user has not said otherwise. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  cycles: [],
  person: { name: '', role: '', level: '', place: '', manager: '' },
  principles: { sets: ['amazon'], custom: [] },
  tag: 'impact',
  kindProperty: 'review-prep',
  folders: { impact: 'Impact', reviews: 'Reviews', templates: 'Reviews/Templates' },
  exclude: [],
  names: {},
  leading: 3,
  ranking: ['scope', 'value', 'evidence', 'okr', 'principle', 'date', 'name'],
  sheet: { page: 'letter', bodyPoints: 11 },
  editor: { inline: true, pauseMs: 1500, gutter: false, readingView: true, badge: false },
  minutes: 45,
  currency: 'USD',
  rates: [],
  holidays: [],
  defaultSensitivity: 'manager',
  spokenWordsPerMinute: 130,
  staleAfterDays: 180,
  lint: {
    scope: 'review',
    preset: 'standard',
    rules: {},
    words: { weak: [], vague: [], metrics: [] },
    phrases: [],
  },
};
