export interface ServeOptions {
  /** Folders of vaults; the sample vault unless said. */
  vaults?: string[];
  main?: string;
  manifest?: string;
  styles?: string;
  /** What the plugin saved before; the vault's review-prep.json unless said. */
  data?: string;
  /** The page's script where it was bundled before. */
  page?: string;
  /** 0, the default, takes a free one. */
  port?: number;
}

export function serve(options?: ServeOptions): Promise<{ url: string; close: () => Promise<void> }>;
