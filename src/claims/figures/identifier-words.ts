import { wordTable } from './word-table';
import { setOf } from '../words/set-of';

/** A number after one of these is a name, not an amount: "iOS 17", "ISO 27001". */
export const alwaysNames = setOf(
  'iso soc rfc ios ipados macos android oauth windows python java node nodejs angular react vue rails django php ' +
    'postgres postgresql mysql kubernetes typescript javascript ecmascript kotlin tls ssl http utf wcag gpt claude gemini ' +
    'llama mistral covid fortune sev p phase sprint tier version ver v pci basel section cop adr pr rfp epic okr kr ' +
    'figure appendix chapter sox formula area iphone ipad pixel chrome safari firefox ubuntu debian office dotnet spark',
);

/** The same, but also everyday words: only in front of a number that counts nothing itself. */
export const sometimesNames = setOf(
  'level type release step stage series wave part go web class grade band article priority severity option cohort batch ' +
    'group zone gate ticket issue page room building route terminal track slide question rank number no week day month year ' +
    'quarter milestone goal objective iteration increment team swift ruby next unity edition wk generation gen model',
);

/** Two-part notations that name something: round the clock, a meeting for two. */
export const fixedNames: ReadonlySet<string> = new Set([
  '24/7',
  '24x7',
  '1:1',
  '1-1',
  '9-5',
  '9-to-5',
  '80/20',
  '50/50',
  '360',
]);

/** Lower-case letters that join to a number by a hyphen without making a name of it: "sub-200 ms". */
export const openPrefixes = setOf(
  'sub over under near above below non pre post mid up plus approx around to only',
);

export const monthNames = wordTable<number>({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});
