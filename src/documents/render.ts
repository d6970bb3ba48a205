import Mustache from 'mustache';
import type { Part } from '../vault/regions';
import { reasonOf } from '../settings/reason';

/** What a template may show: texts, lists and conditions, nothing that runs. */
export interface View {
  [name: string]: string | number | boolean | null | View | readonly View[];
}

/** A part to fill: which section of the template, under which id, with what. */
export interface Filling {
  id: string;
  section: string;
  view: View;
}

/**
 * The parts of a document from its template. A template is one Markdown text; a line `%% part: name %%` opens
 * each section. Sections that the template leaves out are left out of the document, and what comes out empty
 * as well. Throws an Error with the template's line where it cannot be read.
 */
export function partsFrom(template: string, fillings: readonly Filling[]): Part[] {
  const sections = sectionsOf(template.replace(/\r\n?/g, () => '\n'));
  if (sections.size === 0)
    throw new Error('Line 1 of the template: expected a line such as "%% part: head %%"');
  return fillings.flatMap(({ id, section, view }) => {
    const source = sections.get(section);
    if (!source) return [];
    const markdown = tidy(rendered(source, view));
    return markdown === '' ? [] : [{ id, markdown }];
  });
}

export interface Section {
  text: string;
  /** Of the template, 1-based: where the section's text begins. */
  line: number;
}

/** By name, in order. */
export function sectionsOf(template: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  let open: { name: string; from: number } | null = null;
  const lines = template.split('\n');
  const close = (to: number) => {
    if (open) sections.set(open.name, { text: lines.slice(open.from, to).join('\n'), line: open.from + 1 });
  };
  lines.forEach((line, at) => {
    const name = /^%% part: ([a-z-]{1,40}) %%$/.exec(line)?.[1];
    if (name === undefined) return;
    close(at);
    open = { name, from: at + 1 };
  });
  close(lines.length);
  return sections;
}

/** Throws an Error with the line of the template that cannot be read. */
export function rendered(
  { text, line }: Section,
  view: View,
  escape: (value: string) => string = (value) => value,
): string {
  try {
    refuseMore(Mustache.parse(text));
    return Mustache.render(text, view, {}, { escape: (value: unknown) => escape(String(value)) });
  } catch (error) {
    const reason = reasonOf(error);
    const at = line + text.slice(0, faultAt(reason, text)).split('\n').length - 1;
    throw new Error(`Line ${at} of the template: ${reason.replace(/ at \d{1,7}$/, () => '')}`);
  }
}

/**
 * A template shows what its view holds: no name reaches what every object, list and text has, and no section multiplies
 * itself. Throws an Error with the offset.
 */
function refuseMore(tokens: readonly unknown[], open: readonly string[] = []): void {
  for (const token of tokens) {
    const [type, name, at, , inner] = token as [string, string, number, number, unknown];
    if (type === 'text') continue;
    const [first = '', ...rest] = name.split('.');
    if (
      first in Object.prototype ||
      rest.some((piece) => piece in Array.prototype || piece in String.prototype)
    )
      throw new Error(`Unexpected field "${name}" at ${at}`);
    if (!Array.isArray(inner)) continue;
    if (open.includes(name)) throw new Error(`Unexpected section "${name}" within itself at ${at}`);
    refuseMore(inner, type === '#' ? [...open, name] : open);
  }
}

/** Mustache tells an offset; of a section that is never closed it tells the end, and the opening tag is meant. */
function faultAt(reason: string, text: string): number {
  const unclosed = /^Unclosed section "(.{1,100})" at/.exec(reason)?.[1];
  if (unclosed === undefined) return Number(/at (\d{1,7})$/.exec(reason)?.[1] ?? 0);
  return Math.max(text.lastIndexOf(`{{#${unclosed}`), text.lastIndexOf(`{{^${unclosed}`), 0);
}

/** Left-out pieces leave no more than one blank line, and no blanks at line ends. */
export const tidy = (markdown: string): string =>
  markdown
    .split('\n')
    .map((one) => one.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, () => '\n\n')
    .trim();
