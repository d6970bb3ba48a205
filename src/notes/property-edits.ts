import type { Edit } from '../claims/text';
import { readFrontMatter } from './front-matter';
import { frontMatterBlock } from './properties/split';
import { yamlText } from './properties/yaml-text';

/**
 * Edits that set properties and touch nothing else of a note: those that stand keep their place, the others follow
 * at the end, and a note without properties gets some. A list stays one, of the value alone. Null where its
 * properties cannot be read.
 */
export function propertyEdits(text: string, values: ReadonlyMap<string, string>): Edit[] | null {
  const { properties, problems, bodyFrom } = readFrontMatter(text);
  if (problems.length > 0) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const block = frontMatterBlock(text);
  const edits: Edit[] = [];
  let added = '';
  for (const [key, value] of values) {
    const property = properties.get(key.toLowerCase());
    if (!property) added += `${key}: ${valueText(value)}${lineEnd}`;
    else if (String(property.value ?? '') !== value) {
      const before = Array.isArray(property.value) ? `${lineEnd}  - ` : ' ';
      edits.push({ ...valueRange(text, property), insert: `${before}${valueText(value)}` });
    }
  }
  if (added === '') return edits;
  const fence = `---${lineEnd}`;
  if (block) return [...edits, { from: block.inner.to, to: block.inner.to, insert: added }];
  return [{ from: bodyFrom, to: bodyFrom, insert: `${fence}${added}${fence}` }];
}

/** A number or a yes stays what it is, as in a property that the user types. */
const valueText = (value: string): string =>
  /^(?:[1-9]\d{0,14}|true|false)$/.test(value) ? value : yamlText(value);

/** From behind the colon to the end of the value, wherever in the lines below the value begins. */
function valueRange(text: string, { key, from, to }: { key: string; from: number; to: number }) {
  const name = text.lastIndexOf(key, from - 1);
  return { from: text.indexOf(':', name + key.length) + 1, to };
}
