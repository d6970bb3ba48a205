import { datedPdf } from '../../src/print/dated-pdf';

const pdf = (first: string, second = first) =>
  Buffer.from(`%PDF-1.4\n<</Title (x)\n/CreationDate (${first})\n/ModDate (${second})>>\nstream`, 'latin1');

test('two printings of the same page on different days become the same file', () => {
  const [a, b] = [pdf("D:20260702101112+02'00'"), pdf("D:20270101000000+00'00'")];
  expect(Buffer.from(datedPdf(a, '2026-07-02'))).toEqual(Buffer.from(datedPdf(b, '2026-07-02')));
  expect(Buffer.from(datedPdf(a, '2026-07-02')).toString('latin1')).toContain(
    "/ModDate (D:20260702120000+00'00')>>",
  );
});

test('no byte moves, and what was given is left as it was', () => {
  const given = pdf("D:20260702101112+02'00'");
  const copy = Buffer.from(given);
  expect(datedPdf(given, '2026-07-02')).toHaveLength(given.length);
  expect(given).toEqual(copy);
});

test('a date in another form is left alone', () => {
  const odd = pdf('D:2026');
  expect(Buffer.from(datedPdf(odd, '2026-07-02'))).toEqual(odd);
});
