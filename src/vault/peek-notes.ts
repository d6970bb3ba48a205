import type { FileStamp, Peeked, VaultFiles } from './files';
import { dropValues, stampOf, takeIn, type IndexState } from './index-state';
import { restore } from './kept-index';
import { nameKey } from './links';
import { glanceFor, type Glance, type GlanceSettings } from './sources';
import { atOnce, setAside, type Building } from './vault-index';

type Peek = NonNullable<VaultFiles['peek']>;

/** Reads the notes of an index one after the other, and most of them no further than their bytes. */
export const peekNotes =
  (peek: Peek) =>
  async (
    _files: VaultFiles,
    changed: readonly FileStamp[],
    all: number,
    { state, step, options }: Building,
  ): Promise<void> => {
    const glance = byteGlanceFor(state.settings);
    for (const [at, stamp] of changed.entries()) {
      const seen = peeked(peek, stamp.path, state);
      if (seen) {
        const known = options.kept?.get(stamp.path);
        if (known) restore(state, known.note);
        if (!passBy(state, stamp, glance?.(seen.bytes) ?? null))
          takeIn(state, stamp.path, seen.text(), stamp);
      }
      const wait = step();
      if (wait) await wait;
      if ((at + 1) % atOnce === 0 || at + 1 === changed.length)
        options.onProgress?.(all - changed.length + at + 1, all);
    }
  };

function peeked(peek: Peek, path: string, state: IndexState): Peeked | null {
  try {
    state.counts.read++;
    return peek(path);
  } catch (error) {
    setAside(state, path, error);
    return null;
  }
}

/**
 * `glanceFor` for a note's bytes with one character for each, so that most notes need not be decoded; null where the
 * settings hold words that bytes spell otherwise. Whatever begins with a byte order mark is read.
 */
function byteGlanceFor(settings: GlanceSettings): ((bytes: string) => Glance) | null {
  if (!isPlain(settings.tag.replace(/^#/, () => '')) || !isPlain(settings.kindProperty)) return null;
  const glance = glanceFor(settings);
  return (bytes) => (bytes.charCodeAt(0) === 0xef ? { ours: true, front: true, lint: true } : glance(bytes));
}

/** ASCII letters, digits and signs without a second capital: the same in a text and in its bytes. */
const isPlain = (name: string): boolean => /^[!-~]+$/.test(name) && !/k/i.test(name);

/** Takes in a note by its bytes where they tell that it holds nothing of ours; else false, and its text is wanted. */
function passBy(state: IndexState, stamp: FileStamp, glance: Glance | null): boolean {
  const { path } = stamp;
  if (!glance || glance.ours || glance.lint || state.deepNames.has(nameKey(path))) return false;
  state.links.add(path);
  if (state.stamps.has(path) || state.unread.size > 0) {
    dropValues(state, path);
    state.lintable.delete(path);
  }
  state.stamps.set(path, stampOf(stamp));
  return true;
}
