import type { Extension } from '@codemirror/state';
import { findingsField, underlines } from './findings';
import { lintHost, type LintHost } from './lint-host';
import { readOnPause } from './read-on-pause';
import { findingTooltips } from './tooltip';

/** Underlines, tooltips and quick fixes for one kind of editor. */
export const inlineLinting = (host: LintHost): Extension => [
  lintHost.of(host),
  findingsField,
  underlines,
  readOnPause,
  findingTooltips,
];
