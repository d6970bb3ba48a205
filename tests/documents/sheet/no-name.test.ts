import { appendixDocument } from '../../../src/documents/sheet/appendix';
import { sheetDocument } from '../../../src/documents/sheet/sheet';
import { appendixHtml } from '../../../src/print/sheet/appendix-html';
import { inAppendix } from '../../../src/print/sheet/give-way';
import { sheetHtml } from '../../../src/print/sheet/sheet-html';
import type { Part } from '../../../src/vault/region-parts';
import { sampleEntry, sampleModel } from './sample-model';

const page = { page: 'letter', bodyPoints: 11 } as const;
const person = { name: '', role: '' };

test('without a name in the settings no document leaves a place for it', () => {
  const model = sampleModel({ person });
  const head = (parts: readonly Part[]) => parts.find(({ id }) => id === 'head')?.markdown;
  expect(head(sheetDocument(model).parts)).toBe(
    '# Impact sheet 2026-H1\n\n2026-01-01 to 2026-06-30 · as of 2026-07-02 · for my manager',
  );
  expect(head(appendixDocument(model).parts)).toBe(
    '# 2026-H1 impact appendix\n\n2026-01-01 to 2026-06-30 · as of 2026-07-02 · for my manager',
  );
  expect(sheetHtml(model, page)).toContain('<title>Impact sheet 2026-H1</title>');
  expect(appendixHtml(model, page)).toContain('<title>2026-H1 impact appendix</title>');
});

test('a sentence that states both ends is not followed by them again', () => {
  const entry = sampleEntry({ metric: 'Opened a desk, so refunds fell from 9.0% to 6.2%' });
  const model = sampleModel({ leading: [], appendix: [inAppendix(entry, 'No value.')] });
  const results = appendixDocument(model).parts.find(({ id }) => id === 'results')?.markdown;
  expect(results).toContain('refunds fell from 9.0% to 6.2%, -2.8 points, -31.1% (computed) ·');
  expect(appendixHtml(model, page)).toContain('refunds fell from 9.0% to 6.2%');
  expect(appendixHtml(model, page)).not.toContain('9.0% → 6.2%');
});
