import { applyEdits } from '../claims/text';
import { readFrontMatter } from '../notes/front-matter';
import { frontMatterBlock } from '../notes/properties/split';
import { propertyEdits } from '../notes/property-edits';
import { withCoreTokens, type Stamp } from './core-tokens';
import { rendered, tidy, type Section } from './render';

export interface TypedNoteFields {
  title: string;
  /** By name, as the user typed them; the kind is one of them. */
  properties: ReadonlyMap<string, string>;
  /** Text that was selected when the command ran. */
  text: string;
}

export interface TypedNoteText {
  text: string;
  /** Where the user types next: an offset. */
  cursor: number;
}

/**
 * A typed note from its template: the template's own properties stay, those of `fields` are put in, and the text
 * that was given is never lost, whether the template shows it or not. Throws an Error with the template's line
 * where it cannot be read.
 */
export function typedNote(template: string, fields: TypedNoteFields, stamp: Stamp): TypedNoteText {
  const source = withCoreTokens(
    template.replace(/\r\n?/g, () => '\n'),
    stamp,
  );
  const bodyFrom = frontMatterBlock(source)?.bodyFrom ?? 0;
  const view = { ...Object.fromEntries(fields.properties), title: fields.title };
  const head = rendered({ text: source.slice(0, bodyFrom), line: 1 }, view, (value) =>
    JSON.stringify(value).slice(1, -1),
  );
  const values = new Map([['title', fields.title], ...fields.properties]);
  const [problem] = readFrontMatter(head).problems;
  if (problem)
    throw new Error(
      `Line ${head.slice(0, problem.from).split('\n').length} of the template: ${problem.message}`,
    );
  const line = source.slice(0, bodyFrom).split('\n').length;
  const body = bodyOf({ text: source.slice(bodyFrom), line }, view, fields.text);
  const front = applyEdits(head, propertyEdits(head, values) ?? []);
  return { text: `${front}${body.text}`, cursor: front.length + body.cursor };
}

/** Stands for the text while the template is laid out, so that nothing of it is read as a template. */
const mark = '\u0000';

function bodyOf(section: Section, view: Record<string, string>, given: string): TypedNoteText {
  const own = given.trimEnd();
  const source = section.text.split('{{text}}').join(mark);
  const laidOut = tidy(rendered({ ...section, text: source }, { ...view, text: own }));
  const isShown = laidOut.includes(mark) || (own !== '' && laidOut.includes(tidy(own)));
  const body = isShown || own === '' ? laidOut : `${mark}\n\n${laidOut}`;
  const at = body.indexOf(mark);
  const text = `\n${body.split(mark).join(own)}\n`;
  return { text, cursor: at < 0 ? text.length : 1 + at + own.length };
}
