import type { Alias, Document, Node, Pair } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, Schema } from 'yaml';
import type { Range } from '../../claims/text';
import { trimEndOf } from '../../settings/trim-end';
import type { Property, PropertyValue } from '../note';
import { secondTime } from './plain';

/** A property or a fault with offsets in the YAML as given to the parser. */
export type FlatProperty = Omit<Property, 'line'>;

export interface YamlFault extends Range {
  message: string;
}

export interface FlatYaml {
  /** Keyed by the name in lower case: Obsidian's property names know no case. No prototype. */
  properties: Record<string, FlatProperty>;
  faults: YamlFault[];
}

type Plain = string | number | boolean | null;
type Resolve = (alias: Alias) => Node | undefined;

const noPrototype = (): Record<string, never> => Object.create(null) as Record<string, never>;

/** Made once: to make it costs as much as reading a few lines. No tag that a note makes up is known to it. */
const core = new Schema({ schema: 'core', resolveKnownTags: false });
core.knownTags = noPrototype();

/** One fault per block for a syntax error, one per property for what is not flat. Never throws. */
export function readYaml(yaml: string): FlatYaml {
  const read: FlatYaml = { properties: noPrototype(), faults: [] };
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: core,
    // The library's own check compares each key with each: 50,000 keys took 36 s.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) read.faults.push(syntaxFault(error.message, error.pos));
  else if (isMap(document.contents)) readPairs(document.contents.items, aliasResolver(document), read, yaml);
  else if (document.contents !== null && !isEmptyScalar(document.contents))
    read.faults.push(notMapping(yaml));
  return read;
}

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null && !node.source;

const notMapping = (yaml: string): YamlFault => ({
  from: 0,
  to: yaml.length,
  message: 'Unexpected front matter, expected lines of "property: value"',
});

function syntaxFault(message: string, [from, to]: [number, number]): YamlFault {
  const said = trimEndOf(message.split('\n')[0] ?? '', '.:');
  return {
    from,
    to,
    message: `${inWords[said] ?? `Unexpected YAML: ${said}`}, expected "property: value" with text in quotes`,
  };
}

/** What the parser says of the commonest slips, as a writer of notes would say it. */
const inWords: Readonly<Record<string, string>> = {
  'Nested mappings are not allowed in compact mappings': 'Unexpected colon inside a value',
  'Tabs are not allowed as indentation': 'Unexpected tab as indentation',
  'Missing closing "quote': 'Unexpected quote that is never closed',
  "Missing closing 'quote": 'Unexpected quote that is never closed',
  'Implicit keys need to be on a single line': 'Unexpected line without a property',
  'Implicit map keys need to be followed by map values': 'Unexpected line without a property',
};

/** YAML's own default: an alias costs nothing to write and may stand for a long list. */
const mostAliases = 100;

function readPairs(pairs: readonly Pair[], resolve: Resolve, read: FlatYaml, yaml: string): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const { key, value } = pair as Pair<Node | null, Node | null>;
    if (!isScalar(key)) {
      if (key)
        read.faults.push({
          ...rangeOf(key, yaml),
          message: 'Unexpected property name, expected plain words',
        });
      continue;
    }
    const name = key.source ?? String(key.value);
    if (name === '__proto__') continue;
    addProperty({ name, key, value }, { resolve, read, yaml, seen });
  }
}

/** Without the line break that a block value keeps. */
function rangeOf(node: Node, yaml: string): Range {
  const [from, to] = node.range ?? [0, 0];
  return { from, to: from + yaml.slice(from, to).trimEnd().length };
}

function addProperty(
  { name, key, value: node }: { name: string; key: Node; value: Node | null },
  { resolve, read, yaml, seen }: { resolve: Resolve; read: FlatYaml; yaml: string; seen: Set<string> },
): void {
  const range = rangeOf(node ?? key, yaml);
  const id = name.toLowerCase();
  if (seen.has(id)) {
    read.faults.push({ ...rangeOf(key, yaml), message: secondTime(name) });
    return;
  }
  seen.add(id);
  const value = flatValue(node, resolve);
  if (value === undefined) {
    read.faults.push({ ...range, message: notFlat(name, yaml.slice(range.from, range.to)) });
    return;
  }
  read.properties[id] = { key: name, value, ...range };
}

function notFlat(name: string, source: string): string {
  if (source.startsWith('[['))
    return `Unexpected brackets in "${name}", expected the link in quotes: "[[Note]]"`;
  if (source.startsWith('{{')) return `Unexpected braces in "${name}", expected the template field in quotes`;
  return `Unexpected nested value in "${name}", expected one value or a flat list`;
}

/** Undefined where the value is not flat. */
function flatValue(node: Node | null, resolve: Resolve): PropertyValue | undefined {
  const target = isAlias(node) ? resolve(node) : node;
  if (target === null) return null;
  if (!isSeq(target)) return plainValue(target, resolve);
  const items: Plain[] = [];
  for (const item of target.items as (Node | null)[]) {
    const value = plainValue(item, resolve);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function plainValue(node: Node | null | undefined, resolve: Resolve): Plain | undefined {
  if (node === null) return null;
  const target = isAlias(node) ? resolve(node) : node;
  if (!isScalar(target)) return undefined;
  const { value, source } = target;
  if (typeof value === 'boolean' || value === null) return value;
  // A number counts as one only where it prints back as written: 0123, 1.50 and 1e3 stay the user's own text.
  if (typeof value === 'number') return String(value) === source ? value : (source ?? String(value));
  return typeof value === 'string' ? value : source;
}

/** Undefined for an alias of nothing, and for every alias once there have been too many. */
function aliasResolver(document: Document.Parsed): Resolve {
  let used = 0;
  return (alias) => {
    used++;
    return used > mostAliases ? undefined : anchored(nodesIn(document.contents), alias);
  };
}

/** The last node of the alias's anchor before it, as YAML has it. */
function anchored(nodes: readonly Node[], alias: Alias): Node | undefined {
  const before = nodes.slice(0, nodes.indexOf(alias));
  return before.findLast((node) => !isAlias(node) && node.anchor === alias.source);
}

/** In the order of the text, those within a node after it. */
function nodesIn(value: unknown): Node[] {
  if (isPair(value)) return [...nodesIn(value.key), ...nodesIn(value.value)];
  if (!isNode(value)) return [];
  return isCollection(value) ? [value, ...value.items.flatMap(nodesIn)] : [value];
}
