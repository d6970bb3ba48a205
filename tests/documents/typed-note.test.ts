import { typedTemplates } from '../../src/documents/templates/typed-notes';
import { typedNote } from '../../src/documents/typed-note';
import { readFrontMatter } from '../../src/notes/front-matter';
import { writtenKinds } from '../../src/notes/kind';

const stamp = { day: '2026-07-06', time: '09:05' };

const made = (template: string, title = 'A note', properties: Record<string, string> = {}, text = '') =>
  typedNote(template, { title, properties: new Map(Object.entries(properties)), text }, stamp);

test.each(writtenKinds)('a new %s note has its kind, the title and properties that can be read', (kind) => {
  const { text } = made(typedTemplates()[kind], 'Say "no": 3 #times', { title: 'ignored' });
  const { properties, problems } = readFrontMatter(text);
  expect(problems).toEqual([]);
  expect(properties.get('review-prep')?.value).toBe(kind);
  expect(properties.get('title')?.value).toBe('ignored');
});

test.each(['goal', 'ask'] as const)('a new %s says nothing of by when before the user does', (kind) => {
  expect(readFrontMatter(made(typedTemplates()[kind]).text).properties.get('date')?.value).toBeNull();
});

test.each([
  'Own: pricing',
  '31%',
  '$1.2M/yr',
  '1e3',
  '007',
  '0x1F',
  '10:30',
  'yes',
  '[[Note#^kr1]]',
  'Are Right, A Lot',
  '- dash',
  '#tag',
  "it's",
  'a\\b "c"',
  '{{date}} $& $1',
  '12',
  'ends ',
  'null',
  '€3k',
])('a property keeps what was typed: %s', (value) => {
  const { text } = made(typedTemplates().impact, 'T', { metric: value, own: value });
  const { properties, problems } = readFrontMatter(text);
  expect(problems).toEqual([]);
  for (const key of ['metric', 'own']) expect(String(properties.get(key)?.value)).toBe(value);
});

test('a list in a template becomes one of the value that was typed', () => {
  const template = '---\ntitle: x\nthemes:\n  - a\n  - b\nlast: [c, d] # kept\n---\n';
  const { text } = made(template, 'T', { themes: 'One', last: 'Two' });
  expect(text).toContain('---\ntitle: T\nthemes:\n  - One\nlast:\n  - Two # kept\n---\n');
});

test('the core tokens are filled in with formats of Moment, in properties and below', () => {
  const { text } = made(
    '---\nmade: "{{date:dddd, Do MMMM}} {{time}}"\n---\n# {{title}}, {{date}} {{time:H[h]}}\n',
  );
  expect(text).toBe('---\nmade: "Monday, 6th July 09:05"\ntitle: A note\n---\n\n# A note, 2026-07-06 9h\n');
});

test('text that was given is shown as it is, braces, blanks and all', () => {
  const given = 'Saved $1.2M {{title}}  \n\n\n$& done';
  expect(made('Before\n\n{{text}}\n\nAfter', 'T', {}, given).text).toBe(
    `---\ntitle: T\n---\n\nBefore\n\n${given}\n\nAfter\n`,
  );
});

test('text that the template does not show is not lost', () => {
  expect(made('# {{title}}\n', 'T', {}, 'My words').text).toContain('My words\n\n# T');
});

test('the cursor stands where the text goes', () => {
  const story = made(typedTemplates().story);
  expect(story.text.slice(0, story.cursor)).toMatch(/## Situation\n\n$/);
  const filled = made(typedTemplates().story, 'T', {}, 'Two teams waited.');
  expect(filled.text.slice(0, filled.cursor)).toMatch(/## Situation\n\nTwo teams waited\.$/);
});

test.each([
  ['---\ntitle: x\n---\n\n{{#text}}\n', 'Line 5'],
  ['---\ntitle: x\nbad: [\n---\n', 'Line 3'],
  ['---\n{{#title}}\n---\n', 'Line 2'],
])('a broken template is told with its line: %j', (template, line) => {
  expect(() => made(template)).toThrow(line);
});
