import type { Labelled } from './bullets';
import { marked } from './bullets';

/** Bullets in the style of notes and resumes of many trades, labelled before they were read. */
export const bulletsOfNotes: Labelled[] = [
  ...marked(
    'outcome-late',
    'q',
    `
Engineered an event pipeline on Kafka and Flink handling 40M messages a day, dropping end-to-end lag from 12 s to 900 ms.
Architected a feature store for the ranking team that shaved two weeks off each model launch.
Hardened the container images; critical CVEs down from 61 to 3
Consolidated four billing exports into one job, month-end now closes on day 3 instead of day 9
Introduced canary releases. Since then we had two rollbacks in eight months, versus eleven before.
Paired with the data team to re-cluster the events table, queries now scan 8% of what they used to
Ran the pilot with 9 schools, 7 of which renewed for a second year
Taught revision classes for the weakest set; 14 of 22 moved up a grade
Rebuilt the reading corner and introduced paired reading, with average reading age up 7 months by June
Phoned every absent family before 9:30; persistent absence dropped by a third
Redesigned the drug round trolley layout, trimming each round by 18 minutes
Championed hourly comfort rounds; call-bell use halved within six weeks
Rolled out text reminders, bringing did-not-attends down to 6%
Negotiated consignment stock with three suppliers, releasing £310k of working capital
Re-tendered the waste contract: 17% cheaper, same collection days
Resequenced the pick path so a wave takes 50 minutes instead of 75
Investigated stock variances weekly, bringing write-offs to £900 a month from £4,000
Swapped to LED high-bays in bays 1-4, power use fell 38%
Re-ground the form tools and reset feeds; scrap on the 40 mm line went from 6.2% to 1.1%
Built a poka-yoke for the seal press: not one missing seal in 30,000 parts
Ran SMED on press 3, setup dropped to 14 min (was 52)
Put vibration sensors on the six critical pumps and caught two bearing failures before they stopped the line
Trained cell leaders in standard work, lifting OEE 9 points
Pre-assembled bathroom pods off site, taking eleven days out of each plot
Made edge-protection checks daily, 512 days without a reportable accident since
Built a clause library for leases; first drafts take a day rather than four
Chased debts older than 90 days by phone rather than letter, collecting £86k in a quarter
Reconciled supplier statements back to 2019 and got £23,400 of credits refunded
Rewrote the wine list with a two-glass flight, pushing spend per head to £41 from £33
Portioned proteins by weight, food cost came down 4 points
Replied to every Google review, rating from 3.9 to 4.6 in a season
Offered room upgrades at check-in and sold 214 of them in a summer
Moved rate updates from weekly to daily; RevPAR +11%
Turned the annual report into a five-part thread that 60,000 people read
Switched off broad match; cost per lead $47 to $19
Reworked the trade show stand, 3x the badge scans of last year
Cold-called 60 prospects a day, booking 9 demos a week and closing $420k in the year
Wrote battlecards for the top three rivals. Win rate went from 1 in 5 to 1 in 3.
Dug through churn calls, proposed an annual plan, and 31% of monthly payers switched
Wrote 40 saved replies; first response in 6 minutes, used to be 45
Imaged laptops over the network, new starters are set up in an hour rather than a day
Moved 1,200 mailboxes to M365 with not a single lost message
Rolled out MFA to all 1,200 staff; account takeovers fell from 4 a month to nil
Rebuilt the backup chain, so the recovery test took 47 min against a 4 h objective
Released the code with the paper, 140 citations since 2021
Switched the assay to a 384-well format, which tripled samples per day
Optimised buffer composition to achieve 93% protein purity
Trained a segmentation net on 2,300 scans, Dice score 0.91
Quantised the model to int8; fits on a phone now, 11x smaller
Redrew the sign-up form around one question per screen, completion 41% → 63%
Shifted irrigation to dawn and to soil probes, using 30% less water
Changed the bedding to sand; mastitis cases went from 22 a month to 7
Organised a sponsored walk which raised £14,300 for the hospice
Applied to nine trusts, four said yes: £62k
Recruited a volunteer rota of 40, so that the food bank opens five days instead of two
On call 3-10 March: tuned two noisy alerts, pages from 19 to 4
Took over interviewing for the Berlin office, offers accepted: 5 of 6
Demoed the import wizard to the Nordic customers, three of them upgraded the same week
✅ shipped invite-by-link, activation 31% → 38%
REWROTE THE DISPATCH SCREEN, AVERAGE JOB NOW BOOKED IN 40 SECONDS
Improve the layout of store, sale increase 12% in next month
I make new checklist for cleaning, and complaint of guest is less 40%
Implemeted new routing wich decreased fuel by 9%
Automated invoice matching with UiPath, saving 25 hours per week
Implemented lazy loading and code splitting, which reduced bundle size by 45%
Designed a loyalty scheme that lifted repeat purchases by 14%
Introduced Kanban boards, cutting lead time from 3 weeks to 9 days
Analysed call logs to reduce average handle time by 40 seconds
Negotiated new freight rates to save $75,000 annually
Worked with HR on exit interviews; attrition dropped 5 points
Created a self-service portal resulting in 30% fewer calls
Built a scraper and sold the data set to two funds for $18k
Launched a podcast which now has 9,000 subscribers
Rewrote onboarding emails. Trial-to-paid went up to 11%.
Trained staff on upselling techniques, increasing average ticket by $4
Partnered with schools to place 60 students in internships, 22 of whom were hired
Coached three juniors, two were promoted within a year
Led a hackathon project that was adopted by 5 teams
By introducing weekly cycle counts, improved stock accuracy to 99.5%
Through better scheduling reduced overtime by 300 hours
Using Spark, processed the daily load in 20 minutes instead of 3 hours
Fixed a memory leak, the service has run 90 days without a restart
Migrated to gp3 volumes => $1,900/mo saved
Deployed a chatbot (deflects 35% of questions)
Set up alerting so that incidents are noticed within 2 minutes
Replaced the spreadsheet with a web form and eliminated 95% of typos
Responsible for route planning; achieved 8% lower mileage
Managed the café, raising takings 20% in year one
Action: moved stock to the front. Result: picking 20% faster
Proposed and ran a four-day week pilot; sick days fell by a third
Organised a fundraiser that brought in £8,200
Helped customers choose frames and sold 35% more second pairs
Recognised for increasing repeat business by 25%
Took charge of the stock room, shrinkage fell from 3% to 1%
Switched to weekly releases – hotfixes down from 12 to 3 a quarter
Cleaned up the CRM, 14k dead contacts removed and bounce rate now 0.8%
Wrote a migration guide used by 300+ teams
Open-sourced our feature flag SDK (2.1k stars)
Published a course on Udemy, 8,400 students enrolled
Lobbied the ministry; the levy was cut from 4% to 2.5%
Installed heat pumps in 40 flats, tenants pay about a third less for heating
Kept a daily log of machine stops, used it to justify a new spindle, stops went from 9 to 1 per week
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Engineered a full-stack booking platform with a chat assistant, fare calculator and itinerary generation.
Hardened the app with a strict CSP, per-endpoint rate limiting and input validation
Introduced canary releases and wrote the runbook for them
Ran the pilot with 9 schools across two counties
Planned and delivered differentiated lessons in mathematics to mixed-ability groups of 28
Liaised with parents, carers and social workers about attendance concerns
Administered medication and monitored vital signs for up to 8 patients per shift
Precepted newly qualified nurses and assessed student competencies
Collaborated with multidisciplinary teams to develop individual care plans
Triage and assessment of walk-in patients
Managed a portfolio of 45 suppliers with an annual spend of £8M
Sourced packaging from Poland, Turkey and Vietnam
Negotiated annual contracts with hauliers and couriers
Loaded and unloaded trailers using counterbalance and reach trucks
Picked, packed and labelled up to 120 parcels per hour
Carried out weekly stock counts and investigated variances
Forklift licence refresher training for the night team
Assembled and wired control panels to customer drawings
Operated CNC lathes and mills, holding tolerances to drawing
Conducted root cause analysis using 8D and 5-why
Responsible for preventive maintenance of conveyors, compressors and boilers
Installed solar panels on residential roofs and commissioned inverters
Read blueprints and bent conduit for commercial builds
Poured foundations and laid drainage for 34 houses
Handed over 34 plots on programme and under budget
Supervised subcontractors and held toolbox talks each morning
Drafted wills, leases and share purchase agreements
Advised clients on wage claims worth up to $2M
Reviewed discovery documents and prepared deposition summaries
Prepared monthly management accounts, VAT returns and payroll for 60 staff
Reconciled balance sheet accounts monthly
Modelled three scenarios for the pension deficit
Built Excel and Power BI models to support board decisions
Waited tables, mixed drinks and closed out the till
Prepped mise en place and ran the grill on weekend services
Greeted guests, handled check-ins and arranged transfers
Upsold room upgrades and breakfast packages at the front desk
Wrote press releases and pitched stories to trade journalists
A/B tested subject lines, send times and preview text
Managed Facebook and Google Ads accounts totalling $40k a month
Coordinated trade show logistics for six events
Cold-called 60 prospects a day and logged them in Salesforce
Wrote battlecards for the top three rivals
Dug through churn calls and proposed an annual plan
Handled escalations from Tier 1 via phone, chat and email
Configured Zendesk macros, triggers and SLA policies
Provided L2 support for 400 users across Windows and macOS
Moved 1,200 mailboxes to M365 over two weekends
Maintained Active Directory, DNS and DHCP
Ran quarterly disaster recovery tests
Analysed survey data with R and produced a report for the ministry
Published 3 papers in peer-reviewed journals
Ran qPCR, Western blots and cell culture
Optimised buffer composition for protein purification
Trained a segmentation net on 2,300 scans
Designed posters, menus and signage for local shops
Ran usability sessions with 12 participants and synthesised findings
Created wireframes, personas and journey maps
Grew lettuce and herbs in a hydroponic system
Milked 180 cows twice daily and kept herd records
Spread fertiliser and repaired fences
Drove a Class C refuse vehicle on domestic rounds
Transported patients to dialysis appointments
Patrolled premises and controlled access at the main gate
Wrote incident reports and testified in court
Raised funds through bake sales and a sponsored walk
Applied to nine trusts for core funding
Recruited and inducted volunteers for the food bank
Met with legal about the data retention clause
Put together the Q3 roadmap with design and research
Reviewed 23 PRs this week
Wrote the RFC for the new queue
On call 3-10 March, 4 pages
Took over interviewing for the Berlin office
Kicked off pricing work w/ finance
Demoed the import wizard to the Nordic customers
📣 Announced the deprecation to all API users
✅ shipped invite-by-link
RESPONSIBLE FOR DAILY OPERATION OF BOILER HOUSE
I am responsible to check all machine every morning
Making of weekly plan for workers and control of attendance
Built a data warehouse on Snowflake, dashboards are refreshed nightly with dbt
Wrote a parser in Rust; it uses a hand-written lexer and supports 14 dialects
Developed a booking app where guests can reserve a table and pay a deposit
Created an onboarding portal that lets new hires upload their documents
Ran a workshop on SQL, attended by analysts from four offices
Organised the yearly open day; 600 people came
Taught evening classes to adult learners, most of them refugees
Designed a logo, letterhead and van livery for a family bakery
Led a team of 12 engineers across Pune and Austin
Worked closely with marketing, sales and product to plan launches
Maintained a 40-node Kubernetes cluster running 200 services
Processed 1,500 invoices a month and answered supplier queries
Prepared tax returns for 80 small businesses, each reviewed by a partner
Interviewed 30 users, who described how they plan meals
Documented the API and the team now reviews docs every Friday
Set up Prometheus and Grafana to monitor latency, errors and saturation
Used pandas and scikit-learn to predict customer churn
Analysed customer churn and presented the findings to the board
Responsible for customer satisfaction, complaints and refunds
Responsible for increasing brand awareness on social media
Tasked with improving on-time delivery in the northern region
Supporting the finance team in closing the books
Managing relationships with key clients and suppliers
Implemented a cache layer to reduce load on the primary database
Wrote unit tests with 90% of the effort on edge cases
Spent 30% of my time on mentoring
Coordinated logistics for 14 containers a month from Shenzhen to Felixstowe
Conducted quarterly fire drills and updated the evacuation plan
Drafted the grant application for £250k
Pitched to 22 investors
Proposed a change to the shift pattern that would save £40k a year
Estimated annual savings of $120k if the old boilers are replaced
Designed an experiment to test whether shorter forms convert better
Trained 45 cashiers on the new POS terminals
Opened three new branches in Ghana
Oversaw construction of a 220-bed hospital wing worth $60M
Delivered a two-day training for 18 site managers
Shipped dark mode, offline drafts and the new editor
Shipped 14 releases this year
Closed 212 tickets in Q2
Gave a lightning talk at PyCon, recording is online
Code review for the payments team
Refactoring of legacy reporting module
Handling of customer complaints by phone and e-mail
Preparing of documents for customs clearance
Helped onboard 4 new starters
Assisted senior accountants with audits of manufacturing clients
Participated in the redesign of the intake form
Contributed to the open-source project Grafana
Monitored KPIs and reported deviations to management
Evaluated three vendors for the new CRM and recommended one
Investigated a data leak and wrote the incident report
Sorted, graded and packed apples for export
Kept minutes at board meetings
Held weekly one-to-ones with five reports
Provided care for 12 residents with dementia
Checked passports and boarding passes
Performed venipuncture, ECGs and wound dressing
Taught myself nothing new this week but fixed the flaky pipeline
Built an Android app in Kotlin for tracking runs, uses GPS and Room
Implemented OAuth login, rate limiting and audit logging
Deployed the model as a REST endpoint on SageMaker with autoscaling
Wrote Terraform modules for VPC, IAM and RDS
Ported the firmware from C to Rust, which involved rewriting the scheduler
Responsible for a P&L of $14M
Managed 9 direct reports and a budget of $3.2M
Translated contracts between English and Portuguese
Facilitated sprint planning, reviews and retrospectives
Moderated a forum with 20k members
Represented the company at trade fairs in Milan and Hannover
Drew up a business continuity plan
`,
  ),
  ...marked(
    'outcome-late',
    'v',
    `
Refactored page structure and standardised reusable components, making the site more maintainable.
Led huddles at handover, boosting teamwork and patient safety
Built Power BI dashboards, giving leadership better insight into spending
Launched a brand refresh, strengthening our market presence and customer trust
Overhauled the design system, resulting in a more cohesive look
Implemented Agile ceremonies, improving team collaboration and delivery
Developed dashboards to support managers, leading to better decision making
Worked with stakeholders to streamline processes, enhancing efficiency
Mentored juniors, fostering a culture of continuous improvement
Standardised templates which improved quality and consistency
Redesigned the intranet, resulting in improved communication
Provided training to staff, thereby increasing productivity
Refactored legacy code, making it more maintainable and scalable
`,
  ),
  ...marked(
    'outcome-late',
    undefined,
    `
Wrote a one-command restore script so on-call engineers no longer page the DBA at night
Introduced canary releases. No customer has seen a bad build since.
Set up a rota for the support queue, which now empties by noon
Phoned every absent family before 9:30, and persistent absence dropped
Led the falls group, after which the ward went the whole winter without a serious fall
Precepted 5 newly qualified nurses, all of whom stayed beyond two years
Put vibration sensors on the critical pumps; the line has not stopped for a bearing since
Argued the appeal before the tribunal, which overturned the penalty
Reorganised the fixed asset register ahead of the audit; auditors raised no points
Built a cash dashboard that let the CFO call off the bridge loan
Walked the buyer through our audit trail, and they signed the two-year extension
Wrote 40 saved replies, so customers hear back before lunch
Published findings that the ministry adopted in its new guideline
Moved two cameras to the loading dock and thefts stopped
Wrote the RFC for the new queue; staff group signed it off Thursday
Kicked off pricing work w/ finance → they agreed to kill the Basic tier
#impact added a refund button, ops can now refund an order without engineering
Added a refund button (ops no longer needs engineering for refunds)
I make new checklist for cleaning and guests do not complain any more
Integrated Twilio so that drivers receive an SMS
Negotiated with the landlord, who agreed to replace the roof
Rewrote the deploy script; deploys no longer need downtime
Presented the risk analysis to the board, which approved the budget
Wrote the method statement and obtained the road closure permit
Set up a buddy scheme, and new nurses stay longer
Mapped the process, exposing a duplicate approval that was then removed
Ran a letter campaign until the council reopened the library
Simplified the return form, reducing complaints
Tuned the ad bids to increase conversions and lowered the cost per click
`,
  ),
  ...marked(
    'outcome-first',
    'q',
    `
Month-end close went from 9 working days to 3 after I merged the billing exports
Crash-free sessions climbed to 99.8% following the memory rewrite
Query costs on the events table: $4,100/mo before, $1,300/mo after
7 of the 9 pilot schools renewed for a second year
Grade 11 pass rate up to 91% (74% the year before)
Trimmed each drug round by 18 minutes by re-laying the trolleys
Halved call-bell use by championing hourly comfort rounds
Zero grade 3 pressure injuries on Ward 6 for 14 months
Door-to-needle time of 38 minutes, the best in the region
Released £310k of working capital through consignment stock
Waste contract re-tendered at 17% less
Pick accuracy sits at 99.7%, up from 98.9%
Dispatch errors: 31 a week in May, 6 a week in August
Wrote off £900 a month in stock instead of £4,000
First-off approval in 25 minutes where it used to take two hours
OEE up 9 points to 71%
Plots finish eleven days sooner with pre-assembled bathroom pods
512 days without a reportable accident on site
Recovered $1.9M for clients in wage claims
Debtor days down from 58 to 39
Forecast error within 2% for four quarters running
Saved the company a €2M bridge loan with a weekly cash view
Averaged £41 spend per head on my section against a house average of £33
Food cost held at 27% through two price rises
Google reviews from 3.9 to 4.6 in a season
Sold 214 room upgrades in one summer at the desk
Newsletter list grew to 22k, open rate steady at 44%
Cost per lead fell to $19 from $47 once broad match was switched off
Twice as many booth leads as the year before
Closed $420k in new business as a first-year rep (quota: $350k)
Finished the year at 131% of quota, second in a team of 18
Win rate against our main rival went from 1 in 5 to 1 in 3
Resolved 83% of chats without a handoff
New starters are set up in an hour rather than a day
Phishing click rate: 19% -> 3%
Recovery test completed in 47 min against a 4 h objective
Paper cited 140 times since 2021
Samples per day tripled with the 384-well assay
Dice 0.91 on held-out scans, previous best 0.86
Model 11x smaller after int8 quantisation
Sign-up completion 41% → 63% with one question per screen
Cut the icon set from 400 to 90 and the bundle got 30% smaller
Bundle 30% smaller
LCP under 1.9 s on mid-range phones (it was 4.4)
Lettuce losses down to 4% from 15%
Used 30% less water by irrigating at dawn from soil probes
Calf mortality 3% vs 9% when I took over
0 at-fault collisions in 11 years and 600,000 km
On-time arrivals at 96% in my depot, 88% across the company
Raised £14,300 for the hospice through a sponsored walk
£62k in grants from four trusts
Food bank now opens five days a week
Pages on my on-call week: 4, down from 19
Three Nordic customers upgraded after the import demo
🚀 Activation 31% → 38% for teams of 5+
REDUCED OVERTIME BY 22% ON NIGHT SHIFT
Increse of sales 15% by new display
Reduce the cost of packing 8% with thinner carton
Acheived 98% delivery in time
Slashed cloud bill from $88k to $51k a month
Grew weekly signups from 300 to 1,100 with a referral loop
Brought cycle time under 2 days
Lowered readmissions by 3 points in a year
Increased yoga class attendance by 60%
Boosted repeat orders 18% by adding a reorder button
Cut no-shows in half with SMS reminders
Saved 11 hours of manual work per week for the claims team
Generated 340 qualified leads from one webinar series
Reached 99.2% inventory accuracy
Delivered $2.7M in savings through supplier consolidation
Drove a 9% lift in checkout conversion
Exceeded sales target by 22% three quarters in a row
Maintained 4.9-star rating across 1,100 trips
Kept churn below 2% during the price change
Eliminated 90% of duplicate records
Retained all three anchor tenants through the refurbishment
Revenue per visitor up $0.42
38% fewer support contacts about billing
Zero Sev-1 incidents in 2024
1,900 active users after six months
Adopted by 60% of the sales force in the first month
The new triage flow handles two thirds of cases without a nurse
Half of all orders now come through the app
Only one complaint this quarter, usually about ten
My branch ranked 2nd of 64 for mystery shopping
Average basket grew to $31
Enabled 40 clinics to send prescriptions electronically
Facilitated a 12% rise in referrals
Helped the store beat its Christmas target by 7%
Supported closing of five deals totalling €1.1M
Responsible for 30% of regional sales
Contributed to 15% growth in renewals
Was able to cut paper use by 70%
Successfully reduced the backlog from 900 to 120 cases
Achieving 98% on-time departures each month
Reducing scrap by 12% every year
Improvement of yield by 4% on line 2
Cost down by EUR 0.80 per unit
Sales increased by 20% during my shift lead period
We now resolve 9 in 10 tickets on first contact
Team velocity went from 21 to 34 points
`,
  ),
  ...marked(
    'outcome-first',
    undefined,
    `
The support queue empties by noon now
No missing seals since the poka-yoke went in
Won the appeal and had the penalty overturned
Settled the boundary dispute before trial
Secured planning consent for the riverside scheme on the second application
Rescued the Orban account after two missed renewals by weekly calls with their ops lead
Brought Orban back after two missed renewals
Ministry adopted our guideline on fluoride dosing
Thefts from the loading dock stopped
#impact Ops can now refund an order without engineering
Eliminated the weekly reconciliation meeting
Reduced the number of escalations to the night manager
Increased retention of first-year apprentices
Decreased patient waiting times in the eye clinic
Stopped the Monday outages
Won the framework contract with the county council
Passed the BRC audit at the first attempt
Got the patent granted in the US and Japan
Engineers can ship without waiting for QA sign-off
Drivers no longer queue at gate B
Resolution of a three-year dispute with the landlord
`,
  ),
  ...marked(
    'other',
    undefined,
    `
PGCE (Secondary Mathematics), University of Hull, 2016
Keen cyclist and amateur photographer
President's Club 2022 and 2023
Objective for 2025: get better at public speaking
TODO pull the numbers from Looker
[ ] ask Marta for the p95 chart
What did we learn?
[[2025-03-12 1:1 with Sam]]
Tools: Figma, Miro, Maze
Senior Quantity Surveyor | Balfour | 2017–2021
Excellent written and spoken English, basic Welsh
Hard-working, punctual and good with people
Learned Terraform well enough to review PRs
Finished the AWS Solutions Architect course
A command-line tool for renaming photos by date
Winner, regional debating final 2019
https://github.com/someone/something
Aim for me: present at the all-hands without notes
B.Sc. in Mechanical Engineering, TU Delft, 2014
Fluent in German and Dutch
2018 - 2021: Warehouse Supervisor, Nordlog
Employee of the Year 2019
Passionate about clean code and good coffee
Interests: climbing, chess, sourdough
See slides from the offsite
Questions for Sam
Read "Team Topologies"
Goal: run 10 km before Easter
Learning Spanish in the evenings
Certified Scrum Master (CSM)
A mobile game about sorting laundry
References on request
Key projects
Dean's list, four semesters
Strong problem-solving and communication skills
Born in Lagos, living in Leeds
Available from September
Gained experience with SAP and Oracle
[ ] Book a room for the retro
Notes from the skip-level
`,
  ),
  ...marked(
    'outcome-first',
    'v',
    `
Better patient experience on the day unit
Strengthened brand awareness across the region
Improved team efficiency and communication
Enhanced user experience of the mobile app
Increased productivity through better planning
Strengthened relationships with stakeholders
Optimised business processes and performance
Improved quality of customer service
Drove operational excellence across the region
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
I'd like to own the Ledger rewrite next half
Could we talk about moving me to L6 in the autumn cycle?
Need a second designer for the mobile squad by May
Asking for two days a week from home
Looking for a position as a junior geologist
Please budget for the Rust training in October
Want to shadow Priya on the pricing negotiations
If possible, move me off the pager rota from June
Would it be OK for me to attend the Lisbon offsite?
I want to be considered for the Staff promotion in October
Could I have a budget of €2k for conferences?
Looking to move into product management within the next year
Would like to hand over the on-call rota to the platform team
My ask: a 6% adjustment to match the Berlin band
Request: remote work on Mondays and Fridays
Can I join the pricing council?
I'd like to take the lead on the Atlas migration
`,
  ),
  ...marked(
    'ask',
    'v',
    `
I would like to be considered for more senior work
Would love more chances to grow
Looking for a new challenge
More support would help
Some acknowledgement of the extra hours would be nice
I need more support from leadership
Would appreciate clearer expectations
Seeking a challenging position in a reputable company
I hope to get more visibility
I'd like more time for focused work
`,
  ),
];
