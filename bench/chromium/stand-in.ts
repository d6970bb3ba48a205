import type {} from '../../tools/workbench/page/api';
import { generatedVault } from '../generated-vault';

interface StandInFile {
  path: string;
  text: string;
}

const files = new Map<string, StandInFile>();
let reads = 0;

/** Days ago, so that no note's time is in doubt. */
const longAgo = 1_700_000_000_000;

/**
 * Runs in the page of the workbench: puts so many generated notes in the place of the notes of its vault, as far as
 * the plugin can tell. The texts lie in the page; answers how many characters they have.
 */
function fill(count: number): number {
  const { notes } = generatedVault({ seed: 20260706, notes: count, tagged: 0.03, length: 1800 });
  const { vault } = window.workbench.app;
  const proto = Object.getPrototypeOf(vault.getMarkdownFiles()[0]) as object;
  let length = 0;
  for (const [path, text] of Object.entries(notes)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stat = { ctime: longAgo, mtime: longAgo, size: text.length };
    const file: StandInFile = Object.assign(Object.create(proto) as object, {
      path,
      name,
      basename: name.slice(0, -3),
      extension: 'md',
      stat,
      text,
    });
    files.set(path, file);
    length += text.length;
  }
  const all = [...files.values()];
  Object.assign(vault, {
    getMarkdownFiles: () => all,
    getAbstractFileByPath: (path: string) => files.get(path) ?? null,
    getFileByPath: (path: string) => files.get(path) ?? null,
    cachedRead: ({ text }: StandInFile) => (reads++, Promise.resolve(text)),
    read: ({ text }: StandInFile) => (reads++, Promise.resolve(text)),
  });
  return length;
}

/** Adds a bullet to a note with an entry, as an editor that saves it would. */
function change(): void {
  for (const file of files.values()) {
    if (!file.text.includes('(initiative::')) continue;
    file.text += '\n- Cut refunds from 9% to 6% #impact\n';
    const stat = { ctime: longAgo, mtime: Date.now(), size: file.text.length };
    Object.assign(file, { stat });
    window.workbench.app.vault.trigger('modify', file);
    return;
  }
}

/** The plugin's index over the notes of now: what was read before is forgotten. Answers how many notes were read. */
async function index(): Promise<number> {
  const { app } = window.workbench;
  const plugin = app.plugins.plugins['review-prep'];
  const before = reads;
  window.workbench.externalChange(
    `${plugin?.manifest.dir ?? ''}/data.json`,
    '{"exclude":["No such folder"]}',
  );
  await plugin?.onExternalSettingsChange?.();
  const [first] = files.keys();
  // Waits for the index, and lints one note.
  await window.workbench.runCli('review-prep:lint', { path: first ?? '' });
  return reads - before;
}

/** How many pieces of the index the browser keeps. */
const kept = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open(`review-prep ${window.workbench.app.vault.getName()}`);
    open.onerror = () => reject(new Error('The store cannot be opened'));
    open.onsuccess = () => {
      const base = open.result;
      if (!base.objectStoreNames.contains('index')) {
        base.close();
        resolve(0);
        return;
      }
      const count = base.transaction('index').objectStore('index').count();
      count.onsuccess = () => {
        base.close();
        resolve(count.result);
      };
    };
  });

type RunPlugin = (module: { exports: { default?: Loads } }, ...others: unknown[]) => void;
type Loads = new () => { onload: () => Promise<void> };

/** Milliseconds from the beginning of `onload` until all it waits for is done. */
let onload = NaN;

/** The page runs the plugin's script under this name. */
function timeLoading(): void {
  let real: RunPlugin | null = null;
  const timed: RunPlugin = (module, ...others) => {
    real?.(module, ...others);
    const Made = module.exports.default;
    if (!Made) return;
    const { prototype } = Made as unknown as { prototype: { onload: () => Promise<void> } };
    const load = prototype.onload;
    prototype.onload = async function () {
      const began = performance.now();
      await load.call(this);
      onload = performance.now() - began;
    };
  };
  Object.defineProperty(window, 'runPlugin', {
    get: () => timed,
    set: (run: RunPlugin) => void (real = run),
  });
}

timeLoading();

Object.assign(window, { standIn: { fill, change, index, kept, onload: () => onload } });
