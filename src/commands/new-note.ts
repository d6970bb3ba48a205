import type { Day } from '../days/day';
import type { WrittenKind } from '../notes/kind';
import type { Settings } from '../settings/settings';
import { inFolder, safeFileName } from '../vault/file-names';
import type { Desk, Outcome } from './desk';

export interface NewNoteChoices {
  kind: WrittenKind;
  title: string;
  /** Properties set beforehand, as the user typed them. */
  properties: ReadonlyMap<string, string>;
  /** Text that was selected when the command ran; it opens the body. */
  body?: string;
}

interface Shape {
  properties: string[];
  body: string;
}

/** Creates one typed note with its properties and a worked example in a comment; what exists is left alone. */
export async function newNote({ files, settings, today }: Desk, choices: NewNoteChoices): Promise<Outcome> {
  const path = notePath(settings, choices);
  if (await files.exists(path)) {
    return {
      written: [{ path, action: 'unchanged' }],
      messages: [`${path} exists already: it was left as it is`],
    };
  }
  await files.create(path, noteText(choices, settings, today));
  return { written: [{ path, action: 'created' }], messages: [] };
}

export function notePath(
  { folders }: Settings,
  { kind, title }: Pick<NewNoteChoices, 'kind' | 'title'>,
): string {
  const folder = kind === 'impact' ? folders.impact : folders.reviews;
  return inFolder(folder, `${safeFileName(title)}.md`);
}

export function noteText(
  { kind, title, properties, body }: NewNoteChoices,
  settings: Settings,
  today: Day,
): string {
  const shape = shapes[kind];
  const values = new Map<string, string>([
    [settings.kindProperty, kind],
    ['title', title],
    ['date', today],
  ]);
  for (const key of shape.properties) if (!values.has(key)) values.set(key, '');
  for (const [key, value] of properties) values.set(key, value);
  const lines = [...values].map(([key, value]) =>
    value === '' ? `${key}:` : `${key}: ${yamlScalar(value)}`,
  );
  return ['---', ...lines, '---', '', ...(body ? [body.trimEnd(), ''] : []), shape.body, ''].join('\n');
}

/** Plain where YAML reads it back as the same string; quoted otherwise. */
function yamlScalar(value: string): string {
  const plain = /^[A-Za-z0-9][^\n:#"'{}[\],&*!|>%@`]*$/.test(value) && value === value.trim();
  return plain ? value : JSON.stringify(value);
}

const shapes: Record<WrittenKind, Shape> = {
  impact: {
    properties: [
      'initiative',
      'metric',
      'baseline',
      'result',
      'design',
      'period',
      'value',
      'value-basis',
      'principles',
      'evidence',
      'scope',
    ],
    body: '%% Example: Raised first-week activation from 31% to 38% by cutting setup to three steps. %%',
  },
  story: {
    properties: ['principles', 'feedback'],
    body: [
      '## Situation\n',
      '## Task\n',
      '## Action\n',
      '## Result\n',
      '%% Example result: The team shipped on the first date it had named in a year. Under 45 seconds aloud. %%',
    ].join('\n'),
  },
  goal: {
    properties: ['about', 'status', 'okr', 'skill', 'principles', 'action', 'prediction'],
    body: '%% Example: To show Dive Deep, I will audit the five largest refund causes next quarter and expect refunds to fall from 3.1% to 2.4%. %%',
  },
  ask: {
    properties: ['about', 'status', 'gives', 'criterion'],
    body: '%% Example: Own the partner roadmap from 1 October, reviewed after two quarters against partner retention. %%',
  },
  feedback: {
    properties: ['from', 'story', 'shared'],
    body: '%% Paste their words. Nothing is shared unless shared is true. %%',
  },
  criteria: {
    properties: ['level', 'source'],
    body: '%% One bullet for each criterion; link the entries that meet it: - Leads across teams [[Refund audit]] %%',
  },
  market: {
    properties: [
      'level',
      'place',
      'currency',
      'base-low',
      'base-median',
      'base-high',
      'total-low',
      'total-median',
      'total-high',
      'source',
    ],
    body: '%% Only you see this note: it is never read for a document that others receive. %%',
  },
  rating: {
    properties: ['rating', 'period', 'themes'],
    body: '%% What did the last review ask for, in its own words? %%',
  },
  pay: { properties: ['currency'], body: '%% Only you see this note, whatever its properties say. %%' },
  okr: { properties: ['period'], body: '%% One bullet for each key result. %%' },
};
