import matter from 'gray-matter';
import type { FrontMatter, Problem, Property } from './note';
import { refusal } from './properties/limits';
import { readPlain } from './properties/plain';
import type { FrontMatterBlock } from './properties/split';
import { frontMatterBlock, missedFrontMatter } from './properties/split';
import type { FlatYaml } from './properties/yaml';
import { readYaml } from './properties/yaml';

/**
 * The properties of a note, flat, with where each value stands. Never throws, runs nothing, shares nothing
 * between calls. Names are looked up in lower case; dates, times and `0123` stay the strings they were typed as.
 * What cannot be read is a problem, and the body counts all the same.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = frontMatterBlock(text);
  if (!block) return withoutBlock(text);
  const inner = text.slice(block.inner.from, block.inner.to);
  const yaml = inner.replace(/\r\n?/g, '\n');
  const plain = yaml.length <= longestPlain ? readPlain(yaml) : null;
  const refused = plain ? null : refusal(yaml);
  if (refused !== null) return refusedBlock(block, refused);
  const originalOf = offsetMap(inner, block.inner.from);
  const { properties, faults } = plain ?? parse(yaml);
  const lineOf = lineCounter(yaml);
  return {
    range: block.range,
    bodyFrom: block.bodyFrom,
    properties: new Map(
      Object.entries(properties).map(([name, property]): [string, Property] => [
        name,
        {
          ...property,
          from: originalOf(property.from),
          to: originalOf(property.to),
          line: lineOf(property.from) + 1,
        },
      ]),
    ),
    problems: faults.map(({ from, to, message }) => ({
      ...lineWhereBlank({ from: originalOf(from), to: originalOf(to) }, text),
      rule: 'malformed-note',
      message,
    })),
  };
}

/** UTF-16 code units. Longer ones are rare, and the limits look at them first. */
const longestPlain = 8000;

function withoutBlock(text: string): FrontMatter {
  const problem = missedFrontMatter(text);
  const bodyFrom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { range: null, bodyFrom, properties: new Map(), problems: problem ? [problem] : [] };
}

function refusedBlock(block: FrontMatterBlock, message: string): FrontMatter {
  const { from } = block.range;
  const problem: Problem = { rule: 'malformed-note', from, to: from + 3, message };
  return { range: block.range, bodyFrom: block.bodyFrom, properties: new Map(), problems: [problem] };
}

/** gray-matter runs what calls itself JavaScript, so every language but yaml is denied here by name. */
const deny = {
  parse: (): never => {
    throw new Error('Only YAML front matter is read');
  },
};
const denied = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((name) => [name, deny]),
);

/** gray-matter hands the block over with the line break before it, which the offsets leave out again. */
function parse(yaml: string): FlatYaml {
  let read: FlatYaml = { properties: {}, faults: [] };
  matter(`---\n${yaml}---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    engines: {
      ...denied,
      yaml: (given) => {
        read = readYaml(given.slice(1));
        return read.properties;
      },
    },
  });
  return read;
}

/** From offsets of the block with its line breaks made `\n` to offsets of the note. */
function offsetMap(inner: string, base: number): (offset: number) => number {
  const cuts: number[] = [];
  for (let at = inner.indexOf('\r\n'); at >= 0; at = inner.indexOf('\r\n', at + 2))
    cuts.push(at - cuts.length);
  return (offset) => base + offset + countBelow(cuts, offset);
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of an offset in the block, from 1 for its first line. */
function lineCounter(yaml: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = yaml.indexOf('\n'); at >= 0; at = yaml.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => 1 + countBelow(breaks, offset);
}

/** A finding of blanks cannot be seen: it takes the line it stands on. */
function lineWhereBlank(
  { from, to }: { from: number; to: number },
  text: string,
): { from: number; to: number } {
  if (text.slice(from, to).trim() !== '') return { from, to };
  const before = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const rest = text.slice(from, from + 2000).search(/[\r\n]/);
  return { from: before, to: rest < 0 ? Math.min(text.length, from + 2000) : from + rest };
}
