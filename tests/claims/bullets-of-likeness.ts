import type { Labelled } from './bullets';
import { marked } from './bullets';

/** Bullets that look like results, work, asks or no claim and are another of these, next to those that are what they look. */
export const bulletsOfLikeness: Labelled[] = [
  ...marked(
    'outcome-first',
    'q',
    `
Boarding time 14 min ⟶ 9 min on the Saturday run
p90 checkout 610ms ➔ 340ms
Missed the seat target: 61% against 80%
Trip error per crew: 4% → 1%
Spoilage rate of chilled goods: 2.1%
Won: a two-year contract with the harbour, EUR 310k
Kiln spoilage cut to 3% after the new curve
`,
  ),
  ...marked(
    'outcome-first',
    undefined,
    `
Got the night bus reinstated
Persuaded a chandler to stock our rope
The night shift is no worry any more
`,
  ),
  ...marked(
    'outcome-first',
    'v',
    `
Service quality clearly better since the board
A much smoother arrival for our guests
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Recognized by the harbour master for growing berth income 12%
Ran the welding course, with 11 of 14 trainees reaching the standard
Reworked the reminder letters, in turn raising on-time rent by 6 points
`,
  ),
  ...marked(
    'outcome-late',
    undefined,
    `
Wrote the drill cards; the depot passed the yearly audit
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Delivered the new berth within five weeks, one week before deadline
Got [[Berth tool]] out the door three weeks ahead of plan
Taught five sets, about 120 pupils
Increased the number of moorings inspected from 5 to 14 per quarter
Moderated the forum of a sailing club
Crew selection (intake → screening → offer) for the yard
Mon: roadmap review, then backlog clean up
Shipped the short form to 50% of traffic
Took part in drills, on-call 1 week in 6
Took part in a refit intended to bring outages down by 8%
Expecting the new gate to save around 300 trips once it opens
Improved the berth map for the office
Recruited and onboarded 40 temps for the season
Responsible for driving renewals and increasing sales
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
After two winters of nights, can I be put on the day rota
Kindly consider funding my diver licence (£900)
Put me up for Harbour Lead in the spring cycle, please
Am looking for harbour pilot positions in Gdansk
Applying for the yard manager vacancy
`,
  ),
  ...marked(
    'ask',
    'v',
    `
Want a clearer growth path at some point
Would love something meatier to work on
I think that I deserve more pay
A fairer share of the bonus please.
`,
  ),
];
