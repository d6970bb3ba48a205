/** Nouns and other words by what they are in a claim, singular forms. */

/** A quantity that one can watch. */
export const metrics =
  'rate ratio time latency cost revenue sale conversion churn turnover throughput uptime downtime availability accuracy precision recall yield margin profit profitability income earnings turnaround runtime nps csat ctr cpa cac roas roi arr mrr gmv ltv aov arpu ebitda mttr mttd mtbf sla ttfv retention attrition attendance absenteeism footfall traffic bounce abandonment utilization utilisation occupancy volume capacity speed velocity consumption bill spend spending expense overhead fee price premium budget-variance variance backlog queue wait delay lag duration lead-time cycle workload load memory cpu bandwidth footprint emission emissions waste wastage scrap rework shrinkage loss leakage fraud chargeback return refund complaint ticket call contact escalation incident outage crash error bug defect failure fault alert alarm page injury accident infection readmission mortality fall overtime vacancy headroom inventory stockout backorder shortage pick order shipment delivery punctuality fill basket checkout signup registration subscription renewal download install impression view click open play stream follower subscriber star rating score review satisfaction adoption usage activation mau dau wau reach share ranking rank seo visibility coverage pass-rate test-coverage completion graduation enrolment enrollment literacy participation turnout donation gift pledge fundraising funding grant takings sales-volume pipeline lead deal win quota receivable dso debt arrears collection cash cashflow asset return-on-investment productivity-rate output production strength hardness weight size length energy fuel electricity water gas mileage carbon footprint temperature noise runoff moisture frequency responsiveness response reply resolution repeat loyalty visit visitor session pageview engagement-rate open-rate fps bundle-size storage heap lines loc p50 p75 p90 p95 p99 tps qps rps iops kpi okr metric benchmark f1 auc bleu rmse mae loss perplexity map lcp cls ttfb fcp lighthouse interval gap average median count number amount level percentage proportion saving effort hour minute day changeover setup downtime scrap-rate oee ftp first-pass rft yield reject damage theft breakage spoilage shrink penalty fines claim no-show cancellation opt-out unsubscribe detractor promoter signups headcount-cost labour-cost staffing-cost tax interest stall flake flakiness handover duplicate duplication rejection dispute exception misfire mistake opt-in market-share gross-margin ';

/** Words that name quality in general and nothing to watch. */
export const generics =
  'performance quality efficiency productivity experience engagement collaboration value scalability process processes operation operations workflow communication alignment effectiveness usability ux reliability maintainability stability robustness security safety morale culture teamwork transparency consistency clarity visibility agility flexibility satisfaction-level success growth outcome impact excellence innovation delivery readability testability portability friendliness user-friendliness responsiveness accessibility interoperability traceability compliance governance awareness relationship relationships trust confidence understanding cohesion synergy coordination cooperation participation presence image brand position positioning reputation competitiveness quality-of-life wellbeing well-being motivation sustainability resilience simplicity convenience ease appeal look feel functionality capability decision-making decision insight service-quality standard professionalism discipline employee-experience customer-experience efficiency-gain gain benefit result improvement optimization optimisation enhancement utility comfort usability freshness variety presentation loyalty adoption-outcome integrity onboarding-experience';

/** Bad things: taking one away is a result. */
export const harms =
  'error bug defect failure fault outage downtime crash incident accident injury complaint delay waste duplicate duplication redundancy bottleneck blocker friction risk vulnerability loss leak leakage fraud theft shrinkage rework backlog overtime confusion ambiguity silo dependency debt noise false-alarm alarm alert toil spam stall stockout shortage breakage damage spoilage mistake inconsistency discrepancy violation breach penalty fines escalation churn attrition absence absenteeism no-show infection fall readmission paperwork double-entry rejection overrun miss misfire conflict congestion contamination hazard blackout overhead latency lag flake regression mismatch workload pain chargeback dispute wait queue interruption stoppage misfeed jam smear pollution emission runoff idle exposure spill';

/** A change as a noun. */
export const changes =
  'increase decrease reduction rise drop fall growth gain decline uplift lift improvement jump boost cut surge saving savings spike uptick hike upswing dip shrinkage doubling halving expansion acceleration upturn bump increment elimination minimization minimisation swing recovery';

/** Things made, which are output however much better they get. */
export const artefacts =
  'dashboard test service flow page site website app application tool plugin feature api library framework module component script pipeline model report document documentation guide manual wiki template checklist playbook runbook policy procedure form spreadsheet database table schema query code codebase system platform product portal interface ui design layout logo banner video podcast article blog newsletter presentation deck slide poster brochure catalogue catalog menu curriculum lesson course syllabus workshop program programme plan roadmap strategy proposal contract agreement invoice record file archive log map chart graph diagram drawing prototype mock mockup wireframe demo release version build package container cluster server network router firewall machine equipment device sensor fixture jig line cell layout warehouse store shop kitchen menu recipe garden building bridge road wiring panel pump valve boiler engine vehicle truck route schedule rota roster calendar campaign event fair exhibition booth kiosk bot chatbot assistant integration connector adapter endpoint algorithm engine editor parser compiler renderer infrastructure architecture environment function class method method interface suite ci onboarding-flow backend frontend front-end back-end setup onboarding screen button account ledger catalogue software hardware firmware technique approach functionality macro docs';

/** Counts of work done. */
export const efforts =
  'meeting interview workshop session document call-with demo presentation training class course lesson article post report slide ticket-groomed story sprint-planning retrospective retro review audit inspection visit-made survey questionnaire experiment test prototype screen onsite proposal feature release project initiative task commit pull-request pr line-of-code service-migrated email script query dashboard page-written checklist template';

/** People whom one leads, hires, teaches. */
export const people =
  'team staff headcount crew engineer developer designer analyst employee report direct-report intern volunteer student trainee mentee apprentice pupil child nurse technician operator worker colleague squad group department hire candidate people person cook chef rigger medic teacher manager supervisor associate driver';

/** What is won: people or firms that pay, and decisions. */
export const wins =
  'deal contract customer client account user subscriber member donor sponsor sponsorship partner partnership funding grant investment revenue sale order approval sign-off signoff buy-in agreement permit licence license certification accreditation lead prospect booking renewal logo tender bid consent commitment clearance audit-pass reader follower listener investor business';

/** What is met. */
export const targets =
  'target quota goal objective sla kpi expectation benchmark deadline plan forecast okr threshold requirement standard milestone budget';

/** Use by others, which is an effect. */
export const adoption =
  'download install installation star impression play view stream signup sign-up follower subscriber booking fork like reader retweet citation pageview registration adopter user customer mention attendee-score upvote ';

/** Work as a noun. */
export const tasks =
  'management handling development design redesign maintenance support analysis testing training planning preparation coordination administration implementation integration deployment migration configuration installation monitoring reporting documentation review supervision operation production execution research creation writing editing scheduling costing budgeting recruitment hiring onboarding mentoring coaching teaching troubleshooting debugging repair inspection auditing assessment evaluation procurement purchasing sourcing negotiation marketing advertising promotion sales-support selling logistics shipping packing cleaning cooking catering care nursing counselling counseling liaison communication collaboration facilitation moderation organization organisation setup set-up upgrade upgrades update updates cabling wiring assembly manufacturing fabrication welding machining construction surveying modelling modeling simulation programming coding automation scripting refactoring optimization optimisation customization customisation translation transcription curation demonstration demo delivery rollout roll-out launch compilation collection gathering drafting entry data-entry processing filing archiving tracking reconciliation invoicing billing accounting bookkeeping forecasting consolidation verification validation certification commissioning calibration tuning improvement enhancement investigation troubleshoot follow-up participation involvement provision outreach fundraising leadership ownership responsibility oversight direction responsible duty duties generation conversion handover tasks';

/** Units of time. */
export const timeUnits =
  'second minute hour day week month quarter year decade fortnight sprint ms s sec secs min mins hr hrs night weekend season half shift';

/** Awards and degrees. */
export const awards =
  'award prize medal scholarship fellowship trophy honour honor honours honors certificate certification diploma degree bachelor master phd msc bsc mba ba ma bs ms b.sc m.sc b.tech m.tech btech mtech gpa cgpa valedictorian laureate finalist winner runner-up champion nominee nomination olympiad hackathon dean distinction thesis dissertation coursework license licence badge competition contest championship tournament bootcamp';

/** Titles of jobs. */
export const roles =
  'engineer developer manager director analyst consultant designer architect administrator assistant coordinator specialist supervisor technician nurse teacher lecturer professor intern lead officer executive president founder co-founder ceo cto cfo coo vp head owner associate representative agent clerk accountant lawyer attorney chef cook driver operator mechanic electrician plumber welder carpenter scientist researcher writer editor journalist producer instructor tutor trainer coach volunteer chairman chairperson secretary treasurer member advisor adviser planner buyer cashier barista receptionist librarian pharmacist therapist physician surgeon dentist programmer tester freelancer contractor apprentice trainee';

/** Nouns that open wishes and say nothing definite. */
export const askNouns =
  'raise promotion salary pay compensation scope role responsibility responsibilities level title budget headcount mentor mentorship coaching training support sponsorship exposure visibility recognition ownership autonomy flexibility feedback guidance opportunity opportunities clarity time challenge challenges growth development resources help bonus equity increase position remote relocation transfer sabbatical course conference licence license';
