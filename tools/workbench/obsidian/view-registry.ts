import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

type Creator = (leaf: WorkspaceLeaf) => View;

export class ViewRegistry {
  private readonly creators = new Map<string, Creator>();
  private readonly types = new Map<string, string>([['md', 'markdown']]);

  register(type: string, creator: Creator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
  }

  unregister(type: string): void {
    this.creators.delete(type);
  }

  creator(type: string): Creator | undefined {
    return this.creators.get(type);
  }

  types__(): string[] {
    return [...this.creators.keys()];
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) {
      if (this.types.has(extension))
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      this.types.set(extension, type);
    }
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.types.delete(extension);
  }

  typeOf(extension: string): string | undefined {
    return this.types.get(extension);
  }
}
