import { payWords } from '../../notes/pay-words';
import { findFigures } from '../../claims/figures/find-figures';

/**
 * How a text speaks of pay: `own` where it can only be the writer's, `maybe` where it may as well be what the
 * product deals with (salary runs, a raise in orders), null where it does not.
 */
export function payIn(text: string): 'own' | 'maybe' | null {
  if (ownPay.test(text)) return 'own';
  if (!payWords.test(text)) return null;
  return salary.test(text) && findFigures(text).some(({ kind }) => kind === 'money') ? 'own' : 'maybe';
}

const ownPay =
  /\bmy (?:\w{1,20} ){0,2}(?:salary|pay|bonus|compensation|raise|equity|remuneration)\b|\b(?:base pay|pay (?:rise|raise|band|grade)|equity grant|stock grant|signing bonus)\b/i;

const salary = /\b(?:salary|compensation|remuneration)\b/i;
