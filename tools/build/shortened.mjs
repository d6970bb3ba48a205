import { readFileSync } from 'node:fs';

/** Written by `node tools/short-names.mjs`; a test derives it anew and refuses a name that may not be shortened. */
const { names, inHostClasses } = JSON.parse(readFileSync('tools/build/short-names.json', 'utf8'));

/** For esbuild. In an object that the host keeps fields in too, a short name starts with a sign that it never uses. */
export const shortened = {
  mangleProps: new RegExp(`^(?:${[...names, ...inHostClasses].join('|')})$`),
  mangleCache: Object.fromEntries(inHostClasses.map((name, at) => [name, `$${at.toString(36)}`])),
};
