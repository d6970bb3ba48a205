/**
 * A vault of another style than the sample: areas and people in folders, `*` and `+` bullets, tabs, nested tags,
 * European figures, several line ends, a tag's word in ordinary prose, and malformed front matter in a few notes.
 * The same seed gives the same notes.
 */
export interface GeneratedVault {
  notes: Record<string, string>;
  /** What was planted: where, with which baseline and result. */
  entries: PlantedEntry[];
}

export interface PlantedEntry {
  path: string;
  /** 1-based. */
  line: number;
  initiative: string;
  baseline: string;
  result: string;
}

export interface VaultShape {
  seed: number;
  notes: number;
  /** Share of notes that hold an entry. */
  tagged: number;
  /** Characters of ordinary text in a note, about. */
  length: number;
}

export function generatedVault({ seed, notes: count, tagged, length }: VaultShape): GeneratedVault {
  const random = numbersFrom(seed);
  const vault: GeneratedVault = { notes: {}, entries: [] };
  for (let at = 0; at < count; at++) {
    const path = pathOf(at, random);
    const lines = proseLines(random, length);
    if (random() < 0.02) lines.unshift(pick(random, malformed), '');
    else if (random() < 0.4)
      lines.unshift('---', `date: ${dayOf(random)}`, `area: ${pick(random, areas)}`, '---', '');
    if (random() < tagged) plant(vault, path, lines, at, random);
    vault.notes[path] = lines.join(pick(random, ['\n', '\n', '\r\n']));
  }
  return vault;
}

function plant(vault: GeneratedVault, path: string, lines: string[], at: number, random: Random): void {
  const initiative = `${pick(random, verbs)} ${pick(random, things)} ${at}`;
  const [baseline, result] = pick(random, figures);
  const marker = pick(random, ['*', '+', '-', '1.']);
  const fields = pick(random, [
    `(initiative:: ${initiative}) (baseline:: ${baseline}) (result:: ${result})`,
    `[initiative:: ${initiative}] [baseline:: ${baseline}] [result:: ${result}]`,
  ]);
  const sentence = `${pick(random, results)} from ${baseline} to ${result}`;
  lines.push('', `${marker} ${sentence} #impact/${pick(random, areas)} ${fields}`);
  vault.entries.push({ path, line: lines.join('\n').split('\n').length, initiative, baseline, result });
  lines.push(`\t* (principles:: Ownership)`, '');
}

type Random = () => number;

/** mulberry32: small, seeded, the same everywhere. */
function numbersFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}

const pathOf = (at: number, random: Random): string =>
  random() < 0.5
    ? `Areas/${pick(random, areas)}/${pick(random, things)} ${at}.md`
    : `Journal/${dayOf(random)} ${at}.md`;

const dayOf = (random: Random): string =>
  `2026-${String(1 + Math.floor(random() * 6)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;

function proseLines(random: Random, length: number): string[] {
  const lines: string[] = [];
  const wanted = length * lengthOf(random);
  for (let written = 0; written < wanted;) {
    const line = pick(random, [proseLine, bulletLine, bulletLine, headingLine, quoteLine, codeLines])(random);
    lines.push(line);
    written += line.length + 1;
  }
  return lines;
}

/** Most notes are short; one in a hundred is long, and one in a thousand as long as a year's log. */
function lengthOf(random: Random): number {
  const chance = random();
  if (chance < 0.001) return 105;
  return chance < 0.01 ? 30 : 0.3 + random() * 1.4;
}

const proseLine = (random: Random): string =>
  `${pick(random, openers)} ${pick(random, things)} had some impact on ${pick(random, areas)}, said ${pick(random, people)}.`;
const bulletLine = (random: Random): string =>
  `${pick(random, ['- ', '* ', '+ ', '- [ ] ', '- [x] ', '  - '])}${pick(random, verbs)} ${pick(random, things)} with ${pick(random, people)} (${Math.floor(random() * 90)} ${pick(random, units)})`;
const headingLine = (random: Random): string => `\n## ${pick(random, things)}\n`;
const quoteLine = (random: Random): string =>
  `> ${pick(random, people)}: the ${pick(random, things)} is late\n`;
const codeLines = (random: Random): string =>
  `\`\`\`sql\n- select ${pick(random, things)}${random() < 0.003 ? ' #impact' : ''}\n\`\`\``;

const areas = ['payments', 'search', 'hiring', 'field', 'growth'];
const people = ['Noor', 'Ilse', 'Mateo', 'Wen', 'Björn'];
const things = ['ledger', 'roster', 'returns desk', 'price list', 'route map', 'intake form', 'Lieferschein'];
const verbs = ['Rebuild', 'Retire', 'Split', 'Translate', 'Simplify'];
const openers = ['Yesterday the', 'For weeks the', 'Again the', 'In Graz the'];
const units = ['pages', 'calls', 'min', 'people', '%'];
const results = [
  'Cut handling time',
  'Lowered the share of late parcels',
  'Brought costs down',
  'Moved the score',
];
const figures: readonly (readonly [string, string])[] = [
  ['12,5 %', '9,1 %'],
  ['1.240,50 €', '980,00 €'],
  ['3 h', '40 min'],
  ['₹2 crore', '₹1.4 crore'],
  ['480 ms', '300 ms'],
];
const malformed = ['---\ntags: [open\n---', '---js\n({})\n---', '---\na: 1\na: 2\n---'];
