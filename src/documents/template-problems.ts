import Mustache from 'mustache';
import { readFrontMatter } from '../notes/front-matter';
import { partsFrom, rendered, sectionsOf, type Section } from './render';
import { reasonOf } from '../settings/reason';

export interface TemplateProblem {
  /** 1-based. */
  line: number;
  /** Broken: nothing can be made of it. Otherwise a part or a field that shows nothing. */
  isBroken: boolean;
  message: string;
}

/** What is wrong with a document's template, set beside the shipped one: it knows the parts and the fields. */
export function documentTemplateProblems(text: string, shipped: string): TemplateProblem[] {
  const source = withPlainBreaks(text);
  const broken = faultOf(() => {
    partsFrom(source, []);
    for (const section of sectionsOf(source).values()) rendered(section, {});
  });
  if (broken) return [broken];
  const known = sectionsOf(shipped);
  const fields = new Set([...known.values()].flatMap(fieldsIn).map(({ name }) => name));
  return [...sectionsOf(source)].flatMap(([name, section]) =>
    known.has(name)
      ? unknownFields(section, fields)
      : [{ line: section.line - 1, isBroken: false, message: unknown(`part "${name}"`, known.keys()) }],
  );
}

/** What is wrong with the template of a note that a person fills in. Any property may be a field of it. */
export function noteTemplateProblems(text: string): TemplateProblem[] {
  const source = withPlainBreaks(text);
  const broken = faultOf(() => rendered({ text: source, line: 1 }, {}));
  if (broken) return [broken];
  // Fields stand in the properties before they are filled in: there the braces would be YAML's own.
  const filled = source.replace(/\{\{[^{}\n]{1,100}\}\}/g, (tag) => 'x'.repeat(tag.length));
  const { problems, properties } = readFrontMatter(filled);
  const known = new Set(['title', 'text', ...properties.keys()]);
  return [
    ...problems.map(({ from, message }) => ({ line: lineIn(filled, from), isBroken: true, message })),
    ...unknownFields({ text: source, line: 1 }, known),
  ];
}

const lineIn = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, () => '\n');

function faultOf(read: () => unknown): TemplateProblem | null {
  try {
    read();
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return { line: Number(/^Line (\d{1,6}) /.exec(reason)?.[1] ?? 1), isBroken: true, message: reason };
  }
}

const unknownFields = (section: Section, known: ReadonlySet<string>): TemplateProblem[] =>
  fieldsIn(section)
    .filter(({ name }) => !known.has(name) && !isCore(name))
    .map(({ name, line }) => ({ line, isBroken: false, message: unknown(`field {{${name}}}`, known) }));

const isCore = (name: string): boolean => /^(?:date|time)(?::|$)/.test(name);

const unknown = (what: string, known: Iterable<string>): string =>
  `Unexpected ${what}, which shows nothing here, expected one of ${[...known].join(', ')}`;

interface Field {
  name: string;
  line: number;
}

/** Every field that a section names, in order. */
const fieldsIn = ({ text, line }: Section): Field[] => {
  const walk = (tokens: readonly unknown[]): Field[] =>
    tokens.flatMap((token) => {
      const [type, name, at, , inner] = token as [string, string, number, number, unknown[] | undefined];
      const own = type === 'text' || name === '.' ? [] : [{ name, line: line + lineIn(text, at) - 1 }];
      return [...own, ...(Array.isArray(inner) ? walk(inner) : [])];
    });
  return walk(Mustache.parse(text));
};
