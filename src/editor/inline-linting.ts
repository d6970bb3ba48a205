import type { Extension } from '@codemirror/state';
import { goodClaims } from './good-claims';
import { lintHost, type LintHost } from './lint-host';
import { marginMarks } from './margin-marks';
import { reader } from './reader';
import { readingField } from './reading';
import { findingTooltips } from './tooltip';
import { underlines } from './underlines';

/** Underlines, tooltips and quick fixes for one kind of editor, with the marks that the settings ask for. */
export const inlineLinting = (host: LintHost, show: { gutter: boolean; badge: boolean }): Extension => [
  lintHost.of(host),
  readingField,
  reader,
  underlines,
  findingTooltips,
  show.gutter ? marginMarks : [],
  show.badge ? goodClaims : [],
];
