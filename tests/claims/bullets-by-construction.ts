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
p99 8.1 s to 5.2 s
p95 latency 3.1 s to 1.2 s after a cache
complaints -52% after the new script
Kiln waste 9% to 4%
p95 fell from 3.1 s to 1.2 s
Fuel spend fell 12% once routes were pooled
Kept uptime at 99.95% through two moves
Gave each nurse 40 minutes back per shift
Attracted 45 new members
Caught 17 defects before release by adding a scale
Bring in $40k of grants a year
Trimmed audit prep by half by pooling templates
Cut onboarding paperwork by half
Maintained a 4.8 star rating over 900 rides
Held a 97% on-time record across 1,200 runs
Saved approx. 30 man-hours a week by scripting the rota
[[Insist on Standards]] - scrap fell 9 points in Q3 after a new gauge
Reports now run in 20 seconds instead of 5 minutes
Invoices are now paid within 9 days, down from 31
Wait for a scan is 4 days now, was 11
Brought the average repair down to 2 days
Got the defect count under 10 for the first time
Slashed the time to quote: 5 days to 1
Members up 18% on last year
Zero lost-time injuries in 400 days
Sold out 12 of 14 shows
Passed the ISO 13485 audit with 0 findings
Placed 31 of 40 trainees in paid jobs
Paid back the kit in 7 months instead of 18
Hit 104% of plan in every quarter
Turned a $40k loss into a $15k profit
Earned a 4.9/5 rating from 300 parents
Newsletter opens rose from 18% to 31% after I rewrote the subject lines
Response times are down by a third since the new rota
Doubled bookings by moving the form to the top
Returned rate of parcels went from 9% down to 4%
Raised crop yield 15% with drip lines
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
Improved communication between the kitchen and the floor
Enhanced customer satisfaction
Boosted team morale through weekly lunches
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
Let clerks close the till alone
Enabled nurses to print wristbands at the bedside
Kept the bakery open through the flood
Gave carers back their Sundays
Tenants hear back about repairs sooner
Residents get their permits faster
Passed the food safety inspection at first attempt
Won the school meals contract
Got budget approval for the new crane
Stopped the leak of client data
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Wrote a bee counter in C++, 91% recall on the autumn hives
Renewed the van lease, saves EUR 9k a year
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
Negotiated with three mills and got 11% off the flour price
Introduced a triage desk; waiting time now 22 min (was 47)
Trained the front desk in de-escalation => assaults on staff down 60%
Wrote a crawler. It now saves the legal team two days a month
Designed a landing page with a 9% conversion rate
Built a model that predicts no-shows with 87% accuracy
Automated the invoice run, freeing up 6 hours a week
Ran a campaign that resulted in 2,100 sign-ups
Replaced the boiler, so gas use went down 19%
Refactored the parser and thereby cut build time from 12 min to 5
`,
  ),
  ...marked(
    'outcome-late',
    'v',
    `
Held weekly huddles, making the team more productive
Introduced a new rota tool leading to better efficiency on the floor
Redesigned the onboarding, resulting in a better customer experience
Worked with sales on templates, which improved efficiency
Introduced daily stand-ups and improved team collaboration
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
Rebuilt the intake, as a result nobody waits outside any more
Rewrote the help pages so that callers find answers themselves
Persuaded the landlord to waive the fee, which kept the clinic open
Mapped the old cables, which let the crew dig without an outage
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Rebuilt the rota sheet, saves to the shared drive
Have implemented a rota tool for the bakery
Doubled the number of vet interviews each month
Code reviews went from 3 to 9 a week
Increased site visits from 2 to 6 a month
Raised the number of site interviews per quarter from 4 to 12
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
Worked on the migration of the ledger
Supported the sales team with offers and contracts
Took part in the hiring of 12 nurses
In charge of stock for 3 stores
Prepared weekly sales reports for management
Launched a loyalty app to 30,000 shoppers
Answered phones and greeted visitors
Responsible for improving the quality of the welds
Met with suppliers to reduce costs
Migrated 40 services to the new cluster
Hired and onboarded 9 engineers
Presented findings to 200 people at a conference
Project expected to bring 2M in revenue
Delivered the bridge on time and within budget
Designing and maintaining the test rig
Translate manuals from German to English
Drove a forklift on the night shift
On-call rotation every 4 weeks
Maintenance of 14 pumps and two boilers
Ensured compliance with GDPR
Working closely with designers to create a smooth checkout
Oversaw a portfolio of $12M
Kept stakeholders informed about progress
Participation in fairs and client visits
Used Python and SQL to analyse claims
`,
  ),
  ...marked(
    'ask',
    'v',
    `
We ask for more time
To obtain a challenging position in a growing organization where I can learn
My request: a fair wage for what I do
Need longer quiet hours to think
I would like wider responsibilities
Would appreciate more feedback from my manager
I want to take on more responsibility
Hoping for more challenging work
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
I ask for a senior post at the Lyon site
I'd ask for a second lathe
I would like to lead the Basel rollout next year
Looking for a role in hospital logistics
Requesting a 6% raise
Please consider me for the night lead post
Could I get a second screen?
Want to move to the Cork office
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
Python, SQL, Tableau
BSc Chemistry, University of Leeds, 2012
Fluent in Polish and Dutch
Responsibilities
Key achievements
Work experience
Projects and publications
See the retro notes for details
https://example.org/report
Hobbies: chess, rowing
Strong analytical skills
Learned how to run a lathe
Employee of the month, May 2019
Took an online course in statistics
References available on request
A web app for sharing recipes, built with Vue
Warehouse clerk - Acme Ltd - 2012 to 2015
Store manager, Brightway (2009-2014)
Is this the right metric?
Run a marathon under four hours
Meeting with Anna about the rota
Notes from the planning day
[ ] send the invoice
Team player with an eye for detail
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Moved the archive to the new disks → cold read 26 min to 9 min
Split the weekly print into batches -> run time 5 h to 50 min
`,
  ),
  ...marked(
    'outcome-first',
    'q',
    `
**Own it** — queue time at the Lyon desk down 40 minutes per shift
Void repairs under 10 days: 93%, prior year 71%
Cut stale scripts in the billing suite from 40 to 12
Mean time to restore is now 5 hours, was 19
Quote to order: 14% -> 19% (May)
Improved candidate experience score from 3.1 to 4.4
Cut candidate drop-off 20% with a shorter form
Grew certified partners from 3 to 9 in two quarters
Forecast error: 31% -> 17%
Forecast accuracy for the demand model up 9 points after we dropped the holiday flag
Plan adoption: 30% to 52% after the new pricing page
Target accounts: 12 signed since May
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Forecast: waste down 9%
Forecast for the autumn: waste down 9%
Screened candidate CVs for 6 roles
Forecast revenue for 12 stores
Picked up 14 tickets, mostly copy changes
Supporting my colleagues with demos and removing blockers
`,
  ),
  ...marked(
    'other',
    undefined,
    `
CPA candidate (2 of 4 parts passed)
BLS, ACLS and PALS certified (to 2027)
Forklift card, full clean driving licence
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
Can my team get a second test bench? Hard to debug without
Also hoping for a seat on the pricing council
`,
  ),
  ...marked(
    'ask',
    'v',
    `
I could do with more support
`,
  ),
];
