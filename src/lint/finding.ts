import type { Range } from '../claims/text';
import type { Fix } from '../rules/rule';
import type { Severity } from '../settings/settings';

/** One finding of one rule in one note; offsets are UTF-16 code units of the note as read. */
export interface Finding extends Range {
  rule: string;
  severity: Exclude<Severity, 'off'>;
  message: string;
  fixes: Fix[];
}
