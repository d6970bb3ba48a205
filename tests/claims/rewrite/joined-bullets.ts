import { amounts, bases, efforts, endings, objects, openings, participles, pasts } from './composed-bullets';

/** More works, with verbs, lists and stretches that are hard to turn round. */
const works = [
  ...efforts,
  'Mentored two welders',
  'Was asked to re-plan the pilot rota',
  'I led the crane refit, then trained 6 crews',
  'Led and staffed a berth desk',
  'Planned, built and ran a berth desk',
  'Oversaw, with Vera, the berth desk',
  'Launching a berth desk',
  'Launch of a berth desk',
  'New berth desk',
  'Re-ran the tide model while the port was shut',
  'Did not close the pier',
  'Successfully co-led the refit of "Pier 4"',
  'Cancelled 4 of 9 leases (two were empty)',
  'Drew up a rota: three shifts',
  'We ran a survey of our pilots and their crews',
  'Helped Vera write the mooring guide',
  'Tied up, fuelled and freed 9 tugs',
];

/** How a result is joined to the work, given its verb by number, what moved and by how much. */
const joins: readonly ((verb: number, object: string, by: string) => string)[] = [
  (verb, object, by) => `, ${participles[verb]} ${object} ${by}`,
  (verb, object, by) => `, thereby ${participles[verb]} ${object} ${by}`,
  (verb, object, by) => ` — ${participles[verb]} ${object} ${by} and freeing 2 crews`,
  (verb, object, by) => `, which ${pasts[verb]} ${object} ${by}`,
  (verb, object, by) => ` that ${pasts[verb]} ${object} ${by}`,
  (verb, object, by) => ` to ${bases[verb]} ${object} ${by}`,
  (verb, object, by) => ` in order to ${bases[verb]} ${object} ${by}`,
  (verb, object, by) => `, so as to ${bases[verb]} ${object} ${by}`,
  (verb, object, by) => ` and ${pasts[verb]} ${object} ${by}`,
  (verb, object, by) => `, and so ${pasts[verb]} ${object} ${by}`,
  (verb, object, by) => ` & ${pasts[verb]} ${object} ${by}, then rested`,
  (verb, object, by) => `; this ${pasts[verb]} ${object} ${by}`,
  (verb, object, by) => `. It ${pasts[verb]} ${object} ${by}`,
  (_verb, object, by) => `; ${object} fell ${by}`,
  (_verb, object, by) => `. ${object.charAt(0).toUpperCase()}${object.slice(1)} dropped ${by}`,
  (_verb, object, by) => `, so ${object} dropped ${by}`,
  (_verb, object, by) => `, and ${object} rose ${by}`,
  (_verb, object, by) => `; as a result, ${object} is down ${by}`,
  (_verb, object, by) => ` → ${object} down ${by}`,
  (_verb, object, by) => ` -> ${object} ${by}`,
  (_verb, object, by) => `: ${object} down ${by}`,
  (_verb, object) => `, resulting in a 14% drop in ${object}`,
  (_verb, object) => `, leading to 14% less ${object}`,
  (_verb, object) => ` for a 14% drop in ${object}`,
  (_verb, object) => `, with ${object} down 14%`,
  (verb, object, by) => `, which helped ${bases[verb]} ${object} ${by}`,
  (verb, object, by) => `, hoping to ${bases[verb]} ${object} ${by}`,
  (verb, object, by) => `, ${participles[verb]} nothing but ${object} ${by}, not for long`,
];

/** How a result is led to by the work in front of it. */
const fronts: readonly ((work: string, verb: number, object: string, by: string) => string)[] = [
  (work, verb, object, by) => `By ${work}, ${pasts[verb]} ${object} ${by}`,
  (work, _verb, object, by) => `After ${work}, ${object} fell ${by}`,
  (work, verb, object, by) => `Through ${work}, we ${pasts[verb]} ${object} ${by}`,
  (work, verb, object, by) => `Action: ${work}. Result: ${pasts[verb]} ${object} ${by}`,
  (work, _verb, object, by) => `${work} (result: ${object} ${by})`,
];
const frontedWorks = ['re-planning the rota', 'a new berth desk', '[[Pier 4]]', 'moved 12 of 15 cranes'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Each way of joining with a dozen works, what surrounds it turning with them. */
export const joinedBullets = (): string[] => {
  let at = 0;
  const next = (): [verb: number, object: string, by: string] => {
    at++;
    return [at % pasts.length, pick(objects, at * 3), pick(amounts, at * 5)];
  };
  const framed = (text: string): string =>
    at % 3 === 0 ? `${pick(openings, at)}${text}${pick(endings, at * 2)}` : text;
  const joined = joins.flatMap((join, by) =>
    Array.from({ length: 12 }, (_, turn) => framed(`${pick(works, turn * 2 + by)}${join(...next())}`)),
  );
  const fronted = fronts.flatMap((front) => frontedWorks.map((work) => framed(front(work, ...next()))));
  return [...new Set([...joined, ...fronted])];
};

/** Words in every shape that a verb can have, and words that only look so. */
export const wordShapes: readonly string[] = `
  ran writes rewrote undertook set cut led read rebuilt taught sought withdrew planned mentored trimmed shipped referred
  cancelled canceled modelled labeled focused applied tied agreed dyed enjoyed mimicked fixed cached re-ran co-led
  fine-tuned retrofitted froze swept offset found proposed carried debugged reset implmented cutting reducing applying
  tying agreeing freeing dyeing bringing shrinking halving fuelling speeding winning keeping letting growing mimicking
  reach reaches carry carries go goes do does did done have has had be is are was were been being am hit hits let shut
  overran outsold undid pre-sold prepaid co-wrote miscast upsold offset downsized deboned foresaw sublet intercut recut
  hand-built self-taught x-rayed ski-jumped e-mailed over-fed re-re-ran rebe unzipped zipped zip quit quizzed quizzing
  bussed toed toeing hoed shoeing eyed panicked panicking frolicked trafficking picnicked singed singing swinging dyed
  dying lying tied vied vying buzzed passed passing missed pushed matched boxed echoed vetoed zoomed kneed freed fleeing
  travelled traveled travelling equipped equipping budgeted budgeting targeted benefited offered opening visited edited
  reduced produced analysed analyzed realised authored rated guided modified verified owed owned used based closed raised
  changed bridged hedged danced forced solved moved queued argued valued issued pursued secured hired fired aired cured
  aided added decided exploded coded worried studied relied hundred kindred sacred naked wicked during string king spring
  nothing morning ceiling red bed need team a ab abed bing ing ed -ed re- un upcoming outstanding blorped blorping blorpied
  blorped-up strapped grinned kegged bragged budded scrubbed hummed banned dropped starred fitted rolled billed backed
  `
  .trim()
  .split(/\s+/);
