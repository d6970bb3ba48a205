import { noteKinds } from '../notes/kind';
import type { SettingKey } from './settings-values';

/** One value of a row. */
export interface RowField {
  /** As the settings' reader names it; empty where a row is one value. */
  key: string;
  name: string;
  example?: string;
  options?: Readonly<Record<string, string>>;
  isFolder?: true;
  isOptional?: true;
}

/** A list of the settings: how its rows are named, and what a row is asked for. Values stand in `lineFormats`. */
export interface ListShape {
  key: SettingKey;
  heading: string;
  /** Shown where there is no row yet: what holds then. */
  none: string;
  add: string;
  fields: readonly RowField[];
  /** The first part of a row unless said. */
  title?: (row: readonly string[]) => string;
  /** Whether the order of the rows says something. */
  isOrdered?: true;
}

const same = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, word]));

const severities = { error: 'Error', warning: 'Warning', suggestion: 'Suggestion', off: 'Off' };

const steps: Readonly<Record<string, string>> = {
  scope: 'Scope: company, department, team, individual',
  value: 'Value: low end of the yearly value',
  evidence: 'Evidence: experiment first',
  okr: 'OKR linked',
  principle: 'Principle not covered yet',
  date: 'Later date',
  name: 'Name',
};

export const lists: Readonly<Record<string, ListShape>> = {
  cycles: {
    key: 'cycles',
    heading: 'Review cycles',
    none: 'None yet: the calendar half-year counts as the cycle.',
    add: 'Add a review cycle',
    fields: [
      { key: 'name', name: 'Name', example: '2026-H1' },
      { key: 'from', name: 'First day', example: '2026-01-01' },
      { key: 'to', name: 'Last day', example: '2026-06-30' },
      { key: 'meeting', name: 'The 1:1', example: '2026-07-14T15:00', isOptional: true },
      { key: 'expectedRating', name: 'Rating expected', example: 'Exceeds', isOptional: true },
    ],
  },
  'principles.custom': {
    key: 'principles.custom',
    heading: 'Sets of your own',
    none: 'None yet. Add one from a preset, a pasted list or a note.',
    add: 'Add a set of principles',
    fields: [{ key: 'name', name: 'Name', example: 'Our values' }],
  },
  names: {
    key: 'names',
    heading: 'File names',
    none: 'None yet: every note is named by its title.',
    add: 'Add a file name',
    fields: [
      { key: 'kind', name: 'Kind of note', options: same(noteKinds) },
      { key: 'file', name: 'File name', example: '{{date:YYYY-MM-DD}} 1-1' },
    ],
  },
  exclude: {
    key: 'exclude',
    heading: 'Excluded folders',
    none: 'None: every folder but the templates is read.',
    add: 'Exclude a folder',
    fields: [{ key: '', name: 'Folder', example: 'Archive', isFolder: true }],
  },
  ranking: {
    key: 'ranking',
    heading: 'Order of ranking',
    none: 'No step: entries stand by name.',
    add: 'Add a step',
    fields: [{ key: '', name: 'Step', options: steps }],
    title: ([step = '']) => steps[step] ?? step,
    isOrdered: true,
  },
  rates: {
    key: 'rates',
    heading: 'Exchange rates',
    none: 'None: a value in another currency is not compared.',
    add: 'Add a rate',
    fields: [
      { key: 'from', name: 'From', example: 'EUR' },
      { key: 'to', name: 'To', example: 'USD' },
      { key: 'rate', name: 'Rate', example: '1.08' },
      { key: 'date', name: 'Day', example: '2026-06-30' },
    ],
    title: ([from, to, rate]) => `1 ${from} = ${rate} ${to}`,
  },
  holidays: {
    key: 'holidays',
    heading: 'Holidays',
    none: 'None: every Monday to Friday is a business day.',
    add: 'Add a holiday',
    fields: [{ key: '', name: 'Day', example: '2026-12-25' }],
  },
  'lint.phrases': {
    key: 'lint.phrases',
    heading: 'Phrase rules',
    none: 'None yet. A phrase of yours can be a finding, with * for any one word.',
    add: 'Add a phrase rule',
    fields: [
      { key: 'id', name: 'Id', example: 'no-synergy' },
      { key: 'phrase', name: 'Phrase', example: 'synergy' },
      { key: 'message', name: 'Message', example: 'Name what changed.' },
      { key: 'severity', name: 'Severity', options: severities },
    ],
    title: ([, phrase = '']) => phrase,
  },
};
