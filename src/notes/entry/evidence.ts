import type { Range } from '../../claims/text';
import type { Day } from '../../days/day';
import { parseDay } from '../../days/day';
import { trimEndOf } from '../../settings/trim-end';
import type { FieldItem } from '../fields';
import type { Link } from '../links';
import { linksIn } from '../links';
import type { Note } from '../note';
import type { Reading } from '../stated';
import { refuse } from '../stated';

/** One proof of a result: a link, as a rule, with what it shows and when it was looked at. */
export interface Evidence extends Range {
  text: string;
  /** Null where the item names a source without linking it. */
  link: Link | null;
  label: string | null;
  checked: Day | null;
  /** 1-based. */
  line: number;
}

/** The items of `evidence`: a link each, which ` - label, 2026-06-01` may follow. */
export function statedEvidence(reading: Reading, note: Note): Evidence[] {
  return (reading.fields.get('evidence') ?? []).flatMap((field) =>
    field.items.flatMap((item) =>
      proofsIn(item, note.text).map((proof): Evidence => {
        const day = proof.dayText === null ? null : parseDay(proof.dayText);
        if (proof.dayText !== null && day === null) {
          refuse(reading, field, 'a day that exists after the label, such as 2026-03-15', proof);
        }
        const { text, from, to, link, label } = proof;
        return { text, from, to, link, label, checked: day, line: field.line };
      }),
    ),
  );
}

/** What parts one proof from the next. */
const listSigns = ' \t\r\n,;';

interface Proof extends FieldItem {
  link: Link | null;
  label: string | null;
  dayText: string | null;
}

/** Each link begins a proof that runs to the next one. */
function proofsIn(item: FieldItem, noteText: string): Proof[] {
  // An item that its quoting hides in the source has no offsets of its own: links are then read in the text alone.
  const isLiteral = noteText.slice(item.from, item.to) === item.text;
  const links = linksIn(item.text, { from: 0, to: item.text.length });
  if (links.length === 0) return [{ ...item, link: null, ...labelIn(item.text) }];
  return links.map((link, index) => {
    const end = links[index + 1]?.from ?? item.text.length;
    const rest = item.text.slice(link.to, end);
    const text = trimEndOf(item.text.slice(link.from, end), listSigns);
    const by = isLiteral ? item.from : 0;
    const moved = isLiteral
      ? { ...link, from: link.from + by, to: link.to + by }
      : { ...link, ...rangeOf(item) };
    const range = isLiteral ? { from: link.from + by, to: link.from + by + text.length } : rangeOf(item);
    return { text, ...range, link: moved, ...labelIn(rest) };
  });
}

const rangeOf = ({ from, to }: Range): Range => ({ from, to });

/** The label and the day in ` - label, 2026-06-01`; either may be missing. */
function labelIn(rest: string): { label: string | null; dayText: string | null } {
  const words = trimEndOf(rest.replace(/^[\s,;]*[-–—:]?\s*/, ''), listSigns);
  const dated = /(?:^|,\s{0,20}|\s|\()(\d{4}-\d{2}-\d{2})\)?$/.exec(words);
  const label = trimEndOf(dated ? words.slice(0, dated.index) : words, `${listSigns}(`);
  return { label: label === '' ? null : label, dayText: dated?.[1] ?? null };
}
