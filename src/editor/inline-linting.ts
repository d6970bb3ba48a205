import type { Extension } from '@codemirror/state';
import { lintHost, type LintHost } from './lint-host';
import { reader } from './reader';
import { readingField } from './reading';
import { findingTooltips } from './tooltip';
import { underlines } from './underlines';

/** Underlines, tooltips and quick fixes for one kind of editor. */
export const inlineLinting = (host: LintHost): Extension => [
  lintHost.of(host),
  readingField,
  reader,
  underlines,
  findingTooltips,
];
