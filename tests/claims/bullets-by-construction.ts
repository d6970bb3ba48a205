import type { Labelled } from './bullets';
import { marked } from './bullets';

/** Bullets by the construction that states their result, or that only seems to. */
export const bulletsByConstruction: Labelled[] = [
  ...marked(
    'outcome-first',
    'q',
    `
Outcome: 14% fewer breakages. What I did: new crates
Have reduced fuel spend by 12%
Has cut fuel spend by 12% since May
Brought down kiln waste from 9% to 4%
Helped to bring down kiln waste from 9% to 4%
p95 2.4 s to 0.9 s
p95 latency 2.4 s to 0.9 s after a cache
complaints -52% after the new script
Kiln waste 9% to 4%
p95 fell from 2.4 s to 0.9 s
Fuel spend fell 12% once routes were pooled
Kept uptime at 99.95% through two moves
Gave each nurse 40 minutes back per shift
Attracted 45 new members
Caught 17 defects before release by adding a scale
Bring in $40k of grants a year
Maintained a 4.8 star rating over 900 rides
Held a 97% on-time record across 1,200 runs
Saved approx. 30 man-hours a week by scripting the rota
[[Insist on Standards]] - scrap fell 9 points in Q3 after a new gauge
Reports now run in 20 seconds instead of 5 minutes
Invoices are now paid within 9 days, down from 31
Wait for a scan is 4 days now, was 11
`,
  ),
  ...marked(
    'outcome-first',
    'v',
    `
Result: better morale in the packing hall
More productive meetings since we dropped the slides
Improvement in operational efficiency of the depot
Improvement of staff morale
`,
  ),
  ...marked(
    'outcome-first',
    undefined,
    `
All vans now start without a warm-up
Every clinic now opens with full stock
The night desk no longer needs a second clerk
Customers now receive their keys on the same day
Got rid of the Saturday backlog
Got rid of manual stock counts at closing
Latency fell after we pooled connections
Ended the practice of double entry
Ended weekend call-outs for the pump crew
Let drivers refuel without a paper slip
Enabled nurses to print wristbands at the bedside
Kept the bakery open through the flood
Gave carers back their Sundays
Residents get their permits faster
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Wrote a bee counter in C++, 91% recall on the autumn hives
Ran a CV clinic for 30 trainees, 11 found work within a month
Ran a CV clinic for trainees, nine found jobs
What I did: swapped the crates. Outcome: breakages down 14%
What I did: swapped the crates. What happened: breakages fell 14%
Rewrote the depot rota; spend fell 38%
Moved ovens to gas -> bills down 14%
Rebuilt the ramp → loading time 40 min to 25 min
Relabelled the aisles, and picking time fell 11%
Split the queue in two so a permit now takes 3 days
Moved the kiosk to the gate, ending 40 complaints a week
Opened a second till, growing takings 8%
Chased old invoices, recovering EUR 40k
Bought LED lamps. This reduced the power bill by 22%
Bought LED lamps, this reduced the power bill by 22%
Renegotiated the freight deal for a 22% saving
By hand-checking the ledgers, caught $30k of double billing
Tuned the pump model to run at 40 cycles a minute (before 12)
Reworked the offer page, increasing quote requests by 31%
Introduced barcode checks, and mix-ups halved over the summer
Rewrote the welcome mail, getting 3x more first orders placed
Did tuning of the mixer, result is a batch runs in 20 min instead of 50
Piloted text reminders with 3 clinics: missed visits down a third
Built a scheduling sheet that saves each ward 3 hours a week
`,
  ),
  ...marked(
    'outcome-late',
    'v',
    `
Held weekly huddles, making the team more productive
Introduced a new rota tool leading to better efficiency on the floor
`,
  ),
  ...marked(
    'outcome-late',
    undefined,
    `
Relabelled the aisles, and picking time fell
Split the queue in two so a permit now takes days, not weeks
Moved the kiosk to the gate, ending the Monday queues
Built a stock board, letting bakers order before noon
Wrote the safety file and obtained the pressure certificate for the boiler
Took the leave policy to the board and got it approved
Presented the case to the council and got it signed off
Drafted the bid that won the harbour contract
Designed a jig that removed the need for a second welder
Led the change of supplier, which kept the line running during the strike
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Have implemented a rota tool for the bakery
Doubled the number of vet interviews each month
Code reviews went from 3 to 9 a week
Increased site visits from 2 to 6 a month
Raised the number of user interviews per quarter from 4 to 12
Scrum Master: ran stand-ups and planning for two crews
Team lead: coached four surveyors
Looked after 12 horses, incl. feeding and grooming
Responsible for the daily cash count
Operated a 30-tonne crane on two sites
Served 200 guests a night
Managed a budget of $2M
Delivered training to 140 drivers
Wrote 25 articles on soil health
Expected to save $40k next year
Improved the intake form
Aimed at reducing waste by 20%
Participated in weekly planning and reporting
Handled 60 calls a day
Increased the number of training sessions from 2 to 5
Ensure compliance with food law
Built a tool to improve stock accuracy
Kept records of all deliveries
Gave a talk on bees
Gave feedback to 4 juniors
Let contracts for road works
Caught fish for the lab
Kept the log book
Made better use of meetings
`,
  ),
  ...marked(
    'ask',
    'v',
    `
We ask for more time
My request: a fair wage for what I do
Need longer quiet hours to think
I would like wider responsibilities
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
I ask for a senior post at the Lyon site
I'd ask for a second lathe
`,
  ),
  ...marked(
    'other',
    undefined,
    `
Goal: cut pallet losses by 10% by summer
Objective: halve the paint waste
Aim of the project: a lighter frame
Head Gardener, 2014-2019
Junior Surveyor, Delta Works (2016 - 2018)
Shift Supervisor at Northgate Mill, Jan 2015 to Mar 2018
Kitchen rota and menu notes
Clean driving licence since 2011
Full UK driving license
Read "The Checklist Manifesto"
Read chapters 2-5 of the welding handbook
todo: order gloves
TODO: call the depot
`,
  ),
];
