import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const css = readFileSync(path.join(root, 'styles.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');

interface Declaration {
  selector: string;
  property: string;
  value: string;
}

/** What is declared for the screen: paper is black on white and has one side to begin at. */
const onScreen = declarationsOf(
  css.replace(/@(?:media print|page)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ''),
);

function declarationsOf(text: string): Declaration[] {
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, property = '', value = '']) => ({
      selector: selector.trim(),
      property,
      value: value.trim(),
    })),
  );
}

const told = ({ selector, property, value }: Declaration): string => `${selector} { ${property}: ${value} }`;

test('Nothing moves: there is nothing to leave out where less motion is wanted', () => {
  expect(onScreen.length).toBeGreaterThan(150);
  const moving = onScreen.filter(({ property }) =>
    /^(?:transition|animation|scroll-behavior)/.test(property),
  );
  expect(moving.map(told)).toEqual([]);
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /\.animate\(|'smooth'/.test(readFileSync(path.join(root, 'src', name), 'utf8')));
  expect(sources).toEqual([]);
});

test('Colours are the theme’s', () => {
  const own = onScreen.filter(({ value }) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(\s*\d/i.test(value));
  expect(own.map(told)).toEqual([]);
});

test('No side is left or right, but where text begins and ends', () => {
  const sided = onScreen.filter(
    ({ selector, property, value }) =>
      /^(?:left|right|float)$|-(?:left|right)(?:-|$)/.test(property) ||
      (property === 'text-align' && /left|right/.test(value) && !selector.startsWith('.mod-rtl')),
  );
  expect(sided.map(told)).toEqual([]);
});
