/** Sentences in which figures state a change, a total, a product or a share, that fit and that do not. */
const wordings: readonly ((from: string, to: string, by: string) => string)[] = [
  (from, to, by) => `Cut it from ${from} to ${to}, ${by}`,
  (from, to, by) => `It went ${from} → ${to} (${by})`,
  (from, to, by) => `It went ${from} -> ${to}, a ${by} fall`,
  (from, to, by) => `${by} faster, from ${from} in Q1 to about ${to} in Q3`,
  (from, to, by) => `It fell by ${by} to ${to} from ${from}`,
  (from, to, by) => `It was ${from}, now ${to}, down ${by}`,
  (from, to, by) => `${from} last year, ${to} this year: ${by} less`,
  (from, to, by) => `${to} instead of ${from}; ${by}`,
  (from, to, by) => `${to} vs ${from} before, up ${by}`,
  (from, to, by) => `up ${by}, ${from} => ${to}`,
  (from, to, by) => `${from} to ${to} and ${by} more`,
  (from, to, by) => `from ${from}. Then ${to} by ${by}`,
];

const changes: readonly [from: string, to: string, by: string][] = [
  ['480 ms', '300 ms', '37.5%'],
  ['480 ms', '300 ms', '38%'],
  ['480 ms', '300 ms', '40%'],
  ['480 ms', '300 ms', '60%'],
  ['480 ms', '0.3 s', '180 ms'],
  ['4 h', '90 min', '2 h'],
  ['10%', '12%', '2 pp'],
  ['10%', '12%', '20%'],
  ['10%', '12%', '2%'],
  ['10%', '12.4%', '3 pp'],
  ['10%', '12%', '200 bps'],
  ['$4M', '$5M', '$1M'],
  ['$4M', '€5M', '25%'],
  ['4', '8', '2x'],
  ['4', '8', 'doubled'],
  ['8', '3', 'halved'],
  ['3', '2', 'a third'],
  ['900 KB', '1.2 MB', '33%'],
  ['0', '5', '5'],
  ['~480 ms', '300 ms', 'nearly 40%'],
  ['12 of 40', '5 of 40', '58%'],
  ['3-5 days', '1 day', '75%'],
  ['2 weeks', 'hours', '90%'],
  ['two tools', 'one', 'one'],
];

const sums = `
  3 + 4 = 7|3 + 4 = 8|3 + 4 + 5 = 12|3 + 4 + 5 = 13|3 teams + 4 teams = 8 teams|$4k + $2k = $7k|$4k + €2k = $7k|3 + 4% = 8|4 = 8|3 + 4 - 8
  $4k and $2k, $7k in total|$4k and $2k, $6k in total|$4k, $2k and $1k: a total of $8k|$4k of $2k, $7k in total|$4k and $2k saved, totalling $7k
  $4k a month and $2k a month, $7k a month in total|$4k a month and $2k a year, $7k in total|$4k and $2k, about $7k in total|$7k in total
  120 in total: 50 + 60|120 in total: 50 + 70|120: 50 + 60|120 = 50 + 60|120 (50 + 60)|120 – 50 + 60 + 10|120 in total: 50 + 60 x 2|120 in total: 50
  20 tickets altogether, 8 + 9|8 tickets and 9 calls, 20 altogether|8 tickets & 9 calls — 20 combined|8 calls in 9 days, 20 overall|8, 9, 20 all told
  8, 9, 20 in all|8 from 9, 20 in total|8 h + 9 h = 20 h|8 h + 30 min = 9 h|8 h + 30 min = 8.5 h|-8 + 9 = 20|0 + 0 = 1|1 + 2 = 0|3 + 4 = about 8|1.2M + 1.3M = 2.6M
  1.2M + 1.3M = 2.5M|from 3 to 4 + 5 = 8|3 + 4 plus 5 = 13`;

const products = `
  2,000 tickets x $12 = $30k|2,000 tickets x $12 = $24k|2,000 tickets × $12 = $24k|2,000 tickets * $12 is $30k|2,000 x $12 → $30k|2,000 times $12 makes $30k
  400 calls at $6 each, $4k saved|400 calls at $6 each, $2.4k saved|400 calls at about $6 apiece, so $4k|400 calls at $6 per call, saving $4k a month
  400 calls a month at $6 each, $28.8k a year|400 calls a month at $6 each, $30k a year|400 calls a week at $6 each, $124,800 a year|400 calls a week at $6 each, $120k a year
  400 calls at $6 a call, $4k in total|400 calls at $6 a day, $4k saved|400 calls at $6 each and $4k in fees|400 calls at $6 each: $4k|400 calls at $6 each (about $4k)
  400 calls at $6 each, $4k|400 calls at $6 each, $4k per month saved|400 calls at $6 each, $4k for rent|400 calls, at $6 each, that is $4k|400% at $6 each, $4k saved
  5 GB x $6 = $40|40 users x 6 h = 300 h|40 users x 6 h = 240 h|40 x 6 = 300|40 x 6 = 240|40 x 6% = 300%|40 x 6.5 = 300|40 users x $6 = ~$300|about 40 users x $6 = $300
  down 40 users x $6 = $300|40 users of the shop in a very long sentence that goes on x $6 = $300|40 users at $6 each, as we said in a very long sentence, $300 saved`;

const shares = `
  60% (90/150)|65% (90/150)|40% (90/150)|90/150 (60%)|90/150 (65%)|9 of 12 depots (75%)|9 of 12 depots (80%)|9 of 12 depots [80%]|9 of 12 = 80%|9 of 12, or 80%
  9 of 12, i.e. 80%|9 of 12 or 75%|9 of 12; 80%|9 of 12 (up 80%)|9 of 12 (or 80%)|9 of 12 (i.e. 80% of them)|9 of 12 (80% of all of the users)|80% = 9 of 12|9 of 12 and 80%
  9 of 12 depots in the north and south of the land (80%)|about 80% (9 of 12)|1 in 3 (33%)|1 in 3 (30%)|4.5/5 (90%)|4.5/5 (80%)|3:1 (80%)|9 of 12 (80 pp)|80% or 9 of 12`;

const listed = (texts: string): string[] =>
  texts
    .split(/[|\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

export const changeEdges: readonly string[] = [
  ...changes.flatMap(([from, to, by]) => wordings.map((wording) => wording(from, to, by))),
  ...[sums, products, shares].flatMap(listed),
];
