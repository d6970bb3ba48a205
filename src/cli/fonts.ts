import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2';
import latinRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2';
import furtherItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2';
import furtherRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2';
import furtherBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2';

/**
 * The faces of the sheet's own font, as CSS, so that a page is laid out the same on every machine. The letters
 * of central and eastern Europe are left out where `text` has none of them.
 */
export function fontFaces(text: string): string {
  const latin = [face(latinRegular, 400), face(latinBold, 700), face(latinItalic, 400, 'italic')];
  if (!/[\u0100-\u024f]/.test(text)) return latin.join('\n');
  const further = [face(furtherRegular, 400), face(furtherBold, 700), face(furtherItalic, 400, 'italic')];
  return [...latin, ...further.map((rule) => rule.replace('}', () => ';unicode-range:U+0100-024F}'))].join(
    '\n',
  );
}

const face = (base64: string, weight: number, style = 'normal'): string =>
  `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
