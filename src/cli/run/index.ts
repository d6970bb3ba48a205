import type { Asked } from '../program';
import type { Terminal } from '../terminal';
import { runAgenda } from './agenda';
import { runCarryOver } from './carry-over';
import { runClaims } from './claims';
import { runCopy } from './copy';
import { runCoverage } from './coverage';
import { runDoctor } from './doctor';
import { runFind } from './find';
import { runFix } from './fix';
import { runInit } from './init';
import { runLint } from './lint';
import { runNew } from './new';
import { runOwn } from './own';
import { runOkrs } from './okrs';
import { runRecap } from './recap';
import { runNudge } from './nudge';
import { runRules } from './rules';
import { runSheet } from './sheet';
import { runUndo } from './undo';
import { runTemplates } from './templates';

/** What each command of `commandLines` does; the answer is the exit code. */
export const runners: Record<string, (asked: Asked, terminal: Terminal) => Promise<number>> = {
  init: runInit,
  new: runNew,
  agenda: runAgenda,
  sheet: runSheet,
  recap: runRecap,
  checklist: runOwn('checklist'),
  brief: runOwn('brief'),
  gaps: runOwn('gap-plan'),
  lint: runLint,
  fix: runFix,
  claims: runClaims,
  find: runFind,
  'carry-over': runCarryOver,
  copy: runCopy,
  okrs: runOkrs,
  nudge: runNudge,
  coverage: runCoverage,
  templates: runTemplates,
  rules: runRules,
  undo: runUndo,
  doctor: runDoctor,
};
