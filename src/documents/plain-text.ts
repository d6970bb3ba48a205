import { noteName } from '../notes/note-day';

/** The shortest link that Obsidian and a reader both understand. */
export const noteLink = (path: string): string => `[[${noteName(path)}]]`;

/** The same under another name: a title, or who wrote it. */
export function namedLink(path: string, name: string): string {
  const shown = linkLabel(name);
  return shown === '' || shown === noteName(path) ? noteLink(path) : `[[${noteName(path)}|${shown}]]`;
}

/** "Projects/Booking page#Numbers" reads as "Booking page, Numbers". */
export function linkName(target: string): string {
  const [note = '', ...heading] = target.split('#');
  const name = note.slice(note.lastIndexOf('/') + 1).replace(/\.md$/, () => '');
  const part = heading.join(', ').replace(/^\^/, () => '');
  return [name, part].filter((one) => one !== '').join(', ');
}

/** What a wikilink shows, as Obsidian takes it: without escapes, so that what would come alive is set apart. */
export const linkLabel = (text: string): string =>
  text
    .replace(/[[\]|\s]+/g, () => ' ')
    .replace(/<(?=[A-Za-z/!?%])/g, () => '< ')
    .replace(/%(?=%)/g, () => '% ')
    .replace(/:(?=:)/g, () => ': ')
    .trim();

/**
 * Plain text as Markdown that shows exactly it: no tag, comment, link, embed, HTML or template command comes
 * alive in a generated note. Emphasis marks around words are harmless and stay readable in the source.
 */
export const asMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, () => ' ')
    .replace(/<(?=[A-Za-z/!?%])/g, () => '&lt;')
    .replace(/%%/g, () => '%\\%')
    .replace(/\[(?=[[^])|\](?=[\](])/g, (bracket) => `\\${bracket}`)
    .replace(/!(?=\[)/g, () => '\\!')
    .replace(/(^|[\s(])#(?=[\p{L}\d_/-])/gu, (_, before: string) => `${before}\\#`)
    .replace(/::/g, () => ':\\:');
