import { applyEdits, type Range } from '../../claims/text';
import { inlineFieldsOf } from '../../notes/fields';
import { linksIn, type Link } from '../../notes/links';
import { lineAt } from '../../notes/line-at';
import type { Bullet, Note } from '../../notes/note';
import { plainText } from '../../notes/plain-text';
import { carriesPayTag } from '../../notes/sensitivity';
import type { Sensitivity } from '../../settings/settings';
import { maySee } from '../sheet/gates';
import type { LeadOf } from '../sheet/leads';
import type { FormGap, FormLine, FormUnit } from './form-model';

/** Who reads the form, and how far its links may lead. */
export interface FormReader {
  audience: Sensitivity;
  leadOf: LeadOf;
}

/** A note as units in their order, without what the reader may not see; what cannot be copied is told. */
export function noteUnits(note: Note, reader: FormReader): { units: FormUnit[]; leftOut: FormGap[] } {
  const { bullets, paragraphs, headings } = note.blocks;
  const inside = (range: Range) => bullets.find(({ from, to }) => range.from >= from && range.from < to);
  const leftOut: FormGap[] = [];
  const units = [
    ...headings.map(({ from, level, text }) => ({
      ...{ from, title: text, level },
      lines: [{ depth: 0, lead: plainText(text, { from: 0, to: text.length }), text: '' }],
    })),
    ...paragraphs.filter((one) => !inside(one)).map((one) => unitOf(note, one, [one], reader)),
    ...bullets
      .filter(({ depth }) => depth === 0)
      .map((bullet) => unitOf(note, bullet, partsOf(note, bullet), reader)),
  ]
    .sort((a, b) => a.from - b.from)
    .filter((unit) => {
      if (!('hidden' in unit) || !unit.hidden) return unit.lines.some(({ lead, text }) => lead + text !== '');
      leftOut.push({ title: unit.title, because: 'It is not for whom the form is.' });
      return false;
    });
  return { units, leftOut: [...leftOut, ...uncopied(note)] };
}

type Part = Range & Partial<Pick<Bullet, 'depth' | 'contentFrom' | 'contentTo'>>;

/** A bullet, what stands under it, and the paragraphs in between, in order. */
const partsOf = ({ blocks: { bullets, paragraphs } }: Note, { from, to }: Bullet): Part[] =>
  [...bullets, ...paragraphs]
    .filter((one) => one.from >= from && one.from < to)
    .sort((a, b) => a.from - b.from);

function unitOf(note: Note, { from }: Range, parts: readonly Part[], reader: FormReader) {
  const texts = parts.map(contentOf);
  const stated = inlineFieldsOf(note, texts).get('sensitivity') ?? [];
  const hidden =
    reader.audience !== 'me' &&
    (carriesPayTag(note, texts) ||
      stated.some(({ text }) => text !== 'manager' && text !== 'calibration') ||
      stated.some(
        ({ text }) => !maySee(reader.audience, text === 'calibration' ? 'calibration' : 'manager'),
      ));
  let depth = 0;
  const lines = parts.map((part): FormLine => {
    if (part.depth !== undefined) depth = part.depth + 1;
    return { depth, lead: '', text: textOf(note, contentOf(part), reader) };
  });
  const title = lines[0]?.text.slice(0, 60) ?? '';
  return { from, title, level: null, lines: lines.filter(({ text }) => text !== ''), hidden };
}

const contentOf = ({ from, to, contentFrom = from, contentTo = to }: Part): Range => ({
  from: contentFrom,
  to: contentTo,
});

/** As a reader sees it: links that may not be followed are not shown, a source that stands in a field comes behind. */
function textOf(note: Note, range: Range, { leadOf }: FormReader): string {
  const source = note.text.slice(range.from, range.to);
  const shown = (link: Link): string | null => {
    const lead = link.kind === 'address' ? 'note' : leadOf(link.target, note.path);
    if (lead === 'note') return link.label;
    const isOwn = link.label !== '' && !link.label.startsWith(link.target);
    return lead === 'label' && isOwn ? link.label : null;
  };
  const all = { from: 0, to: source.length };
  const gone = linksIn(source, all).filter((link) => shown(link) === null);
  const text = applyEdits(
    source,
    gone.map(({ from, to }) => ({ from, to, insert: '(not shown)' })),
  );
  const proofs = (inlineFieldsOf(note, [range]).get('evidence') ?? []).flatMap((field) => {
    const links = linksIn(field.text, { from: 0, to: field.text.length });
    return links.length === 0 ? [field.text] : links.flatMap((link) => shown(link) ?? []);
  });
  const plain = plainText(text, { from: 0, to: text.length });
  return proofs.length === 0 || plain === '' ? plain : `${plain} (source: ${proofs.join('; ')})`;
}

/** Lines that are neither prose nor bullets nor headings: what they hold is told, not lost in silence. */
function uncopied(note: Note): FormGap[] {
  const { bullets, paragraphs, headings, comments } = note.blocks;
  const known = [...bullets.map(contentOf), ...paragraphs, ...headings, ...comments];
  const gaps: number[] = [];
  let from = note.frontMatter.bodyFrom;
  for (const line of note.text.slice(from).split('\n')) {
    const to = from + line.length;
    const isKnown = known.some((range) => range.from <= to && range.to >= from);
    if (!isKnown && /[\p{L}\p{N}]/u.test(line)) gaps.push(lineAt(note, from));
    from = to + 1;
  }
  const [first] = gaps;
  if (first === undefined) return [];
  const title = gaps.length === 1 ? `Line ${first}` : `${gaps.length} lines from line ${first} on`;
  return [{ title, because: 'Tables, quotes and code are not copied.' }];
}
