import { Component, MarkdownRenderer, type App } from 'obsidian';
import type { NotePaper } from '../commands/fit-sheet-note';
import { pageBox, pixels } from '../print/sheet/page-box';
import type { PageSize } from '../settings/settings';
import { breath } from './slices';

/** A hidden sheet of paper in the app's own page: what is laid out on it stands as the PDF export sets it. */
export interface OpenPaper extends NotePaper {
  close: () => void;
}

/** Null where the plugin's print styles are not loaded: then nothing can be measured. */
export function openPaper(app: App, page: PageSize): OpenPaper | null {
  const takeOff = printStylesOnPaper();
  if (!takeOff) return null;
  const room = activeDocument.body.createDiv({
    cls: 'review-prep-paper-room',
    attr: { 'aria-hidden': 'true' },
  });
  const component = new Component();
  component.load();
  const known = new Map<string, Promise<number>>();
  return {
    page,
    heightOf: (markdown, path) => {
      const height = known.get(markdown) ?? layOut(app, room, page, markdown, path, component);
      known.set(markdown, height);
      return height;
    },
    close: () => {
      component.unload();
      room.remove();
      takeOff();
    },
  };
}

/** Rounding, and letters that a printer sets a hair wider than a screen, in CSS pixels. */
const caution = 6;

async function layOut(
  app: App,
  room: HTMLElement,
  page: PageSize,
  markdown: string,
  path: string,
  component: Component,
): Promise<number> {
  await breath();
  const paper = room.createDiv({
    cls: 'markdown-preview-view markdown-rendered review-prep-sheet review-prep-paper',
  });
  paper.setCssStyles({ width: `${pixels(pageBox(page).width)}px` });
  await MarkdownRenderer.render(app, markdown, paper, path, component);
  const { height } = paper.getBoundingClientRect();
  paper.remove();
  return height + caution;
}

/**
 * Lets the plugin's own print rules hold on the hidden paper while it is open, and nowhere else on the screen;
 * answers with what takes them off again.
 */
function printStylesOnPaper(): (() => void) | null {
  for (const sheet of Array.from(activeDocument.styleSheets)) {
    const print = rulesOf(sheet).find(isPrintOfSheet);
    if (!print) continue;
    const scoped = rulesOf(print)
      .map(({ cssText }) =>
        cssText.replaceAll('.review-prep-sheet', () => '.review-prep-paper.review-prep-sheet'),
      )
      .join('\n');
    const at = sheet.insertRule(`@media all {\n${scoped}\n}`, sheet.cssRules.length);
    const own = sheet.cssRules[at];
    return () => {
      const now = rulesOf(sheet).findIndex((rule) => rule === own);
      if (now >= 0) sheet.deleteRule(now);
    };
  }
  return null;
}

const isPrintOfSheet = (rule: CSSRule): rule is CSSMediaRule =>
  'media' in rule &&
  (rule as CSSMediaRule).media.mediaText === 'print' &&
  rule.cssText.includes('.review-prep-sheet');

/** None where the sheet comes from elsewhere: the browser does not let it be read. */
function rulesOf(sheet: CSSStyleSheet | CSSMediaRule): CSSRule[] {
  try {
    return Array.from(sheet.cssRules);
  } catch {
    return [];
  }
}
