import { moved } from '../claims/text';
import type { Range } from '../claims/text';
import type { Fix, Match } from '../rules/rule';
import type { Severity } from '../settings/settings';

/** One finding of one rule in one note; offsets are UTF-16 code units of the note as read. */
export interface Finding extends Range {
  rule: string;
  severity: Exclude<Severity, 'off'>;
  message: string;
  /** A reordering is worked out when this is first read, which a copy by spreading does too. */
  readonly fixes: readonly Fix[];
}

/** A match as a finding of the note, its fixes moved along. */
export function findingOf(rule: string, severity: Finding['severity'], match: Match, by: number): Finding {
  const { message, fixes = [] } = match;
  const from = match.from + by;
  const to = match.to + by;
  if (typeof fixes === 'function')
    return withFixes({ rule, severity, from, to, message }, () => movedFixes(fixes(), by));
  return { rule, severity, from, to, message, fixes: movedFixes(fixes, by) };
}

/** The finding where its text stands now, its fixes moved along. */
export const findingAt = (finding: Finding, { from, to }: Range): Finding =>
  withFixes({ ...bare(finding), from, to }, () => movedFixes(finding.fixes, from - finding.from));

/** The finding with those of its fixes that pass; `passes` is asked once they are read. */
export const withFixesThat = (finding: Finding, passes: (fix: Fix) => boolean): Finding =>
  withFixes(bare(finding), () => finding.fixes.filter(passes));

type Bare = Omit<Finding, 'fixes'>;

const bare = ({ rule, severity, from, to, message }: Finding): Bare => ({
  rule,
  severity,
  from,
  to,
  message,
});

/** Made once, when first read: linting a vault, or a keystroke, shows next to none of them. */
function withFixes({ rule, severity, from, to, message }: Bare, make: () => readonly Fix[]): Finding {
  let made: readonly Fix[] | null = null;
  return {
    rule,
    severity,
    from,
    to,
    message,
    get fixes() {
      return (made ??= make());
    },
  };
}

const movedFixes = (fixes: readonly Fix[], by: number): readonly Fix[] =>
  by === 0 ? fixes : fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, by)) }));
