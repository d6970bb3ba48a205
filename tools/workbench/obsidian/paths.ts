/** As the app does it: one kind of slash and of space, none at the ends, composed characters. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

/** `#Heading` and `#^block` belong to the subpath: `note#Heading` is `note` and `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf('#');
  if (hash < 0) return { path: linktext.trim(), subpath: '' };
  return { path: linktext.slice(0, hash).trim(), subpath: linktext.slice(hash).trim() };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}
