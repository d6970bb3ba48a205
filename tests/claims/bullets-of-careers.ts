import type { Labelled } from './bullets';
import { marked } from './bullets';

/** Bullets in the style of public resumes and brag notes of many trades, labelled before they were read. */
export const bulletsOfCareers: Labelled[] = [
  ...marked(
    'outcome-first',
    'q',
    `
Doubled trial-to-paid conversion by rewriting the day-two email
Onboarding now takes new reps four days instead of three weeks
Bed-blocking days down 31% since the discharge lounge opened
$1.3M in stale receivables collected before year end
Two of our three lost depots came back within the year
Churn among annual plans: 4.1% -> 2.6%
Held voluntary attrition at 6% through a merger year
Grew the choir's Patreon to 840 paying members
Drove $480K of pipeline from a single webinar series
Slashed time-to-quote from 3 days to 40 minutes with a pricing calculator
97% of Year 6 reached the expected standard in reading
Recovered 11 TB of research data thought lost after the array failure
Sold out all six performances of the spring production
Knocked nine minutes off the average A&E handover
Lifted gross margin on own-label from 22% to 29%
Cost per hire is down a third
Brought the grant portfolio back under budget, saving EUR 75k
Zero lost-time injuries in 26 months on site
Page weight 3.4 MB to 900 KB on the product page
Halved the error rate on hand-keyed claims
Parents' evening turnout rose to 83%, the best in the borough
Reader complaints are a quarter of what they were before the redesign
Put $90k a year back into the tuition fund by renegotiating insurance
The new triage desk sees walk-ins in 12 minutes on average, down from 50
Shortened the claims cycle by 6 working days
Took the store from 41st to 6th in the region
Delivered 34% year-on-year growth in subscription revenue
Cleared a backlog of 1,900 planning applications in seven months
Turnaround of lab samples: 48 h to 9 h
Achieved a 4.9 average in student evaluations
Retained all 12 enterprise accounts through the pricing change
Ticket reopen rate fell below 2% for the first time
Increased blood donor return rate by 11 points
Raised £48,000 for the hospice through a sponsored row
Generated 2,300 signups in the first week of the beta
6 of 8 apprentices qualified at the first attempt
Outsold every other branch in the North, with 128% of plan
Saved the team about five hours a week by scripting the CSV merge
Won three of the four tenders we bid for
Reduced MTTR from 4h to 35m through runbook automation
Secured EUR 1.1M Horizon funding as co-lead
Grew annual recurring revenue from $3.1M to $5.4M in 18 months
Cut month-end close by three days
Rework on the paint line is down by half
41% fewer pages to the on-call engineer
Closed $2.8M in new business against a $2M quota
Improved first-call resolution to 84%
Delivered $640K in procurement savings through competitive bidding
Average basket up £3.20 since the meal-deal aisle moved
Reached 1.2M monthly listeners by the end of season two
Reduced water use per tonne of product by 22%
Contract disputes fell to 3 in 2024 from 17 the year before
Boosted NPS from 31 to 52 by calling every detractor
All 34 looked-after children in the cohort now have a named mentor; 29 are back in school full time
Accelerated customer onboarding by 40%
Exceeded sales quota by 23% for six consecutive quarters
Prevented an estimated $300K in chargebacks
The rewritten parser handles the nightly file in 6 minutes rather than 70
Lead time for prototypes went from seven weeks to ten days
Ranked first of 22 regional teams for safety two years running
Earned a 94% satisfaction score across 1,100 training participants
`,
  ),
  ...marked(
    'outcome-first',
    'v',
    `
Strengthened cross-team collaboration through weekly demos
Boosted team morale and engagement
Enhanced customer experience across all retail touchpoints
Improved data quality and consistency
Better communication between the lab and the clinic
Increased operational efficiency and productivity
Improving customer satisfaction through faster responses
`,
  ),
  ...marked(
    'outcome-first',
    undefined,
    `
Ended the quarterly scramble for audit evidence by tagging controls at source
Won back the Hartmann account after two years with a competitor
Nobody on the night shift has to re-key delivery notes any more
Fewer parents call about bus times since the tracker went live
Passed the CQC inspection with an Outstanding for leadership
The counter queue no longer reaches the door at lunchtime
Restored the museum's accreditation after a four-year lapse
Landed our first public-sector customer
Stopped the weekly cold-room failures for good
No stockouts on A-class items in 2024
Drivers now get their routes the evening before
Convinced the regulator to accept the digital logbook
Kept the county's last maternity unit open through two funding rounds
Eliminated manual payslip corrections
Patients can now see their results without phoning the ward
Secured a second term of funding for the literacy van
Ended reliance on the single overseas supplier
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Rewrote the bid library and coached four bid writers; win rate climbed from 1 in 6 to 1 in 3
Sat with the packers for two shifts and moved the label printer - 11 seconds off every parcel
Took on a failing branch and had it in profit within 14 months, up $210k on the prior year
Set up a peer reading scheme, with 26 of 30 pupils gaining at least one level
Introduced pre-op phone calls so that same-day cancellations fell to 2%
Launched a win-back SMS flow that brought 310 lapsed donors back
Negotiated new haulage contracts, trimming freight spend by $260K
Built a Tableau dashboard for the ward managers, cutting agency spend 18%
Trained 45 store associates on clienteling, resulting in a 12% lift in average basket
Ran a standing Friday clinic for stuck invoices. Overdue balance halved by March.
Refactored the matching engine; nightly run finishes at 01:40, was 05:15
By moving lectures to short videos, raised module pass rate from 71% to 86%
Worked with the cooperative to switch seed variety -> yield +0.8 t/ha
Owned the returns portal from discovery to launch, used by 61% of returners in month one
Proposed and piloted a four-day week in support, holding CSAT at 94%
Deployed autoscaling across 40 services, saving roughly $22k a month
Volunteered as treasurer and applied for relief, which won us £9,400 back
Re-cut the audience lists with the agency, bringing CPA to €14 from €23
Wrote a linter for Terraform; drift incidents went from weekly to two a year
Organised a repair cafe series, 640 items kept out of landfill
Supported finance transformation by building a close checklist, enabling a 4-day close (previously 9)
Relocated spare parts next to line 4, changeovers 35% shorter
Piloted sepsis screening on two wards, which took time to antibiotics from 95 to 41 minutes
Ported the renderer to WebGPU — frames that took 28 ms now take 9
Overhauled the donor database and segmented appeals, raising an extra $120K in the winter campaign
Switched packaging to mono-material film, so 90% of the range is now recyclable
Led the S/4 rollout for APAC; close went from day 9 to day 4
Rewrote the job ads with plain wording. Applications from women doubled.
Introduced a Kanban board for maintenance, with overdue jobs falling from 70 to 12
Filed for the R&D tax credit and recovered CAD 310,000
Created a bilingual phone tree (abandonment down 22%)
Mentored six new teachers, five of whom stayed past their second year
Audited our AWS tags and shut idle clusters -> bill is $14k/month lighter
Tested three subject lines on 12k contacts; the winner beat control by 31%
Hosted a supplier day that led to nine cost-down proposals worth $400k
Partnered with two food banks, diverting 18 tonnes of surplus from landfill
Trained the model on dialect speech, word error down to 11 from 19
Developed a Python ETL that reduced report prep from two days to 20 minutes
Chaired the pay-gap task force, narrowing the median gap from 14% to 9%
Standardised torque settings on line 2 resulting in scrap below 1%
Sent personal thank-you cards to first-time donors, 38% gave again within a year
Redrew the delivery zones; vans come back two hours earlier
Hired a second mechanic and moved to timed bookings: revenue per bay +19%
Launched an in-app tutorial, day-7 retention is now 44% (was 36%)
Designed a referral program that generated 1,450 leads and $310K in sales
Conducted energy audits at 12 sites, identifying and delivering $185K of annual savings
Rolled out barcode medication checks; wrong-dose incidents down 60%
Applied design thinking to the ticket hall, shortening queues by four minutes
Used propensity scores to target calls, lifting renewals by 6.5 points
Introduced night feeding in the dairy. Milk per cow is up 1.4 litres a day.
Repriced the long tail of 6,000 SKUs: margin +1.9 pts, volume flat
Migrated the warehouse to Snowflake, cutting query cost 45% and doubling refresh rate
Developed an onboarding curriculum which shortened ramp time from 90 to 55 days
Acted as interim manager of a team of 9, with sick days falling by a third
Wrote the appeal that recovered $56K in denied claims
Spearheaded adoption of trunk-based development, increasing deploy frequency from monthly to daily
Added schema checks to CI so broken events no longer reach the lake; data incidents 14 -> 1
Reorganised the stock room and labelled bays, saving each shift 25 minutes of searching
Built rapport with dispatch and agreed cut-off times, allowing us to ship 96% same day
Ran A/B tests on the donation page and increased average gift by 14%
Coordinated the vaccination drive for 3 villages, achieving 92% coverage
Produced a short video series for patients, viewed 48,000 times
Set up early-payment discounts with 30 suppliers to save $75K annually
Taught a coding club for girls; 7 of them chose computer science A-level
Shadowed couriers for a week, rewrote the address parser, and failed drops went from 8% to 3%
Took ownership of the dormant partner channel and grew it to 15% of bookings
`,
  ),
  ...marked(
    'outcome-late',
    'v',
    `
Implemented best practices to deliver a seamless customer journey, enhancing satisfaction
Fostered a culture of feedback, resulting in a more engaged workforce
Worked with stakeholders to align goals, driving better outcomes
Leveraged analytics to optimize campaigns, maximizing impact
`,
  ),
  ...marked(
    'outcome-late',
    undefined,
    `
Took over the stalled ERP cutover and turned it around; the plants went live in October
Drafted the heat-pump spec which the housing association has since made its standard
Mapped every approval step with Legal, and contracts now go out the same day
Introduced a handover card on the ward, so no patient has missed an evening dose since
Pushed for a second crossing guard after collecting near-miss data; the council funded one in May
Coached two juniors through their first launches and both were promoted in spring
Rebuilt trust with the residents' association through monthly open mornings, and they dropped the complaint
Showed the council our drainage survey, after which they released the funds
Built an accessible seat map, letting wheelchair users book online for the first time
Replaced the tape backups, meaning a restore no longer needs a courier
Stood in for the head of finance for five months and closed the audit without a single adjustment
Challenged the vendor's invoice line by line until they withdrew the surcharge
Fixed the flaky login test that had blocked releases; nobody has had to re-run the pipeline since
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Managed a $4.2M annual media budget across six markets
Facilitated weekly backlog refinement with two squads
Designed and delivered a 3-day induction for 120 seasonal staff
Responsible for the upkeep of the vehicle fleet
Migrated 240 Jenkins jobs to GitHub Actions ahead of schedule
Interviewed 31 candidates for the platform team
Tool enabling support agents to search past tickets
Cared for up to 8 post-surgical patients per shift
Partnered with Sales to define the enterprise tier
Drafted NDAs, MSAs and SOWs for the EMEA region
Maintains lesson plans and grades for five classes
Cross-functional coordination of packaging trials in three plants
Kept minutes and tracked actions for the safety committee
Led a team of 14 engineers across 3 time zones
Investigated a suspected leak in the intake valve
Prepared food hygiene logs and rotated stock daily
Built a forecasting model in Python, expected to reduce stockouts by 15%
Presented quarterly results to the board
Implemented SSO to improve security for remote staff
Ran 22 user interviews and 4 usability tests in Q1
Handled escalations from enterprise customers
Wrote the incident comms playbook with Support
Redesigned the intranet homepage
Assisted the surgeon during 200+ procedures
Closed 140 Jira tickets in the quarter
Member of the working group on ethical AI
Conducted 14 site audits across Scotland and Wales
Taught AP Chemistry to 5 sections of 28 students
Created wireframes, user flows and a component library in Figma
Served as scrum master for the payments squad
Managed relationships with 40+ freelance illustrators
Monitored vital signs and administered medication per protocol
Owned the roadmap for identity and access
Contributed to the design of a low-cost water filter
Collaborating with UX to improve the sign-up flow
Drafted a grant proposal to the Wellcome Trust
Operated forklifts and reach trucks
Set up a staging environment on Hetzner
Negotiating lease terms with two landlords
Oversaw the refurbishment of a 1930s cinema
Onboarding of new joiners and equipment handover
Scheduled 9 clinics and arranged interpreters
Weekly visits to partner schools
Delivered the warehouse extension on time and within budget
Prepared tax returns for individuals and small firms
Organised a careers fair attended by 600 pupils
Wrote unit and integration tests for the ledger module
Performed root-cause analysis on recurring line stops
Evaluated three CDP vendors and recommended one
Launched a podcast on industrial history
Answered phones, booked appointments and greeted visitors
Translated the user manual into Catalan
Supported month-end and year-end close for 6 entities
Developed and maintained RESTful APIs in Go
Produced 40 motion graphics for social channels
Liaised with architects, contractors and planning officers
Created training materials on lone working
Coordinated volunteers across nine polling stations
Analysed survey data in SPSS and R
Planning and running of the annual open day
Handled $2M in cash and card transactions
Spoke at three industry conferences on edge caching
Tracked inventory and placed weekly orders
Acted as point of contact for the works council
Helped design the new returns area
Planned the move of 300 staff to the new campus
Assisted with research on battery recycling
Reviewed contracts for compliance with GDPR
Tasked with improving the onboarding experience
Provided pastoral care to 60 boarders
Aimed to reduce energy use by 20% by 2026
Hosted weekly office hours for new analysts
Architected a multi-region Kafka deployment
Introduced stand-ups and retrospectives
Ensured compliance with food safety regulations
Scaled the support team from 6 to 20 agents
Wrote a 40-page handbook for volunteers
Participated in on-call rotation
`,
  ),
  ...marked(
    'ask',
    'v',
    `
Would love more visibility with leadership
More autonomy would help me do my best work
Looking for new challenges and room to grow
I'm looking for more responsibility
A clearer career path would be appreciated
Hoping for recognition of the extra work
Interested in taking on more leadership responsibilities
Would appreciate regular feedback
Give me a chance to grow
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
I'd like to lead the Lisbon integration next half
Asking for a salary review to the P5 band
Need a second data engineer for the migration
I want to spend 20% of my time on accessibility
Requesting budget for the SANS course in June
Would like to move into the data platform team in Q2
Could I get a mentor from the finance leadership?
Please consider me for the shift lead post in Leeds
Want to drop to four days a week from September
We need two more test devices
I would like to attend KubeCon in Paris
Need a decision on my move to grade 7
Asking to be moved off weekend shifts
Looking to own the pricing roadmap in 2026
More headcount for the claims team, please
`,
  ),
  ...marked(
    'other',
    undefined,
    `
B.Sc. in Mechanical Engineering, University of Porto, 2014
Languages: Polish, German, basic Dutch
Detail-oriented nurse with a calm manner
Salesforce, HubSpot, Marketo
Learned Kotlin coroutines over the summer
Employee of the Quarter, Q3 2023
Certified ScrumMaster (CSM)
Fluent in Spanish and Catalan
Figma, Sketch, Principle, After Effects
Volunteer firefighter and keen trail runner
See attached portfolio
Senior Buyer, Fashion
2016-2019: Assistant Stage Manager, Riverside Theatre
Native English speaker, conversational Arabic
Completed Google Data Analytics Certificate
MS Office, SAP, Power BI
Hard-working and reliable with a can-do attitude
Run a half-marathon by October
`,
  ),
];
