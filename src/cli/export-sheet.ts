import path from 'node:path';
import type { Outcome } from '../commands/desk';
import type { SheetModel } from '../documents/sheet/sheet-model';
import { datedPdf } from '../print/dated-pdf';
import { appendixHtml } from '../print/sheet/appendix-html';
import { inAppendix } from '../print/sheet/give-way';
import { fitSheet, type Fitted } from '../print/sheet/fit';
import type { PageSize, Settings } from '../settings/settings';
import { safeFileName } from '../vault/file-names';
import { startChromium } from './chromium';
import { fontFaces } from './fonts';
import { exportFile } from './export-file';
import { printerIn, type Printer } from './print-pdf';
import type { Terminal } from './terminal';

export interface ExportChoices {
  formats: ('html' | 'pdf')[];
  pages: PageSize[];
  /** Where the files go. */
  folder: string;
  settings: Settings;
  environment: Terminal['environment'];
  /** Whether something on the sheet must not reach its audience: then nothing is exported. */
  leaks: boolean;
}

/** Writes the sheet and its appendix as files to hand over; a sheet that does not fit its page is refused. */
export async function exportSheet(model: SheetModel, choices: ExportChoices): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  if (choices.formats.length === 0) return outcome;
  if (choices.leaks) return withheld(model, choices);
  const browser = choices.formats.includes('pdf') ? await startChromium(choices.environment) : null;
  try {
    const printer = browser && (await printerIn(browser));
    for (const page of choices.pages) await exportPage(model, page, choices, printer, outcome);
  } finally {
    await browser?.close();
  }
  return outcome;
}

async function exportPage(
  model: SheetModel,
  page: PageSize,
  choices: ExportChoices,
  printer: Printer | null,
  outcome: Outcome,
): Promise<void> {
  const { bodyPoints } = choices.settings.sheet;
  const layout = { page, bodyPoints, fontFaces: fontFaces(JSON.stringify(model)) };
  const fitted = await fitSheet(model, layout, printer?.measure);
  const name = nameFor(model, page, choices);
  if ('refused' in fitted) {
    outcome.written.push({
      path: `${name('impact sheet')}.${choices.formats[0] ?? 'pdf'}`,
      action: 'refused',
    });
    outcome.messages.push(fitted.refused);
    return;
  }
  const paper = page === 'a4' ? 'A4' : 'Letter';
  outcome.messages.push(...fitted.gaveWay.map((sentence) => `${paper}: ${sentence}`));
  const files: [string, string][] = [[name('impact sheet'), fitted.html]];
  const whole = withMoved(model, fitted);
  if (whole.appendix.length > 0) files.push([name('impact appendix'), appendixHtml(whole, layout)]);
  for (const [file, html] of files) {
    if (choices.formats.includes('html')) outcome.written.push(await exportFile(`${file}.html`, html));
    if (printer) {
      const pdf = datedPdf(await printer.pdf(html, page), model.asOf);
      outcome.written.push(await exportFile(`${file}.pdf`, pdf));
    }
  }
}

/** Nothing is written, and every file that was asked for is refused. */
function withheld(model: SheetModel, choices: ExportChoices): Outcome {
  const written = choices.pages.flatMap((page) =>
    choices.formats.map((format): Outcome['written'][number] => ({
      path: `${nameFor(model, page, choices)('impact sheet')}.${format}`,
      action: 'refused',
    })),
  );
  return {
    written,
    messages: ['Nothing was exported: mend what must not reach the reader, and run again'],
  };
}

const nameFor =
  (model: SheetModel, page: PageSize, { folder, pages }: ExportChoices) =>
  (what: string): string =>
    path.join(folder, fileName(model, what, page, pages));

/** What did not fit on the page leads the appendix. */
function withMoved(model: SheetModel, { moved }: Exclude<Fitted, { refused: string }>): SheetModel {
  const because = 'It did not fit on the page.';
  return { ...model, appendix: [...moved.map((entry) => inAppendix(entry, because)), ...model.appendix] };
}

function fileName(
  { cycle, audience }: SheetModel,
  what: string,
  page: PageSize,
  pages: readonly PageSize[],
): string {
  const suffix = audience === 'manager' ? '' : ` for ${audience}`;
  const size = pages.length > 1 ? ` ${page === 'a4' ? 'A4' : 'Letter'}` : '';
  return safeFileName(`${cycle.name} ${what}${suffix}${size}`);
}
