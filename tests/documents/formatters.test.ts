import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as markdown from 'prettier/plugins/markdown';
import * as yaml from 'prettier/plugins/yaml';
import { format } from 'prettier/standalone';
import { readFrontMatter } from '../../src/notes/front-matter';
import { readRegions } from '../../src/vault/region-reader';

const approved = path.join(__dirname, 'approved');
const made = readdirSync(approved)
  .filter((name) => name.endsWith('.md'))
  .map((name): [string, string] => [name, readFileSync(path.join(approved, name), 'utf8')])
  .filter(([, text]) => readRegions(text).regions.length > 0);

/**
 * What the rules of the Linter plugin (platers/obsidian-linter) do, after its documentation: those that lay text out.
 * Each may change a user's own notes; none may make a document of ours count as edited.
 */
const layoutRules: Record<string, (body: string) => string> = {
  'trailing-spaces': (body) => body.replace(/[ \t]+$/gm, ''),
  'consecutive-blank-lines': (body) => body.replace(/\n{3,}/g, '\n\n'),
  'heading-blank-lines': (body) => body.replace(/\n*\n(#{1,6} .*)\n+/g, '\n\n$1\n\n'),
  'paragraph-blank-lines': (body) => body.replace(/\n{2,}(?=[A-Z*_])/g, '\n\n'),
  'line-break-at-document-end': (body) => `${body.trimEnd()}\n`,
  'remove-multiple-spaces': (body) =>
    body.replace(/^(?!\|).*$/gm, (line) => line.replace(/(\S) {2,}(?=\S)/g, '$1 ')),
  'space-after-list-markers': (body) => body.replace(/^(\s*(?:[-*+]|\d+\.)) +/gm, '$1 '),
  'remove-empty-list-markers': (body) => body.replace(/^\s*[-*+]\s*$\n/gm, ''),
  'remove-empty-lines-between-list-markers-and-checklists': (body) =>
    body.replace(/^(- .*)\n\n(?=- )/gm, '$1\n'),
  'empty-line-around-blockquotes': (body) => body.replace(/\n+\n(> .*)/g, '\n\n$1'),
  'unordered-list-style': (body) => body.replace(/^(\s*)[*+] /gm, '$1- '),
  'ordered-list-style': (body) => body.replace(/^(\s*)(\d+)[)] /gm, '$1$2. '),
  'strong-style': (body) => body.replace(/__([^_\n]+)__/g, '**$1**'),
  'convert-bullet-list-markers': (body) => body.replace(/^(\s*)[•§] /gm, '$1- '),
  'headings-start-line': (body) => body.replace(/^ +(#{1,6} )/gm, '$1'),
};

/** Rules that change words or signs: what they touch counts as edited by the user, and is kept. */
const wordRules: Record<string, (body: string) => string> = {
  'proper-ellipsis': (body) => body.replace(/\.\.\./g, '…'),
  'quote-style': (body) => body.replace(/"([^"\n]*)"/g, '“$1”'),
  'emphasis-style': (body) => body.replace(/(^|[^_\w])_([^_\n]+)_(?!\w)/gm, '$1*$2*'),
};

const yamlRules: Record<string, (lines: string[]) => string[]> = {
  'yaml-timestamp': (lines) => [...lines, 'date created: 2026-07-06', 'date modified: 2026-07-07'],
  'yaml-key-sort': (lines) => {
    const keys = lines.join('\n').split(/\n(?=\S)/);
    return keys.sort().join('\n').split('\n');
  },
};

const withBody = (text: string, change: (body: string) => string): string => {
  const { bodyFrom } = readFrontMatter(text);
  return text.slice(0, bodyFrom) + change(text.slice(bodyFrom));
};

const idsOf = (text: string): string[] => readRegions(text).regions.map(({ id }) => id);
const editedIn = (text: string): string[] =>
  readRegions(text).regions.flatMap(({ id, edited }) => (edited ? [id] : []));

describe.each(made)('%s', (_, text) => {
  test('stands as Prettier lays it out, so that formatting on save edits nothing', async () => {
    expect(await format(text, { parser: 'markdown', plugins: [markdown, yaml] })).toBe(text);
  });

  test.each(Object.entries(layoutRules))('is not edited by the rule %s', (_rule, change) => {
    const changed = withBody(text, change);
    expect(idsOf(changed)).toEqual(idsOf(text));
    expect(editedIn(changed)).toEqual([]);
    expect(readRegions(changed).damage).toEqual([]);
  });

  test('is not edited by all of them together, nor by those of properties', () => {
    const laidOut = Object.values(layoutRules).reduce(withBody, text);
    const { bodyFrom } = readFrontMatter(laidOut);
    const inner = laidOut
      .slice(4, bodyFrom)
      .replace(/\n?---\s*$/, '')
      .split('\n');
    const sorted = Object.values(yamlRules).reduce((lines, rule) => rule(lines), inner);
    const changed = `---\n${sorted.join('\n')}\n---\n${laidOut.slice(bodyFrom)}`;
    expect(editedIn(changed)).toEqual([]);
    const kind = (of: string): unknown => readFrontMatter(of).properties.get('review-prep')?.value;
    expect(kind(changed)).toBe(kind(text));
  });

  test.each(Object.entries(wordRules))('keeps its marks under the rule %s, which edits', (_rule, change) => {
    const changed = withBody(text, change);
    expect(idsOf(changed)).toEqual(idsOf(text));
    expect(readRegions(changed).damage).toEqual([]);
  });
});
