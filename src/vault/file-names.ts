/** Answers a path that every system takes, or says why there is none. */
export type SafePath = { path: string } | { refused: string };

/**
 * A file or folder name, without extension, that Windows, macOS, Linux, phones and Obsidian's links all take.
 *
 * What they forbid becomes a blank; the rest is the user's own text in NFC. Falls back to "Untitled" where
 * nothing is left. At most `maxBytes` of UTF-8: file systems stop at 255, and a temporary name, a number and
 * an extension have to fit as well.
 */
export function safeFileName(title: string, maxBytes = 180): string {
  const plain = wellFormed(title)
    .normalize('NFC')
    .replace(forbidden, () => ' ')
    .replace(/\s+/g, () => ' ');
  const cut = withoutEdges(cutToBytes(withoutEdges(plain), maxBytes));
  const name = cut === '' ? 'Untitled' : cut;
  if (!reserved.test(name)) return name;
  return name.includes('.') ? `Note ${name}` : `${name} note`;
}

/** The path of `name` in `folder`; the vault's own top where `folder` is empty. */
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

/**
 * `path` as it may be written inside a vault: `/` between folders, NFC, every part a name of its own.
 * Refused where it leads out of the vault, is absolute, or touches a folder that begins with a dot.
 */
export function safePath(path: string): SafePath {
  if (path.trim() === '') return { refused: 'The path is empty: name a note.' };
  if (path.includes('\0')) return { refused: 'The path holds a NUL character.' };
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path)) return { refused: `"${path}" is not a path inside the vault.` };
  const parts = wellFormed(path)
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.');
  if (parts.some((part) => part.trim() === '..')) return { refused: `"${path}" leads out of the vault.` };
  if (parts.some((part) => part.startsWith('.')))
    return { refused: `"${path}" lies in a folder that begins with a dot, which notes never do.` };
  const unsafe = parts.find((part) => !isSafe(part));
  if (unsafe !== undefined) return { refused: `"${unsafe}" is not a name that every system takes.` };
  return parts.length === 0 ? { refused: 'The path is empty: name a note.' } : { path: parts.join('/') };
}

/** Two paths with the same key collide on a file system that ignores case or the form of accents. */
export const collisionKey = (path: string): string => path.normalize('NFC').toLowerCase().normalize('NFC');

/**
 * `folder/title.md`, or with " 2", " 3" ... behind the title where that name is taken. `taken` holds the
 * collision keys of what stands in the vault.
 */
export function freePath(folder: string, title: string, taken: ReadonlySet<string>): string {
  const name = safeFileName(title);
  const inFolder = (base: string) => (folder === '' ? `${base}.md` : `${folder}/${base}.md`);
  for (let copy = 1; ; copy++) {
    const path = inFolder(copy === 1 ? name : `${name} ${copy}`);
    if (!taken.has(collisionKey(path))) return path;
  }
}

/** Bytes of `text` in UTF-8; a lone surrogate counts as its replacement. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOfCharacter(character);
  return bytes;
}

/** What some system forbids in a name, what breaks a wikilink, and what cannot be seen. */
const forbidden =
  /[\p{Cc}\\/:*?"<>|#^[\]\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/** Windows takes none of these, whatever extension follows. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..{0,255})?$/i;

const wellFormed = (text: string): string => {
  let result = '';
  for (const character of text) result += isLoneSurrogate(character) ? '\ufffd' : character;
  return result;
};

const isLoneSurrogate = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff;
};

function withoutEdges(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && (name[from] === '.' || name[from] === ' ')) from++;
  while (to > from && (name[to - 1] === '.' || name[to - 1] === ' ' || name[to - 1] === '\u200d')) to--;
  return name.slice(from, to);
}

function cutToBytes(name: string, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += bytesOfCharacter(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept;
}

function bytesOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Whether a part of a path that the user typed can stand as it is: no silent renaming of their folders. */
function isSafe(part: string): boolean {
  if (bytesOf(part) > 240 || reserved.test(part)) return false;
  if (/[\p{Cc}\\/:*?"<>|]/u.test(part)) return false;
  return !/[. ]$/.test(part);
}
