import type { SheetEntry, SheetModel } from '../../documents/sheet/sheet-model';
import { shortName } from '../../documents/sheet/words';
import type { Trial } from './fit';
import { pixels } from './page-box';
import { widthOf, type Weight } from './widths';

/**
 * By how many CSS pixels a sheet would overflow its page, from the metrics of the font that goes with it. On the
 * safe side: lines count as 4% narrower than they are, since a browser breaks them by rules of its own.
 */
export function estimatedOverflow({ model, box, bodyPoints }: Trial): number {
  const height =
    headHeight(model, box.width, bodyPoints) +
    model.leading.reduce((sum, entry) => sum + entryHeight(entry, box.width, bodyPoints), 0) +
    coverageHeight(model, box.width, bodyPoints) +
    footHeight(model, box.width, bodyPoints);
  return pixels(height - (box.height - 1));
}

const caution = 0.96;
const figuresColumn = 132;
const columnGap = 18;

const smallOf = (body: number) => Math.max(body * 0.84, 9);

/** Lines that `text` takes when it is broken at blanks, words longer than a line being broken anywhere. */
export function linesOf(text: string, width: number, points: number, weight: Weight = 'regular'): number {
  const room = width * caution;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const own = widthOf(word, points, weight);
    const blank = used === 0 ? 0 : widthOf(' ', points, weight);
    if (used + blank + own <= room) {
      used += blank + own;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(own / room) - 1);
      used = own % room;
    }
  }
  return lines;
}

function headHeight({ person, cycle }: SheetModel, width: number, body: number): number {
  const small = smallOf(body);
  const about = Math.max(widthOf(cycle.name, body, 'bold'), widthOf('2026-01-01 to 2026-06-30', small)) + 24;
  const left = width - about;
  const name = linesOf(person.name, left, 21, 'bold') * 21 * 1.12;
  const role = linesOf(person.role, left, body) * body * 1.27;
  return Math.max(small * 1.27 + name + role, body * 1.32 + 3 * small * 1.32) + 7;
}

function entryHeight(entry: SheetEntry, width: number, body: number): number {
  return (
    13.6 + Math.max(figuresHeight(entry, body), textHeight(entry, width - figuresColumn - columnGap, body))
  );
}

function figuresHeight({ baseline, result, changes, picture }: SheetEntry, body: number): number {
  const shown = result ?? changes[0]?.text ?? '';
  const size = shown.length > 16 ? 13 : shown.length > 7 ? 19 : 27;
  const rest = result === null ? changes.slice(1) : changes;
  const lines = rest.reduce((sum, { text }) => sum + linesOf(`${text}*`, figuresColumn, body, 'bold'), 0);
  return (
    (baseline === null ? 0 : linesOf(`${baseline} WW`, figuresColumn, body) * body * 1.27) +
    (shown === '' ? 0 : linesOf(shown, figuresColumn, size, 'bold') * size * 1.2) +
    (lines === 0 ? 0 : lines * body * 1.22 + 1) +
    (picture === null ? 0 : 40)
  );
}

function textHeight(entry: SheetEntry, width: number, body: number): number {
  const small = smallOf(body);
  const paragraph = (text: string, points = body) =>
    text === '' ? 0 : linesOf(text, width, points, 'bold') * points * 1.27 + 1.5;
  const { worth, links, quote } = entry;
  const title = [entry.initiative, entry.metric ?? ''].join(': ');
  const said = quote === null ? '' : `"${quote.text}" ${quote.source ?? ''}`;
  const marks = entry.principles.map((name) => `${name}WW`).join(' ');
  return (
    linesOf(title, width, 13, 'bold') * 13 * 1.18 +
    paragraph(entry.hypothesis ?? '') +
    paragraph([entry.interval?.text ?? '', entry.proof ?? ''].join(' ').trim()) +
    paragraph(
      [worth.value, worth.basis, worth.assumption, worth.customers]
        .filter((one) => one !== null)
        .join(' WW '),
    ) +
    paragraph(`${marks} ${entry.principleBecause ?? ''}`.trim()) +
    (marks === '' ? 0 : 4) +
    paragraph(entry.role === null ? '' : `My part: ${entry.role}`) +
    (said === '' ? 0 : linesOf(said, width - 9, body, 'bold') * body * 1.27 + 3) +
    paragraph(
      links.length === 0
        ? ''
        : `Data: ${links.map(({ label, checked }) => `${label}, ${checked ?? ''}`).join('; ')}`,
      small,
    )
  );
}

function coverageHeight({ coverage }: SheetModel, width: number, body: number): number {
  const small = smallOf(body);
  const strip = (kind: 'principle' | 'okr', label: string) => {
    const names = coverage
      .filter((row) => row.kind === kind && !row.missing)
      .map(({ name }) => `${kind === 'okr' ? shortName(name) : name} 00`);
    return names.length === 0
      ? 0
      : linesOf(`${label} ${names.join(' · ')}`, width, small, 'bold') * small * 1.3;
  };
  const height = strip('principle', 'Principles shown:') + strip('okr', 'Key results moved:');
  return height === 0 ? 0 : height + 10.6;
}

function footHeight({ cycle }: SheetModel, width: number, body: number): number {
  const small = smallOf(body);
  const text = `${cycle.name}, ${cycle.from} to ${cycle.to} · as of 2026-01-01 · for my manager 100 more in the appendix · * computed`;
  return linesOf(text, width - 18, small) * small * 1.25 + 5;
}
