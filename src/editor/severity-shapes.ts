import type { Finding } from '../lint/finding';

/** Each severity has a shape of its own, so that colour is never all that tells them apart. */
export const severityShapes: Record<Finding['severity'], string> = {
  error: '■',
  warning: '▲',
  suggestion: '●',
};

/** The loudest severity of some findings; null where there is none. */
export const loudestOf = (findings: readonly Finding[]): Finding['severity'] | null =>
  (['error', 'warning', 'suggestion'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  ) ?? null;
