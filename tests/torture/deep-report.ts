import { readFrontMatter } from '../../src/notes/front-matter';

/** Run as a process of its own: nesting that a parser cannot survive would end it without a word. */
for (let at = 0; at < 200; at++) readFrontMatter(`---\na: ${at}\nlist: [1, 2, {b: c}]\n---\n`);
const deep = ['[', '{a: '].map(
  (open) => readFrontMatter(`---\nx: ${open.repeat(20_000)}\n---\n- Bullet\n`).problems[0]?.rule,
);
process.stdout.write(deep.join(' '));
