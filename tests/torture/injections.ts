/** Text in which something would run, or be requested, if it reached a page as markup. */
export const injections: Readonly<Record<string, string>> = {
  'a script element': '<script>window.ran=1</script>',
  'a script of mixed case behind a closed title': '</title></style><ScRiPt>window.ran=1</sCrIpT>',
  'a handler of an image that fails': '<img src=x onerror="window.ran=1">',
  'a handler of a drawing':
    '<svg onload="window.ran=1"><animate onbegin="window.ran=1" attributeName=x></svg>',
  'a frame with a page of its own': '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  'an object and an embed':
    '<object data="https://evil.example/o"></object><embed src="https://evil.example/e">',
  'an attribute that is closed': '" onmouseover="window.ran=1" autofocus onfocus="window.ran=1" x="',
  'an attribute in single quotes': "' onclick='window.ran=1' style='background:url(https://evil.example/s)",
  'a link that is a script':
    '[numbers](javascript:window.ran=1) <a href="javascript:window.ran=1">numbers</a>',
  'a link that is a page': '[numbers](data:text/html,<script>window.ran=1</script>) vbscript:x',
  'a remote image':
    '![](https://evil.example/a.png) <img src="https://evil.example/b.png" srcset="https://evil.example/c.png 2x">',
  'a style that asks':
    '<style>@import "https://evil.example/a.css"; * {background: url(https://evil.example/d)}</style>',
  'a page that goes elsewhere':
    '<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/l.css">',
  'a form that sends':
    '<form action="https://evil.example/"><button formaction="javascript:window.ran=1" autofocus>Go</button></form>',
  'markup inside markup':
    '<math><mtext><mglyph><style><img title="</style><img src=x onerror=window.ran=1>">',
};

const yaml = (text: string): string => JSON.stringify(text);

/** A vault in which `evil` stands wherever a document or the panel takes the user's words. */
export const vaultWith = (evil: string): Record<string, string> => ({
  'review-prep.json': JSON.stringify({
    version: 1,
    cycles: [{ name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' }],
    person: { name: `Ines ${evil}`, role: evil, level: '', place: '', manager: `Li ${evil}` },
  }),
  'Refunds.md': [
    '---\nreview-prep: impact\ndate: 2026-03-01\nbaseline: 9%\nresult: 6%\ndesign: before-after\nquote-shared: true',
    ...['metric', 'role', 'principle-because', 'quote', 'quote-source'].map(
      (key) => `${key}: ${yaml(`Refunds ${evil}`)}`,
    ),
    ...['value-assumption', 'customers', 'okr'].map((key) => `${key}: ${yaml(`12 shops ${evil}`)}`),
    `initiative: ${yaml(`Refunds ${evil}`)}`,
    `value: $1M/yr\nprinciples: [Dive Deep, ${yaml(evil)}]`,
    `evidence: [${yaml(`https://numbers.example/?q=${evil}`)}, ${yaml(`[[Readout]] - ${evil}, 2026-05-01`)}]`,
    '---\n',
  ].join('\n'),
  'Log.md': [
    `- Helped with ${evil} for 3 weeks #impact`,
    `- Refunds fell from 9% to 6% ${evil} #impact [date:: 2026-03-02] [okr:: ${evil}]`,
    '',
  ].join('\n'),
  'Goal.md': `---\nreview-prep: goal\ntitle: ${yaml(`Goal ${evil}`)}\ndate: 2026-09-01\nokr: ${yaml(evil)}\nskill: ${yaml(evil)}\n---\n${evil}\n`,
  'Ask.md': `---\nreview-prep: ask\ntitle: ${yaml(`Ask ${evil}`)}\ndate: 2026-09-01\n---\n${evil}\n`,
  'OKRs.md': `---\nreview-prep: okr\ndate: 2026-03-01\n---\n- Refunds under 5% ${evil}\n`,
  'Readout.md': `# ${evil}\n`,
});

/** One vault in which each of them has a folder of its own. */
export function vaultOfAll(): Record<string, string> {
  const all = Object.values(injections);
  const notes = all.flatMap((evil, at) =>
    Object.entries(vaultWith(evil))
      .filter(([name]) => name.endsWith('.md'))
      .map(([name, text]): [string, string] => [`${at}/${name}`, text]),
  );
  const settings = vaultWith(all.join(' '))['review-prep.json'] ?? '';
  return { ...Object.fromEntries(notes), 'review-prep.json': settings };
}
