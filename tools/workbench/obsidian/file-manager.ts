import { Document, isMap, parseDocument } from 'yaml';
import type { App } from './app';
import { folderOf } from './files';
import type { TAbstractFile, TFolder, TFile } from './files';
import { frontMatterOf } from './metadata-scan';
import { normalizePath } from './paths';

export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.app;
    const location = vault.getConfig('newFileLocation');
    if (location === 'current') return vault.getFolderByPath(folderOf(sourcePath)) ?? vault.getRoot();
    if (location === 'folder') {
      return (
        vault.getFolderByPath(normalizePath(String(vault.getConfig('newFileFolderPath')))) ?? vault.getRoot()
      );
    }
    return vault.getRoot();
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.app.vault.rename(file, newPath);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file, true);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const text = this.app.metadataCache.fileToLinktext(file, sourcePath);
    return alias === '' ? `[[${text}${subpath}]]` : `[[${text}${subpath}|${alias}]]`;
  }

  async getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [base, extension] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    let path = filename;
    for (let n = 1; this.app.vault.adapter.has(path); n++) path = `${base} ${n}${extension}`;
    return path;
  }

  /**
   * Only the keys that the callback changed are written; comments and the order of the rest stay.
   * Front matter that is not YAML throws, as in the app, and the note keeps its text.
   */
  async processFrontMatter(file: TFile, change: (data: Record<string, unknown>) => void): Promise<void> {
    await this.app.vault.process(file, (text) => withFrontMatter(text, change));
  }
}

function withFrontMatter(text: string, change: (data: Record<string, unknown>) => void): string {
  const matter = frontMatterOf(text);
  const document = matter ? parseDocument(matter.yaml) : new Document({});
  const error = document.errors[0];
  if (error) throw error;
  const before = (document.toJS() ?? {}) as Record<string, unknown>;
  const after = structuredClone(before);
  change(after);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  for (const key of Object.keys(before)) if (!(key in after)) document.delete(key);
  for (const [key, value] of Object.entries(after)) {
    if (!sameData(value, before[key])) document.set(key, value);
  }
  const yaml = Object.keys(after).length === 0 ? '' : document.toString({ lineWidth: 0 });
  if (matter) return text.slice(0, matter.from) + yaml + text.slice(matter.to);
  return yaml === '' ? text : `---\n${yaml}---\n${text}`;
}

/** Whether two values of YAML are the same, by what they print. */
function sameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
