import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { shortNames } from './short-names/derived.mjs';

/** Writes the list of names that main.js shortens: `node tools/short-names.mjs`. */
const { shortened, unresolved } = await shortNames();
await writeFile('tools/build/short-names.json', `${JSON.stringify(shortened, undefined, 2)}\n`);
process.stdout.write(
  `${shortened.names.length} names, ${shortened.inHostClasses.length} in classes of the host\n`,
);
for (const place of unresolved) process.stdout.write(`not resolved: ${place}\n`);
