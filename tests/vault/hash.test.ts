import { impactEntries } from '../../src/notes/impact-entry';
import { readNote } from '../../src/notes/read-note';
import { contentHash, hashOf } from '../../src/vault/hash';
import { metricKey } from '../../src/vault/metric-key';

/** FNV-1a with 64 bits in one piece, as its authors give it. */
function fnv(text: string): string {
  let hash = 0xcbf29ce484222325n;
  const units = [
    ...Buffer.from(
      text.replace(/\r\n/g, () => '\n'),
      'utf16le',
    ),
  ];
  for (const byte of units) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('the hash of a part', () => {
  test.each([
    '',
    'a',
    'foobar',
    'größer 漢字 🚀',
    'a\nb',
    'a\r\nb',
    'a\rb',
    '\r',
    '\r\n',
    'x'.repeat(999),
    '\ud800',
  ])('of %j is FNV-1a over its units, CRLF as LF', (text) => {
    expect(hashOf(text)).toBe(fnv(text));
    expect(hashOf(text)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('keeps its leading zeros', () => {
    const short = Array.from({ length: 2000 }, (_, at) => `n${at}`).filter((text) =>
      fnv(text).startsWith('0'),
    );
    const low = Array.from({ length: 2000 }, (_, at) => `n${at}`).filter((text) => fnv(text)[8] === '0');
    expect([short.length > 0, low.length > 0]).toEqual([true, true]);
    for (const text of [...short, ...low]) expect(hashOf(text)).toBe(fnv(text));
  });

  test('the hash of a whole text is cyrb53, line ends and all', () => {
    // The values that its author gives, in base 36.
    expect(contentHash('a')).toBe((7929297801672961).toString(36));
    expect(contentHash('b')).toBe((8684336938537663).toString(36));
    expect(contentHash('revenge')).toBe((4051478007546757).toString(36));
    expect(contentHash('revenue')).toBe((8309097637345594).toString(36));
    expect(contentHash('a\r\nb')).not.toBe(contentHash('a\nb'));
  });
});

describe('the key of a metric', () => {
  const keyOf = (initiative: string, metric: string): string | null => {
    const text = `---\nreview-prep: impact\n${initiative}\n${metric}\n---\n`;
    const settings = { tag: 'impact', kindProperty: 'review-prep', principles: [] };
    const [entry] = impactEntries(readNote('A.md', text), { ...settings, defaultSensitivity: 'manager' });
    return entry ? metricKey(entry) : null;
  };

  test('is the same however the two are written', () => {
    const key = keyOf('initiative: Größere Form 2', 'metric: refund rate %');
    expect(key).toBe('größere form 2\nrefund rate %');
    for (const initiative of ['"[[Größere Form 2]]"', '"GRO\u0308ßERE -- Form_2!"'])
      expect(keyOf(`initiative: ${initiative}`, 'metric: "Refund-Rate (%)"')).toBe(
        'größere form 2\nrefund rate %',
      );
    expect(keyOf('initiative: Other', 'metric: refund rate %')).not.toBe(key);
    expect(keyOf('initiative: Größere Form 2', 'metric: refund rate')).not.toBe(key);
  });

  test.each([
    ['initiative: Form', 'role: x'],
    ['role: x', 'metric: rate'],
  ])('there is none with only one of the two', (one, other) => {
    expect(keyOf(one, other)).toBeNull();
  });
});
