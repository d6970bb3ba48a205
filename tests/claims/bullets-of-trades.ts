import type { Labelled } from './bullets';
import { marked } from './bullets';

/** Bullets of many trades and registers, labelled before they were read. */
export const bulletsOfTrades: Labelled[] = [
  ...marked(
    'outcome-first',
    'q',
    `
Successfully increased the annual turnover of the dairy from 1.2 Cr to 3.5 Cr
Improved API response time by 60% using Redis caching and query batching.
Achieved a 23% reduction in scrap through SPC on the moulding line
Reduced time-to-hire from 45 to 28 days, while keeping offer acceptance at 90%
Closed 18 enterprise deals totalling $3.4M ARR
Onboarded 45 new restaurants to the delivery platform within 3 months
Acquired 1,200+ paying users with zero ad spend
Page load time decreased 2.5x after lazy loading images
Improved model F1 from 0.71 to 0.84 by adding character embeddings
Our team delivered 99.9% availability during Black Friday
Sales of the evening menu rose by a fifth after we changed the lighting
Generates $40k monthly recurring revenue
Cut AWS spend nearly in half ($22k to $12k a month)
Over 10k stars on GitHub
Got 3.1k downloads on npm in first week
Raised test coverage to 87%
Lowered MTTR from 3 hours to 40 minutes through better runbooks
Fewer than 0.2% of parcels were damaged in transit in 2024
Obtained 30% discount from paper suppliers
Won back 14 lapsed accounts
Drove 35% YoY growth in subscription revenue
Delivered cost savings of $450,000 annually
Saved £6,000 on stationery
Maintained a 98% customer satisfaction rating
Sustained 0 defects per million over 6 months
Retained 95% of clients year over year
Responsible for 20% growth in the eastern territory
Accounted for 40% of branch revenue
Produced $1.8M in new bookings
Doubled the store's Google rating reviews
Tripled organic traffic in 8 months with a content refresh
Turned around a loss-making café to 12% margin
Resolved 95% of tickets on first contact
Answered 97% of calls within 20 seconds
Increased by 15% the number of blood donors
Membership grew from 80 to 210
Helped to cut waste by 18%
Helped 3 clients reduce their tax burden by 25%
Played a key role in increasing store sales by 9%
Instrumental in growing the account from $200k to $1.3M
Proven track record of exceeding sales goals by 20%
We cut the waiting list by 300 families
Time to first response: 9h -> 2h
Uptime of 99.97% for the ticketing platform
NPS +14 since the relaunch
Error rate down to 0.02%
0 security incidents in 2023
Decreased average length of stay from 5.2 to 4.1 days on the surgical ward
Increased yield per hectare by 0.8 tonnes through soil testing
Achieved Zero accidents over 18 months at Unit 4
Attained 105 % of the production goal for FY22
Brought down debtor days from 74 to 41
Captured 12% market share in two years
Reduction of cost by 15% in procurement of raw material
Cost savings of Rs 40 lakhs achieved by vendor rationalisation
CPU usage cut from 80% to 35%
Revenue Growth of 18% in FY2021
Slashed onboarding time by three days
Improved the sales by 20% in the first quarter
Increased the number of monthly active users to 40k
Enrolled 300 new patients into the study, 20% above target
Signed 11 new distributors in the Baltics
Sold 120 policies in the first half
Recouped EUR 45k in overpaid duties
Delivered 118% of the annual plan
Met 100% of SLA targets for 12 consecutive months
Mortality on the unit went down 8%
Half as many returns since the size chart was added
Only 2 of 140 shipments were late this quarter
Customer waiting time: 12 min => 4 min
Complaints: -41% YoY
+23% organic sessions after the site move
2.4x more sign-ups from the new landing page
Two of the three bottlenecks are gone, saving a shift per week
The campaign generated 900 leads
This saved the company about $70,000 a year
My script cut the import from 40 minutes to 90 seconds
The redesign resulted in 17% more bookings
As shift manager, reduced shrinkage by 1.2%
In 2022, raised average spend per guest by 9%
Within six months lifted the conversion rate from 1.8% to 2.9%
Improved throughput to 1,200 units/hour
Latency p99 under 150ms for 99% of requests
Effectively lowered the absentee rate to 2%
Was able to reduce the licence cost by 40%
Managed to cut lead time by 5 days
Succeeded in reducing the error rate by half
Accomplished 95% placement rate for graduates
Reduced 30% of manual effort
Boosted sales upto 25%
Recruited & retained 95% of volunteers
Cut Time-to-market in half
Grew Instagram followers from 800 to 15k
Lifted gross margin 120 bps
SALES INCREASED BY 15% IN NORTH REGION
reduced bugs by 30%
Trimmed the depot's diesel spend by 9% after re-plotting the weekend runs with free mapping software and driver feedback
Raised the share of invoices paid on time from 61% to 88%, chiefly by calling debtors a week before the due date.
Lifted the average review mark of our hostel from 7.9 to 8.8 within one summer
Brought the number of open safety actions down to 4 from 31 by chairing a Tuesday huddle
Managed to decrease scrap of injection parts upto 12% with the help of DOE
Ward occupancy climbed to 94% and bed-blocking days halved
Pass mark among resit pupils went up 21 points
Fill rate now 97.5% (was 91%)
Close to £52k won in small grants for the hospice garden
Reached 1M monthly plays three months ahead of plan
Shrunk the docker image from 1.9 GB to 240 MB
Turned a 6% budget overrun into a 2% underspend
Earned the firm EUR 2.2M in repeat orders from shipyards
Kept stock-outs below 1% through the strike
Responsible for reduction of 18% in warranty claims
Involved in achieving 30% growth of the leasing book
Demonstrated ability to raise sales by 15% in slow months
Every tenth visitor now books online, up from one in fifty
Recovered 70% of the lost pallets with a simple deposit scheme
Increase in the number of blood donations by 40% through mobile vans
14% more seedlings survived the dry spell
Boost of 30% in newsletter sign-ups
Reduced the average kiln firing time from 14 h to 11 h
Increase footfall by 15% with weekend workshops
Raised over $2,500 for the animal rescue by running bake sales
Achieved highest sales in the region with a 22% increase
Decreased number of late rent payments by 60%
Generated savings of 200 man-hours monthly
Completed 100% of inspections with zero findings
Spoilage in cold room reduced to 1.5%
`,
  ),
  ...marked(
    'outcome-first',
    undefined,
    `
Reduced paper usage across the office
Reduced response times and operating costs
Decreased errors in medication orders
Increased sales by creating attractive window displays
Increased revenue and market share in the region
Minimised downtime of the bottling line
Eliminated duplicate records in the customer database
Prevented unauthorised access to patient data
Obtained ISO 9001 certification for the plant
Got approval from legal for the new data policy
Saved time and money by reusing scaffolding
Secured a long-term contract with the national railway
Reduced the load on the primary database
Closed the deal with the city council
Met all sales targets
Exceeded monthly targets consistently
Cut cycle time
No more manual reconciliation at month end
Drop in customer churn
Lower infrastructure bill after moving to ARM
Drivers no longer queue at the gate
Lowered the number of incidents on the night shift
Avoided a costly recall by spotting the mislabelled batch
Reduced stress injuries among pickers
Secured funding for a second classroom
Reduced customer wait time
Increased profitability of the branch
Increased sales and customer base
Gained board approval for the merger plan
Cut down on food waste
Lowered emissions from the kiln
Closed a partnership with a national grocer
Reduced dependency on external contractors
Saved the festival from cancellation by finding a new venue
Won renewal of the city contract
Increased conversion with clearer delivery dates
Teachers can now print reports in one click
Improved on-time delivery
Fewer mistakes at the till
Cut the number of calls that get lost between shifts
Reduced cost and time of sample shipping by booking one courier
Lowered the noise level in the press hall to the legal limit
Stopped the monthly fines for late filings
Eliminated the need for a second inspection
Ended the practice of retyping orders
Reduced manual work for the accounts team
Improved delivery time
Increased ticket sales through partnerships with local hotels
`,
  ),
  ...marked(
    'outcome-first',
    'v',
    `
Improved processes and efficiency
Improved performance
Enhanced user experience by adding animations
Improved code quality and maintainability
Increased efficiency of the department
Strengthened relationships with key clients
Enhanced data quality and accessibility for analysts
Improved communication between nurses and families
Boosted the visibility of the brand
Increased customer engagement via newsletters
Raised awareness about mental health among students
Maximized productivity of the sales floor
Improved system stability
Optimised team performance through regular feedback
Improved user satisfaction
Significantly improved overall efficiency of operations
Improved customer loyalty with personalised follow-up
Improved organisational effectiveness
Enhanced product quality and customer satisfaction
Improved quality of life for residents
Increased employee engagement and motivation
Enhanced the overall look and feel of the brand
Improved the performance and the stability of the system
Maximised operational efficiency
Better user experience
Elevated customer experience in the store
Improved cross-functional collaboration
Boosted team spirit and productivity
Strengthened the security and reliability of the network
Increased value for customers
Improved the working atmosphere in a team of 9
Enhanced the effectiveness of the purchasing function by standardising forms
Improved site performance and SEO
Elevated the quality and consistency of service on the evening shift
Increased the efficiency and productivity of the dispatch team by assigning fixed zones
Improved knowledge sharing and communication between the two plants
Enhanced the user interface experience and the overall quality of the product
Improved the reliability and speed of the ordering system by refactoring its core
Improved overall service level in the restaurant
Enhanced student learning experience
`,
  ),
  ...marked(
    'outcome-late',
    'q',
    `
Developed data pipeline using Airflow and Spark, reducing processing time from 8 hours to 45 minutes
Implemented lean methodology that decreased cycle time by 22%
Spearheaded a digital transformation, driving 30% increase in online orders
Created pricing model and increased gross margin by 3 points
Designed and implemented a caching layer, improving response time by 40%
Devised a new filing system which saved 5 hours per week
Trained staff in de-escalation; restraint incidents down 60%
Overhauled inventory process, resulting in $75K savings
Conducted energy audit to reduce consumption by 18%
Wrote grant applications raising $320,000 for the shelter
Managed Google Ads account with 4.2 ROAS
Managed 14 stores and delivered 8% like-for-like growth
Led cross-functional team of 8 to deliver $2M in cost reductions
Built internal tool now used by 300 employees daily
Refactored build scripts. Build time went from 14 to 5 minutes.
Introduced peer tutoring; 85% of pupils passed the exam
Worked as a cashier with 100% accuracy in cash balance
Created a Python package with over 50,000 downloads
Launched loyalty programme, gaining 8,000 members in six months
Fine-tuned BERT for triage and achieved 93% accuracy
Migrated 2TB database to Aurora with zero data loss
Reorganised the warehouse layout in order to cut walking distance by 30%
Negotiated freight rates, thus saving $90,000 per year
Partnered with local farms to lower food cost by 6%
Used Six Sigma tools to bring defect rate below 1%
Established a new sales channel and generated revenue of 1.2M EUR
Through the use of drones, inspection time was reduced by 70%
After redesigning the checkout, conversion increased by 12%
By training floor staff and rewriting the scripts, average handle time fell to 4 min
Coordinated a fundraising gala that raised over $60,000
Supervised night crew, achieving 99% order accuracy
Prepared students for the bar exam, 92% of them passed
Implemented predictive maintenance (downtime -35%)
Implemented Kanban: lead time down from 12 to 7 days
Opened second shop and took it to $1M turnover in the first year
Oversaw production of 12 videos which garnered 3M views
Ran A/B tests on email subject lines, lifting open rates 5 points
Awarded Best Store for increasing profit by 20%
Automated onboarding saving 10 hrs/week
Maintained and upgraded servers ensuring 99.99% uptime
Recruited 25 volunteers and tripled the number of meals served
Reviewed all supplier contracts, which has led to savings of about 12%
Handled complaints and reduced escalation rate to 3%
Rewrote the docs => support tickets down by 20%
Led redesign of packaging; reduced material use by 12%
Partnered with schools and enrolled 140 pupils
Established SOPs for the lab, cutting turnaround from 5 days to 2
Rolled out RFID tags in 8 stores, which improved stock accuracy to 98%
Created a mentoring scheme and retention went up by 10%
Restructured delivery routes resulting into saving of 20% fuel
Introduced a bonus scheme that resulted in a 15 percent increase in output
Developed Excel macros which saves 3 hours daily
Wrote the business plan that secured $500k seed funding
Worked with physicians to implement sepsis bundle; mortality fell 14%
Organised reading club for 40 children: 90% improved by one level
Reviewed claims backlog of 2,000 files and cleared 85% of it in a month
Coordinated with 3 shippers, thereby reduced freight by 9%
Consolidated suppliers from 40 to 12, leading to a saving of $300k
Tuned the boiler controls. Result: fuel use down 11%.
Planned and ran 6 webinars that generated 450 leads
Replaced manual checks with scripts, so that releases take 20 min instead of a day
Supported by two interns, rewrote the ETL and cut its cost by 70%
Proposed and piloted a no-show fee, bringing no-shows from 18% to 6%
Managed a team of 10 and achieved 120% of sales target
Handled 60 accounts with 97% retention
Developed a classifier with an accuracy of 95%
Maintained 12 servers with 99.9% uptime
Taught algebra to 90 students, with 88% passing the state test
Increased marketing activity in the region, leading to 25% more visits
By introducing shift swaps, I reduced absence by 22%
Having renegotiated the insurance, saved $14k a year
Through careful planning and close supervision, completed the harvest with 30% fewer hours
Using new templates, my team shortened proposals from 3 weeks to 1
Built tooling to speed up releases by 3x
Analyzed spend to identify and eliminate $80k in duplicate subscriptions
Delivered training to 200 staff, increasing compliance from 70% to 96%
Facilitated agreements to bring in $1.5M in pledges
Streamlined the returns process, reducing handling time by 35%
Designed a compost scheme; 3 tonnes of waste diverted from landfill each year
Implemented automated testing, catching 90% of regressions before release
Improved the checkout page, increasing conversion by 4%
Refactored the parser -- memory down from 2 GB to 300 MB
Action: new rota. Result: overtime cut by 25%.
Task: reduce queue. Action: opened two more tills. Result: wait time down to 3 minutes.
Mapped each hand-off in the discharge process with ward clerks and pharmacists, then dropped two duplicate signatures, shaving 3 hours off the median discharge
Built and tuned a gradient boosting model for demand planning using five years of sales, improving forecast accuracy by 14 points
Wrote the tender, lined up three partner farms and closed a two-year supply contract worth 1.4 million
Took on the weakest territory in the group and, by visiting every account in person, pushed it to second place with 31% growth
Held weekly clinics on sleep hygiene for new mothers, after which 70% reported longer sleep
Reworked the shift bidding rules with the union so that unfilled night shifts dropped from 12 to 2 a week
Supplied the sales floor with a one-page objection sheet, contributing to a 9% higher close rate
Leading the renovation of the visitor centre, which drew 40,000 guests in its first year
Acted as deputy to the plant manager and led the energy team to cut compressed-air leaks by 60%
Put together a phased go-live plan for the ERP, so no orders were lost during the cut-over and the back office saved 2 FTE
Rolled out handheld scanners to all 14 shops thereby reducing counting time by half
Developed and delivered a course in conflict handling to 80 wardens, resulting in 25% less use of force
Designed a low-cost water filter, now used by 900 households
Composed the music for a short film that was viewed 2 million times
Took charge of the loyalty scheme relaunch: redemption up from 11% to 19%
Standardised the scripts of the call team - complaints fell by a quarter
Implemented caching at the edge reducing the page weight and improving the load time by 1.8 seconds
Conducting regular audits of vendor bills to save Rs 12 lakhs per annum
Persuaded three suppliers to accept consignment stock, freeing $200k of working capital
Prepared teaching material for migrants; 34 of 40 passed the B1 exam
Hands-on coaching of new agents, bringing average handling time from 9 to 6.5 minutes
Installed occupancy sensors in meeting rooms which has cut lighting use by 40%
Negotiated group discounts with hotels resulting in savings of 30k CHF
Introduced a peer review step, and defects found in production dropped from 25 to 6
Wrote a macro that saves the back office six hours a week
Managed vendor contracts to achieve savings of 8%
Spearheaded cross selling initiatives that contributed 12% of total revenue
Worked with nurses to redesign handover, decreasing errors by 45 percent
Performed cost analysis that helped reduce spending by 10%
Led implementation of WMS enabling 30% faster picking
Launched an outreach programme, increasing participation from 150 to 400
Implemented preventative maintenance to minimise downtime by 20%
Designed referral cards, attracting 60 new patients
Built partnerships with five NGOs, securing €80,000 in funding
Organised three career fairs, helping 45 graduates find jobs
`,
  ),
  ...marked(
    'outcome-late',
    undefined,
    `
Introduced a checklist, reducing infections
Analysed failure data and reduced breakdowns of the presses
Replaced the old compressor, which lowered energy costs
Reorganised the stockroom so that orders ship the same day
Built a self-service portal so customers can reset passwords themselves
Implemented job batching hence decreased setup time
Worked with suppliers to fix label errors, resulting in fewer returns
Rewrote the tender documents and won the contract
Led negotiation with the union, avoiding a strike
Presented the business case and secured approval from the board
Automated the report, eliminating hours of manual work
Introduced new route planning resulting in reduction of fuel costs
Set up daily huddles leading to fewer missed appointments
Set up a hotline which reduced repeat visits
Rewired the alarm system, preventing false alarms
Wrote clear product descriptions, increasing sales
Trained the guards, leading to fewer thefts
Reorganised the filing so auditors find any file in minutes
Built a cache in front of the API, reducing load on the database
Lobbied the council and obtained funding for the playground
Reworked the contract and avoided a penalty
Coached the night team, resulting in fewer complaints
Convinced the vendor to waive fees, saving money for the clinic
Introduced cross-checks that eliminated billing errors
Went through two years of claims and corrected the coding, which brought in payments that had been denied
Rewrote the booking confirmation so that guests stop calling about parking
Put a second weighbridge into service, ending the morning queue at the gate
Added retries and idempotency keys, eliminating double shipments
Checked the wiring drawings before issue, which prevented a costly rework on site
Designed new shelf layout resulting increased sale of seasonal items
Carried out preventive maintenance of looms hence less breakdown
Digitised patient files so doctors can access them from any room
Introduced allergen labels which prevented mix-ups
Moved the queue to tickets, shortening waiting times
Streamlined purchase orders, eliminating paperwork
Restructured debt to avoid bankruptcy, saving all jobs
`,
  ),
  ...marked(
    'outcome-late',
    'v',
    `
Developed reusable components, improving development efficiency
Led workshops which improved collaboration across teams
Implemented a CRM system to centralise data, resulting in better customer relationships
Introduced code reviews, leading to higher code quality
Managed the store team, driving excellent customer experience
Redesigned the intranet, fostering employee engagement
Created dashboards enabling data-driven decision making
Delivered training sessions, thereby increasing productivity and morale
Built scalable systems, providing value to stakeholders
Launched new features which enhanced user experience and satisfaction
Optimised queries and indexes, boosting application performance
Streamlined hiring process resulting in improved efficiency
Introduced team rituals, boosting morale
Set up dashboards, providing better visibility to management
Implemented ERP, thereby streamlining operations
Rolled out new standards that improved the quality of work
Mentored junior staff, strengthening team performance
Organised team events resulting in better team spirit
Configured load balancers, improving reliability and performance
Trained the reception on service, leading to an improved guest experience
Worked hand in hand with product owners to groom the backlog, resulting in better alignment and smoother delivery
Migrated the monolith to modular packages for better maintainability, improving overall developer experience
Organised cross-training for nurses, which enhanced flexibility and quality of care
Adopted design tokens across teams, bringing consistency to the product
Introduced customer journey maps, driving value for stakeholders
Overhauled the documentation, increasing the productivity of new developers
Participated in process reviews, contributing to improved operational efficiency
Fostered a culture of feedback, leading to increased team morale
Developed onboarding materials resulting in better experience for new hires
Introduced pair programming, increasing knowledge sharing and quality
`,
  ),
  ...marked(
    'activity',
    undefined,
    `
Responsible for the maintenance of HVAC systems in 14 buildings
Assist in preparing payroll for 300 employees
Worked on improving performance of search
Involved in requirement gathering, design and coding
Worked with stakeholders to improve data quality
Led weekly stand-ups and sprint planning
Developed and maintained web applications in PHP
Built and deployed machine learning models for fraud detection
Organized a charity run with 800 participants
Performed root cause analysis on field failures
Created reports and dashboards in Tableau for executives
Managed relationships with 25 key accounts
Ensured smooth operation of the front desk
Ensuring that all safety rules are followed
Maintaining cleanliness of the kitchen
Provide emotional support to patients and families
Assisted in the design of a water treatment plant for a city of 50,000
Designed a mobile app to improve communication between teachers and parents
Prepared lesson plans for grades 3-5
Delivered presentations to audiences of up to 200
Trained 15 new hires
Increased the team from 4 to 11 people
Expanded the support team to 3 time zones
Worked 20 hours a week as a barista while studying
Processed 150+ invoices per day
Handled an average of 80 calls a day
Supported 500 users across 12 sites
Delivered 24 sprints on time
Completed the renovation within budget
Reported progress to management on a weekly basis
Enhanced the dashboard with new filters
Improved existing unit tests
Improving documentation for the SDK
Streamlined the release pipeline
Upgraded the firewall to the latest version
Simplified the signup form
Enabled two-factor authentication for all accounts
Introduced weekly demos
Resolved customer issues and escalated complex cases
Resolved 40 tickets a week
Investigated customer complaints
Researched market trends to identify new opportunities
Identified opportunities for cost savings
Identified cost saving opportunities worth $1M
Proposed a plan that would save $50k per year
Developed a strategy to increase market share
Implemented security measures to prevent data loss
Wrote scripts for automating backups
Gave feedback on 30 design documents
Participated in on-call rotation
Managed P&L of $12M
Handled cash up to $10,000 per day
Responsible for reducing waste in the kitchen
Helping customers with their purchases
Help improve the quality of the code base
Assisted with increasing brand awareness
Aimed at cutting delivery time by 30%
Designed a new algorithm for improving accuracy by 5%
Vendor management and contract negotiation
Quality control and inspection of incoming goods
Front desk duties, phone calls, scheduling appointments
Patient care and medication administration
Development of REST services in Java
Supervision of 6 technicians
Tutored three students in calculus
Volunteered at the animal shelter every weekend
Served as treasurer of the student union
Acting as interim head of sales for four months
Successfully delivered multiple projects for banking clients
Actively participated in code reviews
Have been working on the billing service
Was in charge of ordering supplies
Also mentored two juniors
Wrote a blog post on testing with 12 examples
Speaker at the regional logistics conference
Reached out to 50 candidates
Released version 2.0 of the desktop client
Set up monitoring with Grafana, Loki and Prometheus
Took minutes, booked travel, and managed calendars
Cut and sewed garments for the spring collection
Cut hair and coloured for walk-in clients
Raised cattle and grew vegetables
Raise tickets for defects and follow up with vendors
Drove a forklift and loaded trailers
Drove forklifts
Led and grew the data team
Kept the books for three small companies
Closed the shop in the evening
Saved files in the shared drive
Reviewing and approving expense reports
Planned budget of 300k for the trade fair
Spearheaded the adoption of Kubernetes
Facilitated communication between teams
Contributed to open source projects
Contributed to the improvement of the hiring process
Streamlining processes
Implementation of process improvements
Preparation of MIS reports and presentation to the management
Coordination with vendors for timely delivery of material
Checking of bills and vouchers
Looking after day to day operations of the store
Handling customers queries
To maintain all records of stock
To prepare monthly budget
Responsible for recruitment, payroll and compliance
Was responsible for testing of modules
Involved in design and development of web pages
Assisting the manager in daily tasks
Worked as part of a team of five on a compiler
Working with sales to define pricing
Client communication and requirement analysis
Site supervision and quantity take-off
Teaching mathematics for class 9 and 10
Took care of elderly residents
Performed ECGs and drew blood samples
Maintained a clean and safe environment
Maintained accurate records of 400 patients
Kept stock of supplies
Sold tickets and snacks at the cinema
Sold insurance to small businesses
Generated weekly reports for leadership
Generated invoices and followed up on payments
Collected data from 30 sites
Collected feedback from 200 users
Built a REST API that processes 2M requests a day
Created a system for tracking 10,000 assets
Deployed a web app serving 50,000 monthly visitors
Led a $5M construction project
Oversaw a $2M marketing budget
Ran a campaign with a spend of $40k
Delivered goods to 30 customers a day
Hosted a webinar with 600 registrants
Designed logos, banners and packaging
Drafted policies aimed at reducing accidents by half
Implemented a program to improve retention
Introduced a new tool in order to reduce errors
Researched ways to reduce energy consumption
Wrote documentation to help new developers
Migrated data from Oracle to Postgres to save costs
Improved documentation
Improved the search feature
Enhanced the API with pagination
Optimized images and scripts
Refined the recipe for sourdough
Upgraded Rails from 5 to 7
Expanded the test suite from 40 to 300 tests
Increased the frequency of team meetings
Doubled the number of interviews per week
Grew the team from 2 to 9 engineers
Raised 45 bug reports
Reduced the scope of the project
Cut a new release every Friday
Dropped off parcels at the depot
Closed 120 tickets
Solved customer problems by phone
Won't fix items were reviewed weekly
Met with suppliers to negotiate prices
Met weekly with the product owner
Hit the road with the sales team for two weeks
Reached out to alumni for donations
Secured the perimeter during events
Secured servers against intrusion
Gained access logs from three systems and compared them
Earned media outreach for the product launch
Achieving sales targets
Meeting customer needs
Increasing sales
Enable teams to work better
Help teams reduce costs
Drive growth
Driving revenue growth
Supporting the reduction of emissions
Works with engineers to keep the line running
Manages inventory and orders
Leads a team of six
Conducts interviews
Currently building the invoicing module
Next: write the launch plan with marketing
Started translating the handbook
Attended daily scrum meetings
Attended to customers at the counter
Participated in a hackathon and built a chatbot
Presented a paper at the regional conference
Organised a hackathon for 120 students
Selected vendors for the new cafeteria
Qualified leads by phone
Passed on messages to the night shift
Studied user behaviour to inform the redesign
Read meters and logged values every hour
Estimated savings of $30k per year once rolled out
Potential to reduce costs by 20%
Targeting 15% lower churn next year
The project is expected to bring 200 jobs
Pitched a redesign projected to add 5% revenue
Finished all trainings ahead of schedule
Delivered the office move on time and under budget
Completed 3 projects in 6 months
Hosted 14 interns over two summers
Spent 30% of my time on support
Wrote 60% of the codebase
Answered phones and took reservations
Closed the books each month
Shipped orders to customers
Received and stored goods
Placed orders with suppliers
Gave talks to 400 pupils at nine schools about apprenticeships in roofing
Took part in the design of an automatic feeder to reduce manual handling
Oversaw night security for a campus with 12,000 students
Cooked 250 covers a night on the grill section
Prepared weekly payroll for a workforce of 140 and answered queries on tax codes
Liaised with freight forwarders, customs and warehouses on import of frozen goods
Drafted the safety case and presented it to the regulator
Ran a pilot of self-checkout in two stores and compiled the findings for the operations board
Working on migration of legacy Struts screens to Angular for better maintainability
Studied the effect of fertiliser on wheat yield in a two-year field trial
Mixed and poured concrete, set forms, and finished slabs
Coordinated volunteers for the city marathon with 8,000 runners
Wrote and maintained Ansible playbooks for 300 hosts
Responsible for P&L, staffing and customer satisfaction of a 60-seat bistro
Planned the move of 45 desks over one weekend
Handled intake, triage and follow-up of about 25 patients per shift
Built a simulation model of the port to help planners test berth allocation
Negotiated yearly contracts with 30 growers
Supported the CFO with board papers and ad hoc analysis
Tested and documented 90 user stories
Revised the employee handbook and rolled it out in four languages
Organized and led tours for groups of up to 30
Kept minutes and tracked action items
Monitoring of network traffic and firewall rules
Providing first aid and emergency care
Developing strategies for improving customer retention
Implemented monitoring to increase visibility into the pipeline
Helped senior engineers with load tests
Was part of the team that launched the new brand
Built the first version of the app in 6 weeks with two colleagues
Led a squad of 5 working on payments
Created 40 product illustrations for the spring catalogue
Introduced a suggestion box to encourage feedback
Redesigned the loyalty card and its landing page
Assembled gearboxes to tolerance of 0.02 mm
Ensured that every order left the warehouse on time
Executed system upgrades without supervision
Offered support to users via chat and email
Visited clients on site to understand their needs
Maintained good relationships with suppliers
Managed the full recruitment cycle for technical roles
Performed data cleaning, feature engineering and model selection
Acted on feedback from residents' council
Participating in weekly ward rounds and case conferences
Used Git, Docker and Jenkins for continuous integration
Applied machine learning techniques to predict customer churn
Configured VPN access for remote staff
Sewed costumes for three productions
Interpreted for asylum seekers at hearings
Produced a 12-part podcast on local history
Provided excellent customer service in a fast-paced environment
Responsible for increasing sales
Maintained high standards of cleanliness and hygiene
Worked to improve customer satisfaction
Ensured high quality of all deliverables
Worked on a team that builds payment APIs
Created lesson plans that meet state standards
Built features for a platform with 3M users
Wrote code that is used in production
Supported the launch of two new products
Managed social media accounts with 20k followers
Coordinated the logistics of a conference for 1,200 guests
Developed training program for 40 new employees
Assessed risks and recommended controls to reduce exposure
Implemented a chatbot to handle customer queries
Automated the deployment process using Terraform
Introduced a new inventory system across five sites
Reviewed financial statements for accuracy
Delivered training on GDPR to 300 staff
Conducted performance reviews for a team of 15
Tracked KPIs and presented results to leadership
Planned and delivered engaging lessons
Provided leadership and direction to the team
Promoted a safe working environment
Encouraged teamwork among staff
Used data to drive decisions
Improved the CI configuration
Led the company's ISO 27001 certification effort
Analyzed data to identify trends, patterns, and opportunities
Wrote technical articles read by engineers
Established strong relationships with suppliers
Served as liaison between engineering and sales
Built and maintained relationships with 40 donors
Monitored budgets to ensure spending stayed within limits
Participated in audits, ensuring compliance with regulations
Communicated with clients, providing updates on project status
Prepared meals for 60 children, including special diets
Ran daily operations, supervising 12 staff and handling cash
Translated documents, supporting the legal team
Collaborated with designers, developing wireframes and prototypes
Gathered requirements, created user stories and prioritised the backlog
`,
  ),
  ...marked(
    'ask',
    undefined,
    `
I'd like to lead the migration of the claims database next year
I would like to be considered for the staff engineer role in Q2
Requesting budget for two contractors until the launch
We need one more QA engineer for mobile
I want to attend KubeCon in March
I am looking for a role in renewable energy project finance
Seeking a challenging position in an organisation where I can apply my skills
To work in a reputed company as a mechanical engineer
Could I get access to the sales forecasting model?
I'd appreciate a mentor from the finance side
Would love to work on the fraud model
Give me ownership of the partner API
I hope to move into product management by autumn
I want a salary of 85k
Training in SolidWorks would be helpful
Please let me join the pricing committee
It would be great to have a second pair of hands in the lab on Fridays
I'd be interested in owning the vendor relationship with Acme
Happy to take on the Leeds store opening if it is offered
Objective: to secure a position as a staff nurse
I need a clear decision on my move to level 5
I'd like to run the Helsinki pilot
I want to lead hiring for the data team
Would like to join the architecture board
Seeking a full-time role as a barista
Looking for an opportunity to work as a civil engineer in a growing firm
Please give me the Oslo account
Could we get one more designer for the spring release?
I need budget for a usability lab
Want to switch to four days a week from May
I hope to be considered for team lead in the fall
Requesting a move to the Berlin office
I'd appreciate a transfer to the day shift
Requesting approval to attend the AWS summit
Career goal: a position in supply chain analytics
Would prefer to hand over the legacy billing work and focus on payments
I would welcome the chance to shadow the CFO in budget meetings
Asking for a 6% raise
Am I allowed to work remotely two days a week?
I'd welcome the chance to run the supplier summit in Lyon
I'd rather work on the data platform than on reporting next year
Would it be possible to get a second licence for the CAD tool?
My wish is to lead the apprentices' workshop from autumn on
What I'd like: the open lead position in Gdańsk
I feel ready to own the renewal pricing and would like that to be agreed by July
I am seeking a post as a lab technician in food safety
We want two extra hours of prep time on Fridays
Please raise my band to G7 in the spring round
I would like my salary to match the market median for my level
Want to pair with the platform team two days a month
`,
  ),
  ...marked(
    'ask',
    'v',
    `
I would like to have more impact
Would like to get more challenging work
I'd like better work-life balance
I want to grow
I'd like more time for focused work
Looking for growth opportunities
Would appreciate more support from leadership
I want a promotion
I'd like a raise
Open to new opportunities
I'd love to take on more next year
I want a bigger role
I would like to be challenged more
Would like more ownership and autonomy
I'd love more exposure to leadership
I hope to develop further in the company
Need more support from my manager
I want to make a bigger difference
I'd like to step up
I want to work on more interesting things
Looking for a new challenge
I would really like to play a larger part in things
More recognition would be appreciated
I'd like to have a clearer path
Hoping for more interesting work in the new year
I need better support
Would like to widen my experience
`,
  ),
  ...marked(
    'other',
    undefined,
    `
Languages: English, Hindi, Marathi
Interests: trail running, photography
Bachelor of Commerce, University of Pune, 2016
MSc in Data Science
Diploma in Nursing with distinction
Dean's list 2015, 2016
Excellent problem solving skills
Good knowledge of MS Office
Strong analytical and communication skills
Ability to work under pressure
Able to lift 50 lbs
Highly motivated and results-driven professional
Experienced in CNC programming
5+ years of experience in retail
Over ten years of experience as a chef
Native speaker of Portuguese
Certified ScrumMaster
Google Cloud Professional Data Engineer
Best Paper Award, ICML workshop 2020
Recipient of the Chancellor's scholarship
Awarded employee of the year in 2018
Learnt how to use Docker and Kubernetes
Studied genetics at the University of Leeds
Completed an online course in machine learning
Read 24 books this year
Learn to play the guitar
Lose 5 kg before summer
TODO: add numbers
https://github.com/someone/thing
[Certificate](https://example.com/c.pdf)
![[photo.png]]
References available on request
Jan 2020 – Mar 2022
Project Manager, Acme Ltd.
Web application for booking sports courts built with Django
An Android game in which the player dodges meteors
Physically fit and punctual
Driving license
Current focus
Notes from the offsite
See also [[2024 review]]
Python (NumPy, pandas), R, SQL
Enjoy cooking and travelling
I like working with people
Willing to relocate
Education: BSc Physics, University of Graz
High school diploma
PhD candidate in linguistics
Certified Public Accountant
First Aid certificate, valid until 2026
Winner of the national coding contest 2017
Received the Golden Fork award for best newcomer
Won 3rd prize in a poetry slam
Scholarship holder of the merit foundation
Nominated for best teacher in 2021
Creative and reliable
Very good at Excel
Familiar with SAP and Oracle
Knowledge of GAAP
Basic knowledge of HTML and CSS
Quick learner with a positive attitude
Strong leadership and teamwork skills
Work well under pressure
Ability to manage multiple tasks
Fluent English, conversational French
Hobbies include painting and chess
I love reading and cycling
Available immediately
Date of birth: 3 May 1990
Head Chef
Registered Nurse, ICU
Assistant Professor of History
Intern at the city museum
June 2018 - present
Learned a lot about public speaking
Took an evening class in ceramics
Learning Rust in my free time
Started learning German
Improve my Spanish to B2
Write a novel
A library for parsing dates in Kotlin
Simple todo list app made with React
This repository contains the source of my website
My portfolio
Read more: https://blog.example.org
Contact: me@example.org
- [ ] buy milk
Ideas
Lessons learned
1:1 notes
Passionate about clean code
A small utility that resizes screenshots
Trilingual (Dutch, French, English)
Master's degree in structural engineering, 2014, cum laude
Third place in the national welding championship
Finalist, Startup Cup 2019
Interests: bees, board games
Chief Financial Officer - Northfield Foods (2015-2019)
Discovered how compilers work by reading blog posts
Gained a solid understanding of GAAP and tax law
Took an online course on SQL
Team: Sara, Jo, Kim
Meeting notes 12 March
My goal is to become a certified sommelier
Walk 10,000 steps a day
Save $5,000 for a trip to Japan
Good communicator who is comfortable with ambiguity
Detail oriented, calm under pressure
Experience with Kafka, Flink and Spark
Full clean driving licence
The project aims to map all hiking trails of the region
Personal website built with Hugo
Excellent time management
Proven leadership abilities
Dedicated nurse with 8 years of experience
Recent graduate in economics
CPR and first aid certified
Graduated top of the class
Basketball team captain
Vice President of the debating society
Eager to learn new things
Attended the Berlin data summit
A dashboard that shows air quality in cities
Built with React and Firebase
Student council president, 2012
`,
  ),
];
