import type { SheetModel } from '../../documents/sheet/sheet-model';
import { fitSheet } from '../../print/sheet/fit';
import { pageFill } from '../../print/sheet/page-fill';
import type { PageSize } from '../../settings/settings';

/**
 * The sheet before it is made: each entry in its place with the reason, and how full each paper is down to it,
 * as it would stand with nothing given up; below, how each paper will print.
 */
export async function previewTable(
  model: SheetModel,
  pages: readonly PageSize[],
  bodyPoints: number,
): Promise<string> {
  const rows = [
    ['', 'Entry', ...pages.map(paperName), 'Because'],
    ...model.leading.map(({ rank, initiative, because }, at) => [
      `${rank}.`,
      initiative,
      ...pages.map((page) => `${pageFill(upTo(model, at + 1), { page, bodyPoints })}%`),
      because,
    ]),
    ...model.appendix.map(({ title, because }) => ['-', title, ...pages.map(() => 'appendix'), because]),
    ...model.leftOut.map(({ title, because }) => ['', title, ...pages.map(() => 'left out'), because]),
  ];
  const prints: string[] = [];
  for (const page of pages) prints.push(await howItPrints(model, page, bodyPoints));
  return `${columns(rows).join('\n')}\n\n${prints.join('\n')}\n`;
}

const upTo = (model: SheetModel, count: number): SheetModel => ({
  ...model,
  leading: model.leading.slice(0, count),
});

async function howItPrints(model: SheetModel, page: PageSize, bodyPoints: number): Promise<string> {
  const fitted = await fitSheet(model, { page, bodyPoints });
  if ('refused' in fitted) return `${paperName(page)}: ${fitted.refused}`;
  const fill = pageFill(fitted.model, { page, bodyPoints });
  return [`${paperName(page)}: one page, ${fill}% full`, ...fitted.gaveWay.map((one) => `  ${one}`)].join(
    '\n',
  );
}

const paperName = (page: PageSize): string => (page === 'a4' ? 'A4' : 'Letter');

/** All but the last column are padded to one width; a long title is cut, the reason never. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cut(cell))));
  const widths = (short[0] ?? []).map((_, at) =>
    Math.max(...short.map((row) => [...(row[at] ?? '')].length)),
  );
  return short.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

const cut = (cell: string): string => {
  const letters = [...cell];
  return letters.length <= 40 ? cell : `${letters.slice(0, 37).join('')}...`;
};
