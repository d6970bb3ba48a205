import type { Claim } from '../claims/claim';
import { readVerb } from '../claims/rewrite/inflect';
import type { Range } from '../claims/text';
import { statesOutcome } from './outcome';
import type { ClaimPlace, ClaimRule, Match } from './rule';

export const hiddenOwner: ClaimRule = {
  id: 'hidden-owner',
  reads: 'claim',
  why: 'A review is about you. "We" and the passive hide what you did; claiming alone what a team did is found out.',
  examples: [
    { text: 'We cut refund time from 9 days to 2', flags: 'We' },
    { text: 'Our team halved refund time in Q2', flags: 'Our team' },
    { text: 'Refund time was cut from 9 days to 2', flags: 'was cut' },
    { text: 'Refund time has been reduced by 40%', flags: 'has been reduced' },
    { text: 'I cut refund time 40% on my own [contribution:: team]', flags: 'on my own' },
    { text: 'Cut refund time from 9 days to 2', flags: null },
    { text: 'We cut refund time from 9 days to 2; I wrote the approval rules', flags: null },
    { text: 'Refund time is 2 days, down from 9', flags: null },
    { text: 'Was promoted to lead after cutting refund time by 40%', flags: null },
    { text: 'Cut refund time 40% after the form was rewritten by support', flags: null },
    { text: 'We cut refund time by 40% [role:: wrote the approval rules]', flags: null },
  ],
  check(place) {
    if (place.claim.class === 'ask') return [];
    const alone = claimedAlone(place);
    if (alone) return [alone];
    const group = groupSubject(place);
    const owner = group ?? passiveIn(place);
    // Asked last: few claims have another owner, and all of the text is looked through for the writer.
    if (!owner || saysOwnPart(place)) return [];
    const expected = group
      ? 'expected what you did yourself, beside what the team did'
      : 'expected who did it: open with your own act';
    return [match(place, owner, expected)];
  },
};

const match = ({ text }: ClaimPlace, range: Range, expected: string): Match => ({
  ...range,
  message: `Unexpected "${text.slice(range.from, range.to)}", ${expected}`,
});

const saysOwnPart = ({ prose, fields }: ClaimPlace): boolean =>
  fields.has('role') || fields.has('contribution') || /\b(?:I|my|me|myself)\b/.test(prose);

function claimedAlone(place: ClaimPlace): Match | null {
  const contribution = (place.fields.get('contribution') ?? '').toLowerCase();
  if (contribution !== 'team' && contribution !== 'shared') return null;
  const found = /\b(?:single-?handedly|on my own|by myself|all alone|I alone)\b/i.exec(place.prose);
  if (!found) return null;
  const range = { from: found.index, to: found.index + found[0].length };
  return match(place, range, `expected your own part: the entry says that the work was ${contribution}`);
}

/** "We", "our team" or "the team" where the claim opens, or where its main clause does after a short lead-in. */
function groupSubject({ prose, claim }: ClaimPlace): Range | null {
  const opening = prose.slice(claim.from, claim.from + 80);
  if (!/we|team|squad/i.test(opening)) return null;
  const found = /^(?:[^,]{1,60},\s{0,4})?(we|our team|the team|the squad|our squad)\b/i.exec(opening);
  if (!found?.[1]) return null;
  const from = claim.from + found[0].length - found[1].length;
  return { from, to: from + found[1].length };
}

/** What every passive holds, found in half the time. */
const mayBePassive = /(wa[sſ]|were|been|being|got)\s/i;
const passive =
  /\b((?:was|were|has been|have been|had been|is being|are being|got)\s(?:(?:also|then|successfully|quickly|fully)\s)?(\p{L}+))\b/iu;
const irregular =
  /^(?:cut|built|rebuilt|made|done|sent|held|set|put|led|won|lost|kept|met|sold|taken|written|rewritten|given|driven|chosen|brought|shown|begun|grown|run|halved|found|split|shut)$/i;

/** Of the main clause only, and not where the passive is the writer's own (was promoted, was asked). */
function passiveIn({ prose, claim }: ClaimPlace): Range | null {
  const until =
    claim.effort && statesOutcome(claim) && claim.effort.from > claim.from ? claim.effort.from : claim.to;
  const clause = prose.slice(claim.from, until);
  if (!mayBePassive.test(clause) || opensWithAct(claim)) return null;
  const found = passive.exec(clause);
  if (!found?.[1] || !found[2] || found.index === 0) return null;
  if (!/ed$/i.test(found[2]) && !irregular.test(found[2])) return null;
  const before = clause.slice(0, found.index);
  if (
    /[,;:.]|\b(?:after|since|when|that|which|who|so|because|as|while|once|where|by|and|for|until|before|if)\b/i.test(
      before,
    )
  )
    return null;
  return { from: claim.from + found.index, to: claim.from + found.index + found[0].length };
}

/** "Refund time was cut" opens with a noun that could be a verb: only a past tense is an act. */
function opensWithAct({ leadVerb, from }: Claim): boolean {
  if (leadVerb?.from !== from) return false;
  const forms = readVerb(leadVerb.text.toLowerCase())?.forms;
  return forms?.has('past') === true || forms?.has('gerund') === true;
}
