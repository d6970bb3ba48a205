import type { CachedMetadata, HeadingCache } from 'obsidian';
import { parse, stringify } from 'yaml';
import { frontMatterOf } from './metadata-scan';

/** Functions where obsidian-test-mocks answers with nothing, with the first arguments, or with success. */
export function parseYaml(text: string): unknown {
  return parse(text) as unknown;
}

export function stringifyYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0 });
}

export function getFrontMatterInfo(content: string): {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
} {
  const matter = frontMatterOf(content);
  if (!matter) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  return {
    exists: true,
    frontmatter: matter.yaml,
    from: matter.from,
    to: matter.to,
    contentStart: matter.bodyFrom,
  };
}

interface Subpath {
  type: 'heading' | 'block';
  start: HeadingCache['position']['start'];
  end: HeadingCache['position']['start'] | null;
}

export function resolveSubpath(cache: CachedMetadata, subpath: string): Subpath | null {
  if (subpath.startsWith('#^')) {
    const block = cache.blocks?.[subpath.slice(2).toLowerCase()];
    return block
      ? ({ type: 'block', block, start: block.position.start, end: block.position.end } as Subpath)
      : null;
  }
  const wanted = plainHeading(subpath.split('#').pop() ?? '');
  const headings = cache.headings ?? [];
  const at = headings.findIndex(({ heading }) => plainHeading(heading) === wanted);
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level);
  return {
    type: 'heading',
    current,
    next: next ?? null,
    start: current.position.start,
    end: next?.position.start ?? null,
  } as Subpath;
}

function plainHeading(heading: string): string {
  return heading
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Nothing of the workbench or the plugin speaks to a network. */
export function requestUrl(): never {
  throw new Error('The workbench has no network');
}

export function request(): never {
  throw new Error('The workbench has no network');
}

export function requireApiVersion(version: string): boolean {
  const own = apiVersion.split('.').map(Number);
  const asked = version.split('.').map(Number);
  for (const at of [0, 1, 2])
    if ((own[at] ?? 0) !== (asked[at] ?? 0)) return (own[at] ?? 0) > (asked[at] ?? 0);
  return true;
}

/** `?app=1.12` in the page's address makes it the version before declared settings. */
export const apiVersion =
  new URLSearchParams(globalThis.location?.search ?? '').get('app') === '1.12' ? '1.12.7' : '1.13.1';

export function getLanguage(): string {
  return 'en';
}
