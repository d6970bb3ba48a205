import type { ClaimClass } from '../../src/claims/claim';

/** A bullet, its class by the rubric, and `q` for quantified or `v` for vague. */
export type Labelled = [text: string, kind: ClaimClass, mark?: 'q' | 'v'];

export const marked = (kind: ClaimClass, mark: 'q' | 'v' | undefined, lines: string): Labelled[] =>
  lines
    .trim()
    .split('\n')
    .map((text) => [text, kind, mark]);

const firstWithAmount = marked(
  'outcome-first',
  'q',
  `
Reduced patient falls on Ward 7 by 34% through hourly rounding
Grew the bulletin to 26k subscribers, without paid ads
Grew wholesale coffee sales from £40k to £95k in one season
Cut the average picking time to 38 seconds (was 61) with zone batching
Increased pass rate of Year 11 maths by 12 percentage points
Lowered forklift incidents from 9 to 2 a year by repainting aisles
Saved 14 hours per week for payroll clerks by automating timesheets
Won 6 new retail accounts worth $1.1M
Secured €750,000 in grant funding for the youth centre
Generated over 300 qualified leads a month via trade fairs
Recovered $88K of unpaid invoices within first quarter
Exceeded annual sales target by 27%
Achieved 112% of quota for three years running
Consistently hit 98% on-time dispatch
Maintained 99.95% uptime of the booking system during migration
Kept employee turnover under 5% for two years
Doubled repeat visits to the spa
Halved the time needed to close the monthly books
Improved first-call resolution from 68% to 83%
Boosted solar panel output 6% by re-angling the arrays
Menu waste fell 40% after portion cards were introduced
Average queue at the pharmacy dropped from 18 to 7 minutes
Donor retention up 9 pp on last year
Scrap rate: 4.1% → 1.3%
Zero lost-time injuries in 400 days
35% fewer late deliveries in the northern depots
Prevented 12 evictions through early mediation
Eliminated $30k of yearly licence fees by switching to open tools
Shortened theatre turnaround by 11 minutes
Trimmed energy use at the plant by a third
Attracted 2,100 new subscribers to the garden box
Brought hotel occupancy to 87% in low season
Drove a 15% increase in basket size
Delivered $2.3M in annual savings through supplier consolidation
Reached 4,500 downloads in the first month
Responsible for increasing membership by 20%
Helped reduce absenteeism by 15%
Contributed to a 10% increase in customer retention
Supported the sale of 45 apartments worth $12M
Customer satisfaction score rose to 4.7 out of 5
92% accuracy on handwritten forms with the new classifier
The new kiosk raised average order value 8%
Freed 2 nurses a shift from paperwork
Raised $15,000 for the food bank
Increase in sales of 25% within 6 months
Increased production from 200 to 320 units per shift
Reduction in machine downtime by 22%
Reduces invoice errors by 90%
`,
);

const firstConcrete = marked(
  'outcome-first',
  undefined,
  `
Reduced customer complaints by moving pickup to the side door
Increased profit of the bakery through better portioning
Eliminated double bookings in the theatre calendar
Cut overtime costs by reshuffling night shifts
Lowered staff turnover with a buddy scheme
Patients can now book follow-ups without calling reception
Secured council approval for the cycle lane after two rejected drafts
Prevented stockouts of insulin during the strike
Won the cleaning contract for the airport lounge
Reduction in delivery delays
Fewer reopened tickets since the triage change
Customers no longer wait for a manual refund
Exceeded sales targets in every region
Retained the largest donor after the merger
Passed the fire safety audit without remarks
Unblocked the warehouse opening by settling the lease dispute
`,
);

const firstVague = marked(
  'outcome-first',
  'v',
  `
Improved team efficiency and communication
Enhanced customer experience across all touchpoints
Increased productivity by introducing new tools
Optimized operational performance of the packaging department
Improved overall quality of patient care
Strengthened collaboration between kitchen and floor staff
Boosted morale and engagement in the call centre
Better coordination between shifts thanks to a shared board
Improved performance of the mail service by tuning indexes
Enhanced the scalability and reliability of the platform
Improved the efficiency of warehouse operations using scanners
Increased brand awareness through social media
Improved students' engagement with group projects
Streamlined communication between departments
`,
);

const lateWithAmount = marked(
  'outcome-late',
  'q',
  `
Added a cache lowering load by a third
Set up rental lockers reducing front desk walk-ups by 40 a day
Streamlined the handover sheet to halve briefing time
Redesigned the intake form, cutting waiting time by 25%
Introduced a buddy system for new drivers which reduced accidents 18%
Negotiated with four suppliers, saving €120,000 a year
Trained 30 cashiers on upselling, resulting in a 7% rise in basket value
Launched a loyalty card that brought in 3,400 new members
Wrote 12 onboarding guides; ramp-up time fell from 6 weeks to 3
Rebuilt the scheduling tool so that planners finish in 20 minutes instead of 2 hours
By renegotiating the lease, saved the charity £18k annually
Using a Pareto analysis, reduced defects by 45%
Through cold calling and referrals, generated $500K in new business
Replaced steam traps across the site -> gas bill down 14%
Ran a series of tasting evenings to increase wine sales by 22%
Automated invoice matching with Python leading to 80% less manual work
Implemented 5S on two lines, thereby raising output by 11%
Action: moved triage to the front desk. Result: average wait down from 50 to 20 minutes.
Set up a swap shop for school uniforms. Families saved about £4,000 in the first term.
Led a team of 8 technicians to achieve 99% equipment availability
Migrated bookkeeping to a new host with zero downtime
Delivered a safe shutdown with no injuries and 100% of permits closed
Worked with the marketing team to grow newsletter subscribers from 2k to 9k
Coached 5 junior agents, 3 of whom were promoted within a year
Analysed churn reasons and launched a win-back offer, recovering 220 customers
Developed a recommendation engine with 94% precision
Managed a portfolio of 60 clients and increased revenue by 19%
Published an open-source date picker used by 1,800 projects
Created an Instagram campaign that generated 1.2M impressions
Introduced daily huddles — missed handovers down by half
Organised volunteers and cleaned the river bank; plastic litter dropped by two thirds
Recognised by management for increasing upsell revenue 30%
Designed new packaging, which doubled shelf sales
Took over the failing branch and turned a $200k loss into a $90k profit
Responsible for the coating line; implemented new nozzles and reduced paint consumption by 13%
`,
);

const lateConcrete = marked(
  'outcome-late',
  undefined,
  `
Introduced barcode labels, reducing picking errors
Wrote a parser for supplier feeds, eliminating manual data entry
Reworked the rota, which lowered overtime costs
Set up automatic alerts so that nurses no longer check the fridge by hand
Mapped the approval chain and removed duplicate payments
Negotiated with the landlord, leading to lower rent
Rewrote the appeal letter, resulting in more donations
Installed LED lighting hence reducing electricity bill
Built an export for accountants, allowing them to close the books without IT
Prepared the dossier and obtained the building permit
`,
);

const lateVague = marked(
  'outcome-late',
  'v',
  `
Implemented agile methods, improving team productivity
Developed a mobile app, enhancing customer experience
Built strong client relationships resulting in improved collaboration
Introduced new procedures to the kitchen, leading to better efficiency
Redesigned the website, delivering a seamless user experience
Automated reports which increased efficiency
Created training materials, thereby improving quality of service
Worked with the sales team and improved overall performance
Deployed a monitoring stack, ensuring quick fixes and improving reliability of systems
Migrated to microservices, resulting in improved scalability and maintainability
`,
);

const activity = marked(
  'activity',
  undefined,
  `
Managed a team of 12 sales associates
Responsible for daily cash handling and store opening
Assisted patients with bathing, dressing and feeding
Developed REST APIs using Node.js and Express
Conducted 40 home visits a month
Prepared monthly financial statements and tax returns
Taught English to adult learners in evening classes
Wrote unit tests for the payment module
Collaborated with designers and product managers to define requirements
Organised annual conference for 350 attendees
Launched the app to 500,000 users in Brazil
Managed an annual budget of $4M
Improved the onboarding flow
Optimized SQL queries in the billing service
Refactored legacy code to improve maintainability
Supervised construction of a three-storey building
Operated CNC lathe and milling machines
Loaded and unloaded trucks, up to 40 pallets per shift
Handled customer enquiries by phone and email
Implemented CI/CD pipelines for 12 microservices
Delivered the project two weeks ahead of schedule
Hired 9 engineers in six months
Mentored 6 interns
Monitored vital signs and reported changes to physicians
Worked closely with vendors to ensure timely delivery
Ensured compliance with HACCP standards
Maintained inventory records and ordered supplies
Provided technical support to 200+ staff
Participated in weekly planning meetings
Presented findings to the board
Fixed 35 bugs in the mobile client
Served 120 guests per evening in a fine dining restaurant
Drafted contracts and reviewed NDAs
Expected to save $200k next year with the new boiler
Reviewed pull requests with the aim of reducing defects by 20%
Set up the lab for the upcoming trial
Creating content for social media channels
Installation and maintenance of network equipment
Handling of customer complaints and returns
Data entry and filing
Welded frames for agricultural trailers
Designed marketing brochures and flyers
Planned and executed email campaigns to increase open rates
Carried out routine inspections of lifts and escalators
Led migration of 80 servers to AWS in 3 months
Increased number of site inspections from 4 to 10 a month
Built dashboards to help managers track sales
Created a tool that lets users export their data
Completed all tickets on time
Help customers choose the right products
Responsible for improving the onboarding process
Drive continuous improvement initiatives across departments
Continue to improve team processes
Responsible of maintain the servers and do backup every day
Making reports for director about sales of the region
Preparing the beds and cleaning of the rooms
Translated product manuals from German into Polish
Acted as main contact person between client and developers
Asked the facilities team for a second scanner
Grew the kiln crew to 12 people
Coordinate with carriers and customs brokers
Used by no one yet, but built the whole export module
`,
);

const asks = marked(
  'ask',
  undefined,
  `
Asked for a second bench in the lab, mine overheats
Pay review please: I have run the pilot since March
Could the company cover my exam fees?
I ask to be moved to the platform crew
Wanted: a second screen for the lab
Need funded supervision each month
I'd like to lead the Kraków warehouse opening next spring
I want to own pricing for the enterprise tier
Would like a budget of €2,000 for the PMP course
Please consider me for the senior analyst role
Looking for a position as a pastry chef in a hotel
Seeking an entry-level job in accounting
Can I move to the infrastructure team by Q3?
I would love to present the audit results to the board
Request: two more engineers for the search squad
Need a second monitor and a standing desk
I'd appreciate being included in the vendor selection meetings
I want to be promoted to L6 this cycle
Ask: 10% raise from April
Hoping to take over the Nordic region from Jonas
Let me run the next incident review
To obtain a position as a dental assistant where I can use my skills
My ask: run the Q4 pricing experiment
Interested in leading the mobile guild
`,
);

const vagueAsks = marked(
  'ask',
  'v',
  `
I want more responsibility
I'd like a more strategic role
Looking for new challenges
Would love more visibility
I need more time for deep work
I would like to grow in my role
Hoping for a bigger scope next year
I'd appreciate more feedback and support
I want to take on more leadership
Ready for the next level
I wish for more recognition of my work
`,
);

const others = marked(
  'other',
  undefined,
  `
Skills: Java, Python, Docker
Excellent communication skills
Bachelor of Science in Mechanical Engineering
Fluent in Spanish and Portuguese
## Highlights
Employee of the month award, May 2019
Won second place at the regional science fair
AWS Certified Solutions Architect
See [[Projects 2025]]
https://example.org/portfolio
Hobbies: hiking, chess, photography
Learned the basics of contract law
Senior Software Engineer
Team player with strong work ethic
Hard-working and honest
Run a marathon before I turn forty
2019 - 2022
Gained experience in project management
Read three books about negotiation
What I learned this quarter
Strong knowledge of Excel and SAP
A command-line tool for renaming photos
Driving licence category B
Attended a two-day course on GDPR
I am a motivated person who likes challenges
Proficient in AutoCAD and SolidWorks
Learn Italian this year
Good at working under pressure
Member of the chess club
Plan to cut depot waste by 9%
Aim to lift renewals from 82% to 90% next year
Intend to double our sign-ups
Try to get p95 below 300 ms before summer
`,
);

export const bullets: Labelled[] = [
  ...firstWithAmount,
  ...firstConcrete,
  ...firstVague,
  ...lateWithAmount,
  ...lateConcrete,
  ...lateVague,
  ...activity,
  ...asks,
  ...vagueAsks,
  ...others,
];
