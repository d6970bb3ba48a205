/**
 * What a reader sees of a stretch of a user's Markdown, on one line: links by their names, no emphasis marks,
 * no comments, no block ids. Figures, quotes and punctuation stay as they were typed.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[^]*?-->|%%[^]*?%%/g, () => ' ')
    .replace(
      /!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{1,500}))?\]\]/g,
      (_, target: string, name?: string) => name ?? linkName(target),
    )
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, (_, name: string) => name)
    .replace(/(\*\*|__|==|~~)(?=\S)([^*_=~\n]{1,500}?)\1/g, (_, __, inner: string) => inner)
    .replace(
      /(^|[\s(])[*_](?=\S)([^*_\n]{1,500}?)[*_](?=[\s).,;:!?]|$)/g,
      (_, before: string, inner: string) => before + inner,
    )
    .replace(/`([^`\n]{1,500})`/g, (_, inner: string) => inner)
    .replace(/\s\^[A-Za-z0-9-]{1,60}\s*$/, () => '')
    .replace(/\s+/g, () => ' ')
    .trim();
}

/** "Projects/Booking page#Numbers" reads as "Booking page, Numbers". */
export function linkName(target: string): string {
  const [note = '', ...heading] = target.split('#');
  const name = note.slice(note.lastIndexOf('/') + 1).replace(/\.md$/, () => '');
  const part = heading.join(', ').replace(/^\^/, () => '');
  return [name, part].filter((one) => one !== '').join(', ');
}

/**
 * Plain text as Markdown that shows exactly it: no tag, comment, embed, HTML or template command comes alive
 * in a generated note. Emphasis marks around words are harmless and stay readable in the source.
 */
export const asMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, () => ' ')
    .replace(/<(?=[A-Za-z/!?%])/g, () => '&lt;')
    .replace(/%%/g, () => '%\\%')
    .replace(/\[(?=[[^])|\](?=\])/g, (bracket) => `\\${bracket}`)
    .replace(/!(?=\[)/g, () => '\\!')
    .replace(/(^|[\s(])#(?=[\p{L}\d_/-])/gu, (_, before: string) => `${before}\\#`)
    .replace(/::/g, () => ':\\:');
