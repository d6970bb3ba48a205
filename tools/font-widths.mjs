import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import prettier from 'prettier';

/** Writes the widths in src/print/sheet/widths.ts from the font that the terminal embeds, as a browser measures it. */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules/@fontsource/source-sans-3/files');
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox'],
});
const tab = await browser.newPage();

async function widthsOf(weight) {
  const face = (await readFile(path.join(folder, `source-sans-3-latin-${weight}-normal.woff2`))).toString(
    'base64',
  );
  return tab.evaluate(
    async ([data, bold]) => {
      const font = new FontFace(`w${bold}`, `url(data:font/woff2;base64,${data})`);
      document.fonts.add(await font.load());
      const context = document.createElement('canvas').getContext('2d');
      context.font = `1000px w${bold}`;
      context.fontKerning = 'none';
      return Array.from({ length: 224 }, (_, at) =>
        Math.ceil(context.measureText(String.fromCharCode(32 + at)).width),
      );
    },
    [face, weight],
  );
}

const [regular, bold] = [await widthsOf(400), await widthsOf(700)];
await browser.close();
const file = path.join(root, 'src/print/sheet/widths.ts');
const before = await readFile(file, 'utf8');
const source = Object.entries({ regular, bold }).reduce(
  (text, [weight, widths]) =>
    text.replace(
      new RegExp(`(${weight}: \\(\\) =>\\s*')[^']*`),
      (_all, opening) => opening + widths.join(' '),
    ),
  before,
);
await writeFile(
  file,
  await prettier.format(source, { ...(await prettier.resolveConfig(file)), parser: 'typescript' }),
);
