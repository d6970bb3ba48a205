import type { Goal } from '../../notes/goal';
import type { Market } from '../../notes/market';
import type { Rating } from '../../notes/rating';
import type { Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { fieldText } from '../field-text';
import type { SheetEntry, SheetModel } from '../sheet/sheet-model';

/** One item of the checklist that the vault can prove. */
export interface Proof {
  /** Names the item's part in the note. */
  id: string;
  name: string;
  /** What comes next where it is not done. */
  short: string;
  done: boolean;
  /** What there is, or what is missing. */
  detail: string;
  /** Paths of the notes that prove it. */
  links: string[];
}

export interface ProofSources {
  index: Pick<VaultIndex, 'ratings' | 'goals' | 'markets'>;
  /** The manager's sheet as it would be now. */
  sheet: SheetModel;
  /** Path of the sheet's note; null where it was not assembled yet. */
  sheetNote: string | null;
  person: Settings['person'];
}

/** Results that a sheet needs to carry a conversation. */
const fewestResults = 3;
const fewestGoals = 2;

/** For the user alone: a checklist may look at pay ranges and at every goal. */
export function proofs({ index, sheet, sheetNote, person }: ProofSources): Proof[] {
  const goals = index.goals.filter(
    ({ about, status }) => status === 'open' && (about === null || about.value === 'stretch'),
  );
  return [
    lastRating(index.ratings, sheet.cycle),
    results(sheet, sheetNote),
    stretchGoals(goals),
    goalStatements(goals),
    payBand(index.markets, person),
  ];
}

function lastRating(ratings: readonly Rating[], { to }: SheetModel['cycle']): Proof {
  const end = ({ period, day }: Rating): string => period?.value.to ?? day ?? '';
  const last = ratings
    .filter((one) => end(one) < to)
    .sort((a, b) => (end(a) < end(b) ? -1 : 1))
    .at(-1);
  const themes = last?.themes.length ?? 0;
  const rating = last?.rating ? fieldText(last.rating.text) : '';
  return {
    id: 'last-rating',
    name: 'Last rating and its feedback themes reviewed',
    short: 'the last rating',
    done: rating !== '' && themes > 0,
    detail: !last
      ? 'write it down with its themes as a last rating note'
      : [
          rating === '' ? 'no rating yet' : rating,
          themes === 0 ? 'no themes yet' : counted(themes, 'theme'),
        ].join(', '),
    links: last ? [last.path] : [],
  };
}

function results({ leading }: SheetModel, sheetNote: string | null): Proof {
  const whole = leading.filter(isWhole);
  const isEnough = whole.length >= fewestResults;
  const lacking = leading.find((entry) => !isWhole(entry));
  return {
    id: 'sheet',
    name: 'Impact sheet with three or four results, each with a figure, a principle and a money or customer value',
    short: 'the impact sheet',
    done: isEnough && sheetNote !== null,
    detail: [
      `${counted(whole.length, 'result')} ready`,
      ...(isEnough || !lacking ? [] : [`${lacking.initiative} lacks one of the three`]),
      ...(sheetNote === null ? ['the sheet is not assembled yet'] : []),
    ].join('; '),
    links: sheetNote === null ? [] : [sheetNote],
  };
}

const isWhole = ({ baseline, result, changes, principles, worth }: SheetEntry): boolean =>
  (changes.length > 0 || baseline !== null || result !== null) &&
  principles.length > 0 &&
  (worth.value !== null || worth.customers !== null);

function stretchGoals(goals: readonly Goal[]): Proof {
  const tied = goals.filter(({ okr, skill }) => okr !== null && skill !== null);
  const loose = goals.find((goal) => !tied.includes(goal));
  return {
    id: 'goals',
    name: 'Two stretch goals, each with an OKR and a skill to build',
    short: 'two stretch goals',
    done: tied.length >= fewestGoals,
    detail: [
      `${tied.length} of ${Math.max(fewestGoals, goals.length)} have both`,
      ...(loose ? [`${fieldText(loose.title)} lacks ${lackOf(loose)}`] : []),
    ].join('; '),
    links: tied.map(({ path }) => path),
  };
}

const lackOf = ({ okr, skill }: Goal): string =>
  okr === null ? (skill === null ? 'both' : 'an OKR') : 'a skill';

function goalStatements(goals: readonly Goal[]): Proof {
  const stated = goals.filter(
    ({ statement, principles, action, prediction }) =>
      statement !== '' || (principles.known.length > 0 && action !== null && prediction !== null),
  );
  const all = Math.max(fewestGoals, goals.length);
  return {
    id: 'statements',
    name: 'A goal statement for each: principle, action, predicted outcome',
    short: 'the goal statements',
    done: stated.length >= all,
    detail: `${stated.length} of ${all} written`,
    links: stated.map(({ path }) => path),
  };
}

function payBand(markets: readonly Market[], { level, place }: Settings['person']): Proof {
  const own = markets.filter(
    (market) => isSame(market.level?.text, level) && isSame(market.place?.text, place),
  );
  const whole = own.filter(({ base, total }) => base.median !== null && total.median !== null);
  const where = [level, place].filter((one) => one !== '').join(', ');
  return {
    id: 'pay-band',
    name: 'Pay band for level and place, with median base and total',
    short: 'the pay band',
    done: whole.length > 0,
    detail:
      whole.length > 0
        ? ''
        : own.length > 0
          ? 'a median is missing'
          : `no market range${where === '' ? '' : ` for ${where}`} yet`,
    links: (whole.length > 0 ? whole : own).map(({ path }) => path),
  };
}

/** Where the settings do not say, every note will do. */
const isSame = (text: string | undefined, wanted: string): boolean =>
  wanted === '' || (text ?? '').trim().toLowerCase() === wanted.trim().toLowerCase();

const counted = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;
