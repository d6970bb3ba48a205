import { readFileSync } from 'node:fs';

/** What esbuild's base64 loader does, for jest: a font becomes a string. */
export default {
  process(_text, file) {
    const base64 = JSON.stringify(readFileSync(file).toString('base64'));
    return { code: `module.exports = { __esModule: true, default: ${base64} };` };
  },
};
