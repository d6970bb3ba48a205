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

test('counts the nodes of a tagged page anew, in their order and in as many bytes', () => {
  const text = (first: number, second: number): Uint8Array =>
    new TextEncoder().encode(
      `/ID (node0000040${second})>> /ID (node0000040${first})>> [(node0000040${first}) 1 0 R] (node12)`,
    );
  const dated = new TextDecoder().decode(datedPdf(text(1, 9), '2026-07-06'));
  expect(dated).toBe('/ID (node00000002)>> /ID (node00000001)>> [(node00000001) 1 0 R] (node12)');
  expect(datedPdf(text(2, 5), '2026-07-06')).toEqual(datedPdf(text(1, 9), '2026-07-06'));
});
