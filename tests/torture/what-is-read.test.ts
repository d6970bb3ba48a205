import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { standardFacts } from '../rules/note-of';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const claim = 'Helped with the kiosk queue';
const asNote = (body: string): string => `---\nreview-prep: impact\n---\n${body}\n`;
const flagged = (body: string): boolean =>
  lintNote(readNote('A.md', asNote(body)), standardFacts).some(({ rule }) => rule === 'weak-verb');

describe('torture: what is read', () => {
  test.each([
    ['a bullet', `- ${claim}`],
    ['a bullet with a star', `* ${claim}`],
    ['a numbered bullet', `1. ${claim}`],
    ['a sub-bullet', `- Kiosk\n  - ${claim}`],
    ['a ticked task', `- [x] ${claim}`],
    ['a callout', `> [!note] Kiosk\n> - ${claim}`],
    ['a bullet after a closed fence', `\`\`\`\ncode\n\`\`\`\n- ${claim}`],
    ['a bullet with a tag and a field', `- ${claim} #impact [okr:: Queues]`],
  ])('T14 %s is read', (_name, body) => expect(flagged(body)).toBe(true));

  test.each([
    ['a fence', `\`\`\`\n- ${claim}\n\`\`\``],
    ['a fence of tildes', `~~~md\n- ${claim}\n~~~`],
    ['a fence that is never closed', `\`\`\`\n- ${claim}`],
    ['a fence in a bullet', `- Kiosk\n  \`\`\`\n  - ${claim}\n  \`\`\``],
    ['a quote', `> - ${claim}`],
    ['a comment', `%%\n- ${claim}\n%%`],
    ['a comment of HTML', `<!--\n- ${claim}\n-->`],
    ['a table', `| What | Who |\n|--|--|\n| ${claim} | me |`],
    ['inline code', `- \`${claim}\``],
    ['a template command', `- <% tp.user.claim("${claim}") %>`],
    ['a Dataview query', `\`\`\`dataview\nLIST WHERE "- ${claim}"\n\`\`\``],
    ['the target of a link', `- [Kiosk](notes/${claim.replaceAll(' ', '%20')}.md)`],
    ['a heading', `# ${claim}`],
  ])('T14 %s is not', (_name, body) => expect(flagged(body)).toBe(false));

  test('T14 front matter is not read as claims', () => {
    const text = `---\nreview-prep: impact\nnotes:\n  - ${claim}\n---\n`;
    expect(
      lintNote(readNote('A.md', text), standardFacts).filter(({ rule }) => rule === 'weak-verb'),
    ).toEqual([]);
  });
});
