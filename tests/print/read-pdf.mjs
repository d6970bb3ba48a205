import { readFileSync } from 'node:fs';
import process from 'node:process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Reads the PDF on standard input with another program than the one that made it, and prints what stands in it
 * as JSON. A process of its own, since the reader is an ES module that finds its worker beside itself.
 */
const document = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
const pages = [];
for (let at = 1; at <= document.numPages; at += 1) {
  const page = await document.getPage(at);
  const { items } = await page.getTextContent();
  pages.push({
    box: page.view,
    lines: linesOf(items),
    sizes: items.filter(({ str }) => str.trim() !== '').map(({ height }) => height),
    tags: tagsOf(await page.getStructTree()),
  });
}
const { info } = await document.getMetadata();
process.stdout.write(
  JSON.stringify({ pages, info, marked: (await document.getMarkInfo())?.Marked ?? false }),
);

function linesOf(items) {
  const lines = [''];
  for (const { str, hasEOL } of items) {
    lines[lines.length - 1] += str;
    if (hasEOL) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Roles in reading order, a picture's with its alternative text. */
function tagsOf(node) {
  if (!node) return [];
  const own = node.role ? [{ role: node.role, alt: node.alt ?? null }] : [];
  return [...own, ...(node.children ?? []).flatMap(tagsOf)];
}
