import type { SheetModel } from '../../src/documents/sheet/sheet-model';
import { estimatedOverflow } from '../../src/print/sheet/estimate';
import { fitSheet, type Measure } from '../../src/print/sheet/fit';
import { sampleEntry, sampleModel } from '../documents/sheet/sample-model';

const letter = { page: 'letter', bodyPoints: 11 } as const;

/** A page on which every piece that can give way counts as one, and an entry's rest as ten. */
const countPieces =
  (room: number): Measure =>
  ({ model }) =>
    piecesOf(model) - room;

const piecesOf = ({ leading }: SheetModel): number =>
  leading.reduce(
    (sum, { quote, picture, hypothesis, links }) =>
      sum +
      10 +
      Number(quote !== null) +
      Number(picture !== null) +
      Number(hypothesis !== null) +
      links.length -
      1,
    0,
  );

async function fitted(room: number, model = sampleModel()) {
  const result = await fitSheet(model, letter, countPieces(room));
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const titles = (gaveWay: readonly string[]) =>
  gaveWay.map((message) => message.replace(/ gave way.*| moved to.*/, ''));

test('a sheet that fits gives nothing up', async () => {
  const { model, gaveWay, moved } = await fitted(42);
  expect([model, gaveWay, moved]).toEqual([sampleModel(), [], []]);
});

test('quotes give way first, from the lowest entry up, then pictures, hypotheses and links', async () => {
  expect(titles((await fitted(40)).gaveWay)).toEqual([
    'The quote of Quiet mail',
    'The quote of Search filters',
  ]);
  expect(titles((await fitted(38)).gaveWay).slice(3)).toEqual(['The picture of Quiet mail']);
  expect(titles((await fitted(35)).gaveWay).slice(6)).toEqual(['The hypothesis of Quiet mail']);
  expect(titles((await fitted(30)).gaveWay).slice(9)).toEqual([
    'The links after the first of Quiet mail',
    'The links after the first of Search filters',
    'The links after the first of Refund audit',
  ]);
});

test('the lowest entry moves to the appendix when nothing else is left to give, and the rest come back', async () => {
  const { model, moved, gaveWay } = await fitted(29);
  expect(moved.map(({ initiative }) => initiative)).toEqual(['Quiet mail']);
  expect(model.leading.map(({ quote }) => quote === null)).toEqual([false, false]);
  expect(model.appendix[0]).toMatchObject({ title: 'Quiet mail', path: 'Impact/Refunds.md' });
  expect(gaveWay).toEqual([
    'Quiet mail moved to the appendix: shorten the entries above it to bring it back.',
  ]);
});

test('what frees no height stays on the page', async () => {
  const picturesAreFree: Measure = ({ model }) =>
    piecesOf({ ...model, leading: model.leading.map((entry) => ({ ...entry, picture: null })) }) - 35;
  const result = await fitSheet(sampleModel(), letter, picturesAreFree);
  expect('model' in result && result.model.leading.every(({ picture }) => picture !== null)).toBe(true);
});

test('one entry that is too long alone is refused by the name of its longest field', async () => {
  const model = sampleModel({ leading: [sampleEntry({ role: 'Ran it. '.repeat(2000) })] });
  expect(await fitSheet(model, letter)).toEqual({
    refused: expect.stringMatching(
      /^Refund audit alone does not fit on Letter, by about \d+ lines: its longest field is role, with 16000 characters\.$/,
    ) as string,
  });
});

test('every message says what would bring it back', async () => {
  for (const message of (await fitted(31)).gaveWay)
    expect(message).toMatch(/ lines? less on the page would bring it back\.$/);
});

test('the estimate grows with what stands on the page and shrinks with the paper', () => {
  const trial = (model: SheetModel, height: number) =>
    estimatedOverflow({
      html: '',
      model,
      box: { size: 'letter', css: '', width: 540, height },
      bodyPoints: 11,
    });
  const one = sampleModel({ leading: [sampleEntry()] });
  expect(trial(sampleModel(), 720)).toBeGreaterThan(trial(one, 720));
  expect(trial(one, 720)).toBeGreaterThan(trial(one, 770));
});
