import type { SheetModel } from '../../documents/sheet/sheet-model';

/** What leads and why, what stands in the appendix and what was left out, for people. */
export function told({ leading, appendix, leftOut }: SheetModel): string {
  const rows = leading.map(({ rank, initiative, because }) => `${rank}. ${initiative}\n   ${because}`);
  for (const { title, because } of appendix) rows.push(`Appendix: ${title}\n   ${because}`);
  for (const { title, path: note, because } of leftOut)
    rows.push(`Left out: ${title} (${note})\n   ${because}`);
  if (leading.length === 0)
    rows.push('Nothing leads yet: tag results with #impact and give each a baseline, evidence and a value');
  return `${rows.join('\n')}\n\n`;
}
