import path from 'node:path';

const isRule = /[\\/]src[\\/]rules[\\/][a-z-]+\.ts$/;

/** A rule's examples, as prettier lays them out in its file. */
const examples = /^ {2}examples: \[\n[^]*?^ {2}\],\n/m;

/**
 * The examples of the rules are their tests, their docs and what the terminal shows of them; the plugin shows none,
 * and a phone need not load them. A rule in which they are not found stops the build.
 */
export function withoutExamples(text, file) {
  if (!isRule.test(file) || !/^ {2}id: '/m.test(text)) return text;
  if (!examples.test(text)) throw new Error(`No examples found in ${path.basename(file)}`);
  return text.replace(examples, () => '  examples: [],\n');
}
