import { appendixHtml } from '../../src/print/sheet/appendix-html';
import { inAppendix } from '../../src/print/sheet/give-way';
import { sheetHtml } from '../../src/print/sheet/sheet-html';
import { sampleEntry, sampleModel } from '../documents/sheet/sample-model';

const page = { page: 'letter', bodyPoints: 11 } as const;

test('the page forbids every request and runs nothing', () => {
  const html = sheetHtml(sampleModel(), page);
  expect(html).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:; base-uri`,
  );
  expect(html).not.toMatch(/<script|javascript:|\son[a-z]+=|<img|<link|@import|url\(/i);
});

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<iframe srcdoc="x">',
  '&lt;script&gt;',
  '<a href="javascript:alert(1)">x</a>',
  '![x](https://example.com/track.png)',
  '<!--',
  ']]>',
  '\u0000<b>\u202e',
  '${alert(1)}',
  '{{{x}}}',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
];

test.each(nasty)('%j stays text wherever it stands', (text) => {
  const entry = sampleEntry({
    initiative: text,
    hypothesis: text,
    metric: text,
    baseline: text,
    result: text,
    changes: [{ text, computed: false }],
    interval: { text, computed: false },
    proof: text,
    worth: { value: text, basis: text, assumption: text, customers: text },
    principles: [text],
    principleBecause: text,
    role: text,
    quote: { text, source: text },
    links: [{ label: text, target: `https://${text}`, kind: 'web', checked: null }],
    picture: {
      baseline: 1,
      result: 2,
      low: null,
      high: null,
      better: 'up',
      baselineText: text,
      resultText: text,
    },
  });
  const model = sampleModel({
    title: text,
    person: { name: text, role: text },
    cycle: { name: text, from: '2026-01-01', to: '2026-06-30' },
    leading: [entry],
    appendix: [inAppendix(entry, text)],
    coverage: [{ kind: 'principle', name: text, entries: 1, stories: 0, goals: 0, missing: false }],
  });
  for (const html of [sheetHtml(model, page), appendixHtml(model, page)]) {
    const tags = new Set([...html.matchAll(/<([a-z!/][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase()));
    for (const tag of ['script', 'img', 'iframe', 'math', 'b', '!--']) expect(tags.has(tag)).toBe(false);
    expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(/href="(?!https?:)/i);
  }
});

test('the user’s figures stand as they were typed, and computed ones carry a star that the foot explains', () => {
  const html = sheetHtml(sampleModel(), page);
  expect(html).toContain('<p class="result">6.2%</p>');
  expect(html).toContain('-31.1%*');
  expect(html).toContain('*\u00a0computed</span>');
});

test('each picture is named and described for those who cannot see it', () => {
  const html = sheetHtml(sampleModel(), page);
  expect(html.match(/role="img"/g)).toHaveLength(3);
  expect(html).toContain('<title id="e1-picture-title">9.0% to 6.2%</title>');
  expect(html).toContain(
    'an open ring, to 6.2%, a filled dot, with the interval of the result as a bar around it; lower is better.',
  );
});

test('the foot names period, as-of date and audience', () => {
  expect(sheetHtml(sampleModel(), page)).toContain(
    '2026-H1, 2026-01-01 to 2026-06-30 · as of 2026-07-02 · for my manager',
  );
});

test('text is never set below nine points, whatever the settings say', () => {
  const html = sheetHtml(sampleModel(), { page: 'a4', bodyPoints: 4 });
  for (const [, size] of html.matchAll(/font(?:-size)?:([\d.]+)pt/g))
    expect(Number(size)).toBeGreaterThanOrEqual(9);
  expect(html).toContain('@page{size:210mm 297mm;margin:36pt}');
});
