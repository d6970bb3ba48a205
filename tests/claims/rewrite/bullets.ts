/** Invented bullets whose result comes late, and how they read with the result in front. */
export const rewritable: readonly (readonly [before: string, after: string])[] = [
  [
    'Paired new couriers with a mentor - 90-day churn halved',
    '90-day churn halved after pairing new couriers with a mentor',
  ],
  [
    'Rebuilt the rota: 12-hour shifts down from 1,140 a month to 6',
    '12-hour shifts down from 1,140 a month to 6 after rebuilding the rota',
  ],
  [
    'Moved the stock list to a shared sheet, cutting miscounts by 30% (from 210 to 147)',
    'Cut miscounts by 30% (from 210 to 147) by moving the stock list to a shared sheet',
  ],
  [
    'Moved the stock list to a shared sheet, cutting miscounts by 30% (from the audit log)',
    'Cut miscounts by 30% by moving the stock list to a shared sheet (from the audit log)',
  ],
  [
    'Split the night shift: callouts down 12% (per 1,000 beds)',
    'Callouts down 12% (per 1,000 beds) after splitting the night shift',
  ],
  [
    'Swapped the queue library to cut retry storms by 80%',
    'Cut retry storms by 80% by swapping the queue library',
  ],
  [
    'Renegotiated the freight contract, bringing per-pallet cost from €41 to €33.',
    'Brought per-pallet cost from €41 to €33 by renegotiating the freight contract.',
  ],
  [
    'Wrote a bed-turnover checklist, which shortened discharge time by 50 minutes',
    'Shortened discharge time by 50 minutes by writing a bed-turnover checklist',
  ],
  [
    'Set up a lending scheme for sports kit that raised attendance at training by a fifth',
    'Raised attendance at training by a fifth by setting up a lending scheme for sports kit',
  ],
  [
    'By batching label prints overnight, freed 3 hours of dock time a day',
    'Freed 3 hours of dock time a day by batching label prints overnight',
  ],
  [
    'Through door-to-door surveys, lifted the response rate from 22% to 39%.',
    'Lifted the response rate from 22% to 39% through door-to-door surveys.',
  ],
  [
    'Trimmed the enquiry form to four fields and increased submissions 37%',
    'Increased submissions 37% by trimming the enquiry form to four fields',
  ],
  [
    'Switched the glaze supplier; reject rate dropped from 7% to 3%',
    'Reject rate dropped from 7% to 3% after switching the glaze supplier',
  ],
  [
    'Added read replicas -> report load time 9 s to 2 s',
    'Report load time 9 s to 2 s after adding read replicas',
  ],
  [
    'Action: moved stocktake to Mondays. Result: counting errors down 45%.',
    'Result: counting errors down 45%. Action: moved stocktake to Mondays.',
  ],
  [
    'Printed allergy icons on every menu. Wrong-plate incidents fell from 6 a month to 1.',
    'Wrong-plate incidents fell from 6 a month to 1 after printing allergy icons on every menu.',
  ],
  [
    'Ran a hedging review, resulting in a 14% fall in currency losses',
    'Achieved a 14% fall in currency losses by running a hedging review',
  ],
  [
    'Harmonised shift codes over 3 depots, thereby trimming payroll queries by half.',
    'Trimmed payroll queries by half by harmonising shift codes over 3 depots.',
  ],
  [
    '**2025-11-04** — Denormalised the stock view, cutting page load by 61% #latency',
    '**2025-11-04** — Cut page load by 61% by denormalising the stock view #latency',
  ],
  [
    'Wrote a [[Pager guide]] that took median time to acknowledge from 14 min to 4 min ([MR 77](https://git.example/mr/77))',
    'Took median time to acknowledge from 14 min to 4 min by writing a [[Pager guide]] ([MR 77](https://git.example/mr/77))',
  ],
  [
    'Scripted the sandbox reset for 25 tenants, removing 6 manual hours a week [team:: Platform]',
    'Removed 6 manual hours a week by scripting the sandbox reset for 25 tenants [team:: Platform]',
  ],
  [
    'Cut the intake interview to 20 minutes, so that clients get a first appointment in 5 days instead of 13',
    'Clients get a first appointment in 5 days instead of 13 after cutting the intake interview to 20 minutes',
  ],
  [
    'Pooled four cleaning contracts, saving **£52k** a year',
    'Saved **£52k** a year by pooling four cleaning contracts',
  ],
  [
    'Mapped 180 bus stops and merged 22 of them, shortening the average trip by 8%',
    'Shortened the average trip by 8% by mapping 180 bus stops and merging 22 of them',
  ],
  [
    'Brought in peer marking, raising pass rates from 61% to 74% and trimming marking time by a third',
    'Raised pass rates from 61% to 74% and trimmed marking time by a third by bringing in peer marking',
  ],
  [
    'Moved the archive to cold storage, lowering monthly storage by $3,100 and freeing 4 TB.',
    'Lowered monthly storage by $3,100 and freed 4 TB by moving the archive to cold storage.',
  ],
  [
    'I rebuilt the tender template, which tripled our shortlist rate to 24%.',
    'I tripled our shortlist rate to 24% by rebuilding the tender template.',
  ],
  [
    'Using queue simulation on two years of calls, reduced abandoned calls 19%',
    'Reduced abandoned calls 19% using queue simulation on two years of calls',
  ],
  [
    'Agreed a swap rota with the harbour crew, ending Sunday standby',
    'Ended Sunday standby by agreeing a swap rota with the harbour crew',
  ],
  [
    'Coached 5 line cooks in portioning, bringing food waste down from 12% to 7%',
    'Brought food waste down from 12% to 7% by coaching 5 line cooks in portioning',
  ],
  [
    'Dive Deep: matched 3,000 invoices against delivery slips, recovering £18,400 in overcharges',
    'Dive Deep: recovered £18,400 in overcharges by matching 3,000 invoices against delivery slips',
  ],
  [
    'Held 9 tasting panels with diabetic guests, raising repeat bookings from 31% to 46%',
    'Raised repeat bookings from 31% to 46% by holding 9 tasting panels with diabetic guests',
  ],
  [
    'Hung acoustic panels in 12 classrooms → noise complaints -64%',
    'Noise complaints -64% after hanging acoustic panels in 12 classrooms',
  ],
  [
    'Drew up a shared harvest plan with the co-op, leading to 28% fewer spoiled crates',
    'Achieved 28% fewer spoiled crates by drawing up a shared harvest plan with the co-op',
  ],
  [
    'Rewrote the membership letter in May, lifting renewals from 68% to 77% by August',
    'Lifted renewals from 68% to 77% by August by rewriting the membership letter in May',
  ],
  [
    'Indexed the claims archive so that searches over 10 years finish in under 2 s (was 55 s).',
    'Searches over 10 years finish in under 2 s (was 55 s) after indexing the claims archive.',
  ],
  [
    'Cancelled 14 unused phone lines, saving about €640 per month (billing estimate)',
    'Saved about €640 per month (billing estimate) by cancelling 14 unused phone lines',
  ],
  [
    'Replaced hourly polling with push (OPS-311), cutting mobile data use 73%',
    'Cut mobile data use 73% by replacing hourly polling with push (OPS-311)',
  ],
  [
    'Opened the loading bay an hour earlier — missed pickups down 35%',
    'Missed pickups down 35% after opening the loading bay an hour earlier',
  ],
  [
    'Filmed lifting demos in three languages, helping to reduce back injuries from 9 to 2 a year',
    'Helped to reduce back injuries from 9 to 2 a year by filming lifting demos in three languages',
  ],
  [
    'Re-tagged 2,300 exhibits by theme, contributing to a 21% rise in audio-guide use',
    'Contributed to a 21% rise in audio-guide use by re-tagging 2,300 exhibits by theme',
  ],
  [
    'Fitted guards to the bread slicer, with no recordable injuries since February',
    'No recordable injuries since February after fitting guards to the bread slicer',
  ],
  [
    'Set `pool_size=40` on the booking API, reducing timeouts from 3% to 0.2%',
    'Reduced timeouts from 3% to 0.2% by setting `pool_size=40` on the booking API',
  ],
  [
    'prepared new template for site report, so reporting time decreased 50%',
    'reporting time decreased 50% after preparing new template for site report',
  ],
  [
    "Split the monolith's billing module out, which let us halve deploy time to 6 minutes",
    "Let us halve deploy time to 6 minutes by splitting the monolith's billing module out",
  ],
  [
    'Led the switch to reusable crates, saving 11 tonnes of cardboard a year and €23k in fees',
    'Saved 11 tonnes of cardboard a year and €23k in fees by leading the switch to reusable crates',
  ],
  [
    'We moved nightly builds to ARM runners, which trimmed CI spend by 44%',
    'We trimmed CI spend by 44% by moving nightly builds to ARM runners',
  ],
  [
    'Spearheaded a retention desk, thereby reducing churn from 5.1% to 3.8%',
    'Reduced churn from 5.1% to 3.8% by spearheading a retention desk',
  ],
  [
    'Designed and shipped a guest checkout to lift mobile conversion by 0.9 pp',
    'Lifted mobile conversion by 0.9 pp by designing and shipping a guest checkout',
  ],
  [
    'Built **a parts locator**, cutting picking time by 26%',
    'Cut picking time by 26% by building **a parts locator**',
  ],
  [
    '**Rewired** the test bench, *cutting* setup from 40 to 15 minutes',
    '*Cut* setup from 40 to 15 minutes by **rewiring** the test bench',
  ],
  [
    'Customer Obsession: phoned every late payer within a week, which brought overdue invoices down 58% #finance ^a1b2',
    'Customer Obsession: brought overdue invoices down 58% by phoning every late payer within a week #finance ^a1b2',
  ],
  [
    'Put a float nurse on weekend nights, which led to 40% fewer agency shifts',
    'Achieved 40% fewer agency shifts by putting a float nurse on weekend nights',
  ],
  [
    'Cached the tariff lookup; as a result, quote latency fell from 1.8 s to 300 ms',
    'Quote latency fell from 1.8 s to 300 ms after caching the tariff lookup',
  ],
  [
    'Consolidated the two warehouses and thereby saved CHF 310k a year',
    'Saved CHF 310k a year by consolidating the two warehouses',
  ],
  [
    'Has automated VAT returns, cutting filing time from 3 days to 4 hours',
    'Cut filing time from 3 days to 4 hours by automating VAT returns',
  ],
  ['Switched to LED fixtures (saving $14k a year)', 'Saved $14k a year by switching to LED fixtures'],
  [
    'Moved signage to eye level. This raised add-on sales by 17%.',
    'Raised add-on sales by 17% by moving signage to eye level.',
  ],
  [
    'The intake form was redesigned, cutting call time by 18%',
    'Call time cut by 18% after the intake form was redesigned',
  ],
  [
    'Negotiated bulk rates for reagents for a 22% saving per assay',
    'Achieved a 22% saving per assay by negotiating bulk rates for reagents',
  ],
  [
    'Merged duplicate SKUs, significantly reducing picking errors',
    'Significantly reduced picking errors by merging duplicate SKUs',
  ],
  [
    'Introduced self-scan tills, enabling the store to serve 30% more shoppers at peak',
    'Enabled the store to serve 30% more shoppers at peak by introducing self-scan tills',
  ],
  [
    'Reworked the pick path: walking distance down 29%',
    'Walking distance down 29% after reworking the pick path',
  ],
  [
    'Piloted quiet hours, which won 3 new care-home contracts worth €90k',
    'Won 3 new care-home contracts worth €90k by piloting quiet hours',
  ],
  [
    'Overhauled the grant template, winning $1.2M from two new funders',
    'Won $1.2M from two new funders by overhauling the grant template',
  ],
  [
    'Trained the dispatchers on the new map, cutting average response by 2 minutes',
    'Cut average response by 2 minutes by training the dispatchers on the new map',
  ],
  [
    'Partnered with Sales Ops to rebuild lead scoring, raising win rate from 18% to 23%',
    'Raised win rate from 18% to 23% by partnering with Sales Ops to rebuild lead scoring',
  ],
  [
    'Shipped offline mode, resulting in support tickets dropping 33%',
    'Support tickets dropped 33% after shipping offline mode',
  ],
  [
    'REBUILT THE PACKING LINE, CUTTING CHANGEOVER BY 20 MINUTES',
    'CUT CHANGEOVER BY 20 MINUTES BY REBUILDING THE PACKING LINE',
  ],
  [
    '🚀 Launched a loyalty card, growing repeat visits 12% [[Loyalty 2025]]',
    '🚀 Grew repeat visits 12% by launching a loyalty card [[Loyalty 2025]]',
  ],
  [
    'Shipped dark mode, reducing eye-strain complaints by 40% (with Priya)',
    'Reduced eye-strain complaints by 40% by shipping dark mode (with Priya)',
  ],
  [
    'Rebuilt our grant reporting in one shared sheet — saved 9 hours per grant',
    'Saved 9 hours per grant by rebuilding our grant reporting in one shared sheet',
  ],
  [
    'Pushed the fare change live early => ridership +6%',
    'Ridership +6% after pushing the fare change live early',
  ],
  [
    'Rewrote the safety briefing, which has kept the site free of lost-time injuries for 14 months',
    'Kept the site free of lost-time injuries for 14 months by rewriting the safety briefing',
  ],
  [
    'Set service-level targets with each carrier and so cut late deliveries from 11% to 6%',
    'Cut late deliveries from 11% to 6% by setting service-level targets with each carrier',
  ],
  [
    'I negotiated a joint licence with two sister firms, saving us £18k in year one.',
    'I saved us £18k in year one by negotiating a joint licence with two sister firms.',
  ],
  [
    'Switching to weekly invoicing, brought debtor days down from 48 to 31',
    'Brought debtor days down from 48 to 31 by switching to weekly invoicing',
  ],
  [
    'With a two-page intake form, halved the time to first quote',
    'Halved the time to first quote with a two-page intake form',
  ],
  [
    'Created an escalation matrix for night shift so escalations to managers dropped 70%.',
    'Escalations to managers dropped 70% after creating an escalation matrix for night shift.',
  ],
  [
    'Wrote 30 canned replies. As a result, first response now takes 20 minutes instead of 3 hours.',
    'First response now takes 20 minutes instead of 3 hours after writing 30 canned replies.',
  ],
  [
    'Insourced translation of 6 manuals, bringing the cost per page down to €11',
    'Brought the cost per page down to €11 by insourcing translation of 6 manuals',
  ],
  [
    'Reseeded the south pitch and changed the mowing plan, extending match days by 5 weeks',
    'Extended match days by 5 weeks by reseeding the south pitch and changing the mowing plan',
  ],
  [
    'Planned and ran a bilingual open day, attracting 140 new patients',
    'Attracted 140 new patients by planning and running a bilingual open day',
  ],
  [
    'Refactored `ledger.post()` into batches, which dropped p99 from 4.1 s to 700 ms (#8812)',
    'Dropped p99 from 4.1 s to 700 ms by refactoring `ledger.post()` into batches (#8812)',
  ],
  [
    'Challenged the old lab schedule and won back 6 bench hours a week',
    'Won back 6 bench hours a week by challenging the old lab schedule',
  ],
  [
    'Introduced pair packing to bring wrong-item returns under 1%',
    'Brought wrong-item returns under 1% by introducing pair packing',
  ],
  [
    'Rewired the alarm panel → zero false call-outs since April',
    'Zero false call-outs since April after rewiring the alarm panel',
  ],
  [
    'Chased old supplier credits through the summer, recovering ₹14 lakh',
    'Recovered ₹14 lakh by chasing old supplier credits through the summer',
  ],
  [
    'Built a demand model on 5 years of ticket data, letting the theatre price 30% of seats dynamically',
    'Let the theatre price 30% of seats dynamically by building a demand model on 5 years of ticket data',
  ],
  [
    'Migrated [[Billing v2]] to event sourcing, eliminating double charges #billing #impact',
    'Eliminated double charges by migrating [[Billing v2]] to event sourcing #billing #impact',
  ],
  [
    'Revised the exit interview so that response rose from 35% to 80%',
    'Response rose from 35% to 80% after revising the exit interview',
  ],
  [
    'Laid out the stock room by turnover, and picking time fell by a quarter',
    'Picking time fell by a quarter after laying out the stock room by turnover',
  ],
  [
    'Tested 14 subject lines; open rate went from 18% to 27%.',
    'Open rate went from 18% to 27% after testing 14 subject lines.',
  ],
  [
    'Rolled the two booking tools into one, thus saving front desk 5 hours a day',
    'Saved front desk 5 hours a day by rolling the two booking tools into one',
  ],
  [
    'We automated the rights check, so clearance takes 2 days rather than 10',
    'Clearance takes 2 days rather than 10 after we automated the rights check',
  ],
  ['Sold the idle chillers, generating £26,000', 'Generated £26,000 by selling the idle chillers'],
  [
    'Added a second interview slot for carers, raising offer acceptance by 12 percentage points',
    'Raised offer acceptance by 12 percentage points by adding a second interview slot for carers',
  ],
  [
    'Fixed the memory leak in the imaging viewer, stopping 9 crashes a day',
    'Stopped 9 crashes a day by fixing the memory leak in the imaging viewer',
  ],
  [
    'Broke the annual audit into monthly checks, which means close now needs 2 people, not 5',
    'Close now needs 2 people, not 5, after breaking the annual audit into monthly checks',
  ],
  [
    'Changed the default pack size to 12, lifting units per basket by 0.4',
    'Lifted units per basket by 0.4 by changing the default pack size to 12',
  ],
  [
    'Through a shared calendar with the crews, reduced double bookings to zero',
    'Reduced double bookings to zero through a shared calendar with the crews',
  ],
  [
    'By hand-checking the 50 largest claims each month, caught $310k in overpayments',
    'Caught $310k in overpayments by hand-checking the 50 largest claims each month',
  ],
  [
    'Manage the spares catalogue, saving about 20 machine hours a month',
    'Save about 20 machine hours a month by managing the spares catalogue',
  ],
  [
    'make new rota for cleaning, so complaints from tenants went down 40%',
    'complaints from tenants went down 40% after making new rota for cleaning',
  ],
  [
    'Implemented the new ERP module reducing month end reporting by 3 days',
    'Reduced month end reporting by 3 days by implementing the new ERP module',
  ],
  [
    'Developed training videos for installers, this reduced repeat visits by 22%',
    'Reduced repeat visits by 22% by developing training videos for installers',
  ],
  [
    'Rebuilt the onboarding emails, pushing week-one activation from 31% to 44% ^w1',
    'Pushed week-one activation from 31% to 44% by rebuilding the onboarding emails ^w1',
  ],
  [
    'Q2: Retrained the ranking model on fresh clicks, boosting add-to-cart 7.5%',
    'Q2: Boosted add-to-cart 7.5% by retraining the ranking model on fresh clicks',
  ],
  [
    'Campaign: moved spend from print to search, leading to a 31% lower cost per enquiry',
    'Campaign: achieved a 31% lower cost per enquiry by moving spend from print to search',
  ],
  [
    'Replaced manual temperature logs with sensors across 18 fridges, preventing two stock losses worth £7k',
    'Prevented two stock losses worth £7k by replacing manual temperature logs with sensors across 18 fridges',
  ],
  [
    'Designed a tiered bonus for drivers that cut turnover from 41% to 26%',
    'Cut turnover from 41% to 26% by designing a tiered bonus for drivers',
  ],
  [
    'Re-sequenced the paint booth, shaving 11 minutes off every changeover',
    'Shaved 11 minutes off every changeover by re-sequencing the paint booth',
  ],
  [
    'Ran targeted phone banks for the bond measure, turning out 3,100 more voters than in 2021',
    'Turned out 3,100 more voters than in 2021 by running targeted phone banks for the bond measure',
  ],
  [
    'Introduced a peer-review step for quotes, avoiding roughly $60k in mispriced jobs',
    'Avoided roughly $60k in mispriced jobs by introducing a peer-review step for quotes',
  ],
  [
    'Led 3 cross-site kaizens, delivering €240k in annual savings',
    'Delivered €240k in annual savings by leading 3 cross-site kaizens',
  ],
  [
    'Launched same-day pickup, growing weekend revenue 15% and basket size 4%',
    'Grew weekend revenue 15% and basket size 4% by launching same-day pickup',
  ],
  [
    'Action: pruned 60 stale alerts | Result: pages per week down from 45 to 12',
    'Result: pages per week down from 45 to 12 | Action: pruned 60 stale alerts',
  ],
  [
    '**Action:** centralised key storage. **Result:** lost-key callouts down 80%.',
    '**Result:** lost-key callouts down 80%. **Action:** centralised key storage.',
  ],
  [
    'Localised the checkout into Polish and Czech, unlocking €1.9M ARR',
    'Unlocked €1.9M ARR by localising the checkout into Polish and Czech',
  ],
  [
    'Merged the lost-property desks of 4 stations, in turn raising return rate to 63%',
    'Raised return rate to 63% by merging the lost-property desks of 4 stations',
  ],
  [
    'Set up canary deploys for 11 services, reducing mean time to recovery from 48 min to 9 min and change failure rate from 14% to 5% (PLAT-204)',
    'Reduced mean time to recovery from 48 min to 9 min and change failure rate from 14% to 5% by setting up canary deploys for 11 services (PLAT-204)',
  ],
  [
    'Audited, cleaned and re-keyed 9,000 supplier records, cutting payment errors by 88%',
    'Cut payment errors by 88% by auditing, cleaning and re-keying 9,000 supplier records',
  ],
  [
    'Rewrote the volunteer handbook; no-shows at shifts down by half.',
    'No-shows at shifts down by half after rewriting the volunteer handbook.',
  ],
  [
    'Moved the CI cache to S3 and build minutes dropped 35%',
    'Build minutes dropped 35% after moving the CI cache to S3',
  ],
  [
    'Read 600 exit surveys and rewrote the offer letter, improving first-year retention from 71% to 79%',
    'Improved first-year retention from 71% to 79% by reading 600 exit surveys and rewriting the offer letter',
  ],
  [
    'Put the drawings under version control, which ended rework from stale revisions',
    'Ended rework from stale revisions by putting the drawings under version control',
  ],
  [
    'Worked with the port authority to shift unloading to nights, saving 90 minutes per vessel',
    'Saved 90 minutes per vessel by working with the port authority to shift unloading to nights',
  ],
  [
    'Established a bilingual helpline, helping 900 families claim €1.2M in back payments',
    'Helped 900 families claim €1.2M in back payments by establishing a bilingual helpline',
  ],
  [
    'Got three labs to share reagents, cutting spend 17%',
    'Cut spend 17% by getting three labs to share reagents',
  ],
  [
    'Reduced scope to two reports, which let us ship 5 weeks sooner',
    'Let us ship 5 weeks sooner by reducing scope to two reports',
  ],
  [
    'Resurfaced the training track to reduce shin injuries by a quarter',
    'Reduced shin injuries by a quarter by resurfacing the training track',
  ],
  [
    'Rebuilt the subtitle pipeline around `ffmpeg -c copy`, shrinking export time from 40 min to 6.',
    'Shrank export time from 40 min to 6 by rebuilding the subtitle pipeline around `ffmpeg -c copy`.',
  ],
  [
    'Commissioned a wind survey, which lifted turbine output by 4.5%',
    'Lifted turbine output by 4.5% by commissioning a wind survey',
  ],
  [
    'Launched a tenant portal that cut repair calls by 46%',
    'Cut repair calls by 46% by launching a tenant portal',
  ],
  [
    'By pooling couriers with the pharmacy next door, halved same-day delivery cost',
    'Halved same-day delivery cost by pooling couriers with the pharmacy next door',
  ],
  [
    'Through monthly price audits, trimmed media spend from $61k to $48k.',
    'Trimmed media spend from $61k to $48k through monthly price audits.',
  ],
  [
    'Rekeyed the parts catalogue and slashed mis-shipments 39%',
    'Slashed mis-shipments 39% by rekeying the parts catalogue',
  ],
  [
    'Automated the deposit reminders; no-deposit bookings dropped 52%',
    'No-deposit bookings dropped 52% after automating the deposit reminders',
  ],
  [
    'Action: re-laid the herb beds by harvest week. Result: waste down 33%.',
    'Result: waste down 33%. Action: re-laid the herb beds by harvest week.',
  ],
  [
    'Posted queue times on the lobby screen. Complaints at reception fell by two thirds.',
    'Complaints at reception fell by two thirds after posting queue times on the lobby screen.',
  ],
  [
    'Headed a coach-parking trial, leading to a 27% cut in kerbside delays',
    'Achieved a 27% cut in kerbside delays by heading a coach-parking trial',
  ],
  [
    'Unified three price lists, hence cutting quote errors by 70%',
    'Cut quote errors by 70% by unifying three price lists',
  ],
  [
    '2026-01-19: Pinned the base image, cutting build failures from 14 to 2 a week #ci #impact',
    '2026-01-19: Cut build failures from 14 to 2 a week by pinning the base image #ci #impact',
  ],
  [
    'Drafted the [[Incident severity ladder]] that dropped false pages by 63% ([INC-90](https://t.example/INC-90))',
    'Dropped false pages by 63% by drafting the [[Incident severity ladder]] ([INC-90](https://t.example/INC-90))',
  ],
  [
    'Digitised the tool crib, eliminating 11 lost-tool stoppages a month (area:: Plant 2)',
    'Eliminated 11 lost-tool stoppages a month by digitising the tool crib (area:: Plant 2)',
  ],
  [
    'Wrote a swap-shift form, so that nurses get an answer in 2 hours instead of 3 days',
    'Nurses get an answer in 2 hours instead of 3 days after writing a swap-shift form',
  ],
  [
    'Insulated the pipe runs, saving _£11,700_ each winter',
    'Saved _£11,700_ each winter by insulating the pipe runs',
  ],
  [
    'Catalogued 1,100 lab samples and discarded 380 expired ones, freeing 3 freezers',
    'Freed 3 freezers by cataloguing 1,100 lab samples and discarding 380 expired ones',
  ],
  [
    'Moved to weekly stock counts, reducing stockouts from 15 to 4 a month and write-offs by 60%',
    'Reduced stockouts from 15 to 4 a month and write-offs by 60% by moving to weekly stock counts',
  ],
  [
    'Rolled out e-signatures, cutting contract turnaround to 2 days and raising on-time starts from 71% to 90%.',
    'Cut contract turnaround to 2 days and raised on-time starts from 71% to 90% by rolling out e-signatures.',
  ],
  [
    'I cleaned the address file, which lowered returned mail to 0.8%.',
    'I lowered returned mail to 0.8% by cleaning the address file.',
  ],
  [
    'Using weather-adjusted forecasts, reduced spoiled milk 24%',
    'Reduced spoiled milk 24% using weather-adjusted forecasts',
  ],
  [
    'Arranged a shared snow-plough contract with the parish, ending the 5 a.m. call-outs',
    'Ended the 5 a.m. call-outs by arranging a shared snow-plough contract with the parish',
  ],
  [
    'Showed 14 branch clerks the new cash drawer routine, bringing till differences down from €900 to €120 a month',
    'Brought till differences down from €900 to €120 a month by showing 14 branch clerks the new cash drawer routine',
  ],
  [
    'Bias for Action: drained and refilled the cooling loop overnight, avoiding a 2-day shutdown',
    'Bias for Action: avoided a 2-day shutdown by draining and refilling the cooling loop overnight',
  ],
  [
    'Interviewed 18 bus drivers about blind spots, lowering mirror collisions from 22 to 7 a year',
    'Lowered mirror collisions from 22 to 7 a year by interviewing 18 bus drivers about blind spots',
  ],
  [
    'Reworded the arrears letter → payments within 7 days +18%',
    'Payments within 7 days +18% after rewording the arrears letter',
  ],
  [
    'Built a seed-exchange page with two allotment clubs, resulting in 140 new members',
    'Achieved 140 new members by building a seed-exchange page with two allotment clubs',
  ],
  [
    'Reset the thermostat schedules in November, cutting heating spend from £9.4k to £7.1k by March',
    'Cut heating spend from £9.4k to £7.1k by March by resetting the thermostat schedules in November',
  ],
  [
    'Sharded the audit tables so that compliance exports finish in 4 minutes (was 3 hours).',
    'Compliance exports finish in 4 minutes (was 3 hours) after sharding the audit tables.',
  ],
  [
    'Sublet half the second floor, recovering some $19k a month (per the lease)',
    'Recovered some $19k a month by subletting half the second floor (per the lease)',
  ],
  [
    'Swapped FTP drops for signed URLs (SEC-118), eliminating plaintext credentials in 9 systems',
    'Eliminated plaintext credentials in 9 systems by swapping FTP drops for signed URLs (SEC-118)',
  ],
  [
    'Put bike racks by the main door — car-park overflow days down 70%',
    'Car-park overflow days down 70% after putting bike racks by the main door',
  ],
  [
    'Wrote plain-language consent forms, helping cut withdrawn consents from 30 to 11',
    'Helped cut withdrawn consents from 30 to 11 by writing plain-language consent forms',
  ],
  [
    'Geotagged 800 hydrants, contributing to a 12% faster average hook-up',
    'Contributed to a 12% faster average hook-up by geotagging 800 hydrants',
  ],
  [
    'Padded the loading-dock edges, with no forklift damage since June',
    'No forklift damage since June after padding the loading-dock edges',
  ],
  [
    'Curate the tasting calendar, drawing 400 extra covers a month',
    'Draw 400 extra covers a month by curating the tasting calendar',
  ],
  [
    'Tuned `max_conn=80` for the kiosk fleet, lowering timeouts from 6% to 0.3%',
    'Lowered timeouts from 6% to 0.3% by tuning `max_conn=80` for the kiosk fleet',
  ],
  [
    'introduced visual board in workshop, so lead time became 30% shorter',
    'lead time became 30% shorter after introducing visual board in workshop',
  ],
  [
    'Refitted the van racks, letting each crew carry 30% more stock',
    'Let each crew carry 30% more stock by refitting the van racks',
  ],
  [
    'Restructured the tutoring timetable and thereby raised attendance from 54% to 81%',
    'Raised attendance from 54% to 81% by restructuring the tutoring timetable',
  ],
  [
    'Fought for and obtained a second dispatcher, which brought missed calls down from 9% to 2%',
    'Brought missed calls down from 9% to 2% by fighting for and obtaining a second dispatcher',
  ],
  [
    'Migrated 3.2M records to the new CRM with zero data loss',
    'Zero data loss while migrating 3.2M records to the new CRM',
  ],
  [
    'Established a print-on-demand line, generating ¥48M in its first year',
    'Generated ¥48M in its first year by establishing a print-on-demand line',
  ],
  [
    'Pushed an index hint into the search query, and p95 fell from 820 ms to 140 ms',
    'p95 fell from 820 ms to 140 ms after pushing an index hint into the search query',
  ],
  [
    'Instituted code-freeze Fridays: weekend incidents down from 5 to 1 a month',
    'Weekend incidents down from 5 to 1 a month after instituting code-freeze Fridays',
  ],
  [
    'Restocked the honesty shop nightly, tripling takings to €1,350 a week',
    'Tripled takings to €1,350 a week by restocking the honesty shop nightly',
  ],
  [
    'Streamlined vendor onboarding (cutting lead time from 21 to 8 days)',
    'Cut lead time from 21 to 8 days by streamlining vendor onboarding',
  ],
  [
    'Championed captioned lectures, increasing module completion by 9 pts',
    'Increased module completion by 9 pts by championing captioned lectures',
  ],
  [
    'Devised a tariff calculator in Excel for the sales floor in order to cut quoting time by 75%',
    'Cut quoting time by 75% by devising a tariff calculator in Excel for the sales floor',
  ],
  [
    'We replaced paper timesheets, so payroll closes 3 days earlier',
    'Payroll closes 3 days earlier after we replaced paper timesheets',
  ],
  [
    'Built out an apprentice pipeline, reducing agency spend by roughly a third (HR figures)',
    'Reduced agency spend by roughly a third (HR figures) by building out an apprentice pipeline',
  ],
  [
    '**Frugality** - repaired instead of replacing 40 radios, saving CHF 28,000',
    '**Frugality** - saved CHF 28,000 by repairing instead of replacing 40 radios',
  ],
  [
    'Analysed churn by cohort and launched a win-back email, recovering 310 accounts ($54k ARR)',
    'Recovered 310 accounts ($54k ARR) by analysing churn by cohort and launching a win-back email',
  ],
  [
    'Standardised incident write-ups; repeat incidents: 12 in 2024, 3 in 2025',
    'Repeat incidents: 12 in 2024, 3 in 2025, after standardising incident write-ups',
  ],
  [
    'Opened Saturday clinics, which meant waiting time for a first scan fell to 9 days',
    'Waiting time for a first scan fell to 9 days after opening Saturday clinics',
  ],
  [
    'Chaired the tariff working group, securing a 6% rebate worth €220k',
    'Secured a 6% rebate worth €220k by chairing the tariff working group',
  ],
  [
    'Deployed the fraud rules in March; chargebacks are down 44% since.',
    'Chargebacks are down 44% since deploying the fraud rules in March.',
  ],
  [
    'Added a second loom to the weaving shed, which meant weavers waited 40 fewer minutes per shift',
    'Weavers waited 40 fewer minutes per shift after adding a second loom to the weaving shed',
  ],
  [
    'Rehung the barn doors, which means milkers spend 2 hours less a day on cleaning',
    'Milkers spend 2 hours less a day on cleaning after rehanging the barn doors',
  ],
  [
    'Rewired the alarm panel with the result that the night guard is no longer called out',
    'The night guard is no longer called out after rewiring the alarm panel',
  ],
  [
    'Relabelled the shelves, with the result that picks take 9 seconds instead of 14',
    'Picks take 9 seconds instead of 14 after relabelling the shelves',
  ],
  [
    'Swapped the till software, which gave us 3 more hours a week on the shop floor',
    'Gave us 3 more hours a week on the shop floor by swapping the till software',
  ],
  [
    'Agreed a shared rota with the sister clinic, which saved us 14 locum days a year',
    'Saved us 14 locum days a year by agreeing a shared rota with the sister clinic',
  ],
  ['Cached the tile lookups, map loads down 48%', 'Map loads down 48% after caching the tile lookups'],
  [
    'Retrained the sorting model, false rejects -31%',
    'False rejects -31% after retraining the sorting model',
  ],
  [
    'Run a monthly repair cafe and bring in 40 new visitors each spring',
    'Bring in 40 new visitors each spring by running a monthly repair cafe',
  ],
  [
    'Write the weekly digest and save the desk 3 hours of phone calls',
    'Save the desk 3 hours of phone calls by writing the weekly digest',
  ],
  [
    'Streamlined the grant form to halve drafting time',
    'Halved drafting time by streamlining the grant form',
  ],
  [
    'Reseated the pump gaskets, leaks down from 11 to 2 a month',
    'Leaks down from 11 to 2 a month after reseating the pump gaskets',
  ],
  [
    'Introduced a booking deposit. No-shows dropped from 18% to 6%.',
    'No-shows dropped from 18% to 6% after introducing a booking deposit.',
  ],
  [
    'Trimmed the welcome letter to one page and so doubled replies',
    'Doubled replies by trimming the welcome letter to one page',
  ],
  [
    'Negotiated with three mills to cut flour cost by 8%',
    'Cut flour cost by 8% by negotiating with three mills',
  ],
  [
    'After replacing the boiler valves, cut gas use by 19%',
    'Cut gas use by 19% after replacing the boiler valves',
  ],
  [
    'Consolidated couriers in order to lower freight by £41k a year',
    'Lowered freight by £41k a year by consolidating couriers',
  ],
  [
    'Fitted heat pumps in the greenhouse, so heating cost is down 27%',
    'Heating cost is down 27% after fitting heat pumps in the greenhouse',
  ],
  [
    'Task: rebuild the dough schedule. Result: 14% less waste.',
    'Result: 14% less waste. Task: rebuild the dough schedule.',
  ],
  [
    'Through weekly tool checks, brought broken drills down from 15 to 3 a quarter',
    'Brought broken drills down from 15 to 3 a quarter through weekly tool checks',
  ],
  [
    'Switched hosting for the archive, with a saving of $900 a month',
    'Achieved a saving of $900 a month by switching hosting for the archive',
  ],
  [
    'Pre-cut the timber kits. This shortened framing by 2 days per house.',
    'Shortened framing by 2 days per house by pre-cutting the timber kits.',
  ],
  ['Tuned the kiln curve, for a 10% saving in gas', 'Achieved a 10% saving in gas by tuning the kiln curve'],
  [
    'Wrote a route planner so vans now finish in 6 h instead of 8 h',
    'Vans now finish in 6 h instead of 8 h after writing a route planner',
  ],
  [
    'Built a rack for the loom, meaning one weaver threads 30 warps a day instead of 18',
    'One weaver threads 30 warps a day instead of 18 after building a rack for the loom',
  ],
  ['Refitted the drying room (steam use -14%)', 'Steam use -14% after refitting the drying room'],
  [
    'Fitted blinds in the greenhouse (wilting has stopped since)',
    'Wilting has stopped since fitting blinds in the greenhouse',
  ],
  [
    'Ported the renderer to Metal to reach a steady 50 fps',
    'Reached a steady 50 fps by porting the renderer to Metal',
  ],
  [
    'Standardised the glaze recipe, whereby rejects were reduced by 8%',
    'Rejects were reduced by 8% after standardising the glaze recipe',
  ],
  [
    'Rebuilt the intake form; handling time now 3 min, previously 9',
    'Handling time now 3 min, previously 9, after rebuilding the intake form',
  ],
  [
    'Inspected the cracks with a chemist, and scrap was brought down to 2%',
    'Scrap was brought down to 2% after inspecting the cracks with a chemist',
  ],
  [
    'Reglazed the vats | 70% of batches no longer need a second firing',
    '70% of batches no longer need a second firing after reglazing the vats',
  ],
  [
    'Wrote a style guide for the kiln room. Cracks have fallen from 15 to 6 a month.',
    'Cracks have fallen from 15 to 6 a month after writing a style guide for the kiln room.',
  ],
  [
    'Renegotiated the clay contract ⇒ $41k saved over two years',
    '$41k saved over two years after renegotiating the clay contract',
  ],
  [
    'Regrouped the racks, as a result of which picking time fell by 9%',
    'Picking time fell by 9% after regrouping the racks',
  ],
  [
    'Moved the wheel to the window, thanks to which breakages dropped to 3',
    'Breakages dropped to 3 after moving the wheel to the window',
  ],
  [
    'Wrote a script for access requests, which saves IT 6 hours a week',
    'Saved IT 6 hours a week by writing a script for access requests',
  ],
  [
    'Regrouped the pupils so that 18 of 24 reached the expected level',
    '18 of 24 reached the expected level after regrouping the pupils',
  ],
  [
    'Trialled a shared desk for midwives that kept 4 of 6 would-be leavers',
    'Kept 4 of 6 would-be leavers by trialling a shared desk for midwives',
  ],
  [
    'Trained the loaders in safe lifting - back injuries down by two thirds',
    'Back injuries down by two thirds after training the loaders in safe lifting',
  ],
  [
    'Split the export into shards, with wrong rows now at 0.2% (was 1.4%)',
    'Wrong rows now at 0.2% (was 1.4%) after splitting the export into shards',
  ],
  [
    'Surveyed the yard with two foremen, moved the gate, and so cut the queue to 3 lorries',
    'Cut the queue to 3 lorries by surveying the yard with two foremen, moving the gate',
  ],
  ['In 2016 relined the kilns, cutting gas use by 9%', 'In 2016 cut gas use by 9% by relining the kilns'],
  [
    'Wrote a guide for volunteers and earned 17 links from .gov and .edu sites',
    'Earned 17 links from .gov and .edu sites by writing a guide for volunteers',
  ],
  [
    'Swapped the date library → bundle 410 kB lighter',
    'Bundle 410 kB lighter after swapping the date library',
  ],
  [
    'Wrote runbooks for alerts and muted the noisy ones. Night pages dropped from 14 a week to 3.',
    'Night pages dropped from 14 a week to 3 after writing runbooks for alerts and muting the noisy ones.',
  ],
  [
    'Using a loom simulator, rewove the sampler, cutting thread waste by 7%',
    'Cut thread waste by 7% by reweaving the sampler using a loom simulator',
  ],
  [
    'After counting 90 broken threads, retensioned the looms and cut breaks by 40%',
    'Cut breaks by 40% by retensioning the looms after counting 90 broken threads',
  ],
  [
    'Using old loom logs, I traced the snags, so breaks fell from 9 to 4 a shift',
    'Breaks fell from 9 to 4 a shift after I traced the snags using old loom logs',
  ],
  [
    'Through fortnightly loom checks, weaver overtime fell from 22% to 14%',
    'Weaver overtime fell from 22% to 14% through fortnightly loom checks',
  ],
  [
    'By giving each loom a spare, closing checks came to 9 minutes from 20',
    'Closing checks came to 9 minutes from 20 by giving each loom a spare',
  ],
  [
    'Wrote the loom primer, which lead to 12% fewer snags',
    'Achieved 12% fewer snags by writing the loom primer',
  ],
  [
    'Ran a should-weigh test on 40 bobbins, cutting yarn use by 3%',
    'Cut yarn use by 3% by running a should-weigh test on 40 bobbins',
  ],
  [
    'Oiled the looms before dawn, achieving an uptime of 94% (previously 88%)',
    'Achieved an uptime of 94% (previously 88%) by oiling the looms before dawn',
  ],
  [
    'Oiled the looms and tied the heddles, which helped lift output from 9 to 12 rolls and cut snags by 2 an hour',
    'Helped lift output from 9 to 12 rolls and cut snags by 2 an hour by oiling the looms and tying the heddles',
  ],
  [
    'Published a loom chart that brought mean time to repair from 52 min to 18 min',
    'Brought mean time to repair from 52 min to 18 min by publishing a loom chart',
  ],
  [
    'Mapped the dye line end to end & removed 7 of 19 rinses, trimming water use by 5%',
    'Trimmed water use by 5% by mapping the dye line end to end & removing 7 of 19 rinses',
  ],
  [
    'Retied the warps, weaving time for a roll dropped from 90 min to 20',
    'Weaving time for a roll dropped from 90 min to 20 after retying the warps',
  ],
  [
    'Trialled a new shuttle, with snags on night shifts falling from 21% to 13%',
    'Snags on night shifts fell from 21% to 13% after trialling a new shuttle',
  ],
  [
    'Put guards on the looms for all night staff, which brought injuries to zero since [[2023-02]]',
    'Brought injuries to zero since [[2023-02]] by putting guards on the looms for all night staff',
  ],
  [
    'Trialled a new shuttle, with snags dropping by 60%',
    'Snags dropped by 60% after trialling a new shuttle',
  ],
  ['This half I retied the warps, cutting breaks by 9%', 'This half I cut breaks by 9% by retying the warps'],
  [
    'This year I partnered with the mill on a new loom, resulting in more efficient weaving',
    'This year I achieved more efficient weaving by partnering with the mill on a new loom',
  ],
  [
    'Using gradient boosting on 2 million scans, stopped $5.3M of faulty rolls',
    'Stopped $5.3M of faulty rolls using gradient boosting on 2 million scans',
  ],
  ['Taped and wired the looms, cutting breaks by 9%', 'Cut breaks by 9% by taping and wiring the looms'],
  [
    'Set the looms to night tariff and cut power cost from .14 to .09',
    'Cut power cost from .14 to .09 after setting the looms to night tariff',
  ],
  [
    'Sold off the spare looms, giving a gain of Rs. 2.3 Cr in one year',
    'Gave a gain of Rs. 2.3 Cr in one year by selling off the spare looms',
  ],
  [
    'Wrote a belt rule for the looms, 0 findings in the May audit',
    '0 findings in the May audit after writing a belt rule for the looms',
  ],
  [
    'Retied the warps and consistently exceeded the mill quota by 15%',
    'Consistently exceeded the mill quota by 15% by retying the warps',
  ],
  [
    'Introduced a loom card (A4) - changeover time reduced from 95 to 40 min',
    'Changeover time reduced from 95 to 40 min after introducing a loom card (A4)',
  ],
  [
    'Ran a loom pilot in mill operations, which cut snags by 9%',
    'Cut snags by 9% by running a loom pilot in mill operations',
  ],
  [
    'Rewrote the loom answers, deflecting around 200 calls a month',
    'Deflected around 200 calls a month by rewriting the loom answers',
  ],
];

/** Invented bullets whose result must stay where it is: credit, time or meaning would move with it. */
export const notToRewrite: readonly string[] = [
  'WROTE A SCRIPT FOR THE PANEL, WHICH SAVES IT 6 HOURS A WEEK',
  'Worked closely with the harbour pilots on the new tide table, cutting waits by 9%',
  'Retuned the pumps -> leaks 40% down, noise worse (2 dB to 5 dB)',
  'She trained 40 loaders in lifting, and back injuries fell by 9%',
  'Logged kiln hours: they moved with breakage, which fell by 9%',
  'Replaced the belt, hopefully cutting stops by 20%',
  'Rewrote the retry logic, with errors down 60% on the plus side and latency up 200 ms on the minus',
  'Opened the ward garden; average stay fell 9% over the same months',
  'Trained two juniors on estimating; one won the harbour bid, $410k',
  'Moved the mill, a step that cut waits by 9%',
  'Walled off the weir, one of those changes that cut waits by 9%',
  'Meant to move the mill to cut waits by 9%',
  'Was asked to re-plan the pilot rota, thereby lifting demurrage income by a third',
  'Drafted the tender with Procurement; the depot signed 6 hauliers',
  'Member of a 7-person squad that replaced the core ledger, cutting settlement time by 40%',
  'Scouted, leased, fitted and opened the Bremen store, 240 m², at 31% margin',
  'Merged two data centres, forecast to save €400k from next year',
  'Moved invoicing online, cutting late payments by 35%, and coached the junior clerks, of whom 4 were promoted',
  'Ported it to Kotlin over the winter. This cut our build to 4 minutes and theirs to 9.',
  'Opened the rooftop bar the month the venue next door burned down; takings rose 62%',
  'Cut the menu to nine dishes, reopened in May, changed chefs, reopened again, reached 4.4 stars, then slid to 4.1',
  'Mentored 4 apprentices in welding; 3 of them have since passed certification',
  'Kept the on-call wiki current through two reorganisations, and time to restore fell 30%, partly because of it',
  'Surveyed 40 lapsed donors and circulated the findings; fundraising later reworked the letter and renewals hit 58%',
  'Advised the sales desk for a quarter, during which they closed a £2M deal',
  'Proposed a four-day roster to cut overtime by 20%',
  'Supported the Lyon team, which cut scrap by 12%',
  'Hired two engineers who rebuilt the importer, cutting run time by 70%',
  'Rolled out new scanners, cutting picking errors 30% but raising training costs by €12k',
  'Launched a referral scheme; sign-ups rose 25%, though a TV campaign ran at the same time',
  'Rewrote the pricing page, which did not move conversion',
  'Introduced weekly reviews, hoping to cut defects by half',
  'Redesigned the locker room; Facilities then fixed the heating and complaints fell 80%',
  'Presented the churn analysis to leadership, who approved €300k for a retention team',
  'Shared the test plan with QA; they found 40 defects before launch',
  'Ran the pilot in two wards; the hospital extended it to nine',
  'Coached three reps, two of whom beat quota by 15%',
  'Joined the migration halfway, and the team cut hosting costs 33%',
  'Handed the model over to Risk; losses dropped 9% the following year',
  'Shipped the new search in March, just as the holiday season began; orders went up 30%',
  'Replaced the supplier, which should lower unit cost by 8%',
  'Set a target to cut energy use by 15%',
  'Built the case for a new kiln, and the board granted £250k',
  'Fixed the tracker, added alerts, wrote a runbook and trained two leads; downtime went from 9 h to 2 h while traffic halved',
  'Automated the export, saving 4 hours a week, then lost the gain when the vendor changed the format',
  'Assisted in the audit, saving the firm $90k',
  'Contributed test data to the fraud project, which stopped $2M in losses',
  'Wrote the onboarding guide; new hires said it saved them 3 days',
  'Sat on the pricing committee that raised margin by 3 points',
  'Ran an A/B test of the banner; clicks rose 4% but revenue fell 2%',
  'Closed the Ghent depot, saving €1.1M, at the cost of 14 jobs',
  'Negotiated with the landlord, then my successor signed at 18% below market',
  'Trained 20 volunteers; 12 are still active and donations rose 6%',
  'Tuned the bidding script and cost per lead fell 22%, as it did across the industry',
  'Managed the account through a merger; spend grew 40% after the parent moved its budget to us',
  'Introduced stand-ups in January, dropped them in March, brought them back in June; throughput is up 10%',
  'Piloted the chatbot, planned to deflect 30% of calls',
  "Sponsored Ines's proposal, which trimmed licence fees by $40k",
  'Reviewed the design that Tomas built, saving 300 hours of rework',
  'Moved to weekly releases and, with a new test team in place, escaped defects fell by half',
  'Ran the booth at Hannover; a visitor later ordered 400 units',
  'Asked the vendor for a discount; they cut 12% off the invoice',
  "Helped Anna's group test the valve, which reduced leaks by 60%",
  'Recruited a growth lead; she doubled newsletter sign-ups in a quarter',
  'Rebuilt intake with Ops and renegotiated fees with Legal; the first cut wait times 20% and the second saved €60k',
  'Published the brief in May; by autumn two ministries had adopted it',
  'Took over the help desk after the outage; satisfaction recovered from 61% to 88% as systems came back',
  'Watched the Cadiz crew run their changeover, which they have since cut to 12 minutes',
  'Ordered 40 new seats the same quarter the price cap was lifted; bookings climbed 19%',
  'Did the first round of interviews; HR did the rest and filled 9 roles',
  'Consulted on the rollout for the northern branches, where returns dropped 14%',
  'Rewrote the parser. Its author later sped it up 5x.',
  'Sketched the layout, Jo built it, and together we cut walking time by 25%',
  'Flagged the duplicate rebates to Finance; Finance clawed back £61k',
  'One of four authors of the routing spec that cut empty miles by 9%',
  'Sourced, tasted, listed and launched 12 own-label lines, in 80 stores, at 35% gross margin',
  'Signed the solar lease, which is expected to save $30k a year from 2027',
  'Rebuilt the depot roster, lowering overtime by 20%, and mentored two coordinators, both of whom now run depots',
  "Reworked them during the shutdown. That took our scrap to 2% and Gdansk's to 3%.",
  'Reopened the cafe terrace the day the heatwave started; takings rose 80%',
  'Shrunk the backlog to 40, hired two temps, lost one, cleared 20 more, hit 12, then climbed back to 25 by spring',
  'Tutored 6 cadets in navigation; all 6 have since qualified',
  'Held the booking code together through the replatform, and error rates fell from 2% to 0.4%, in part thanks to that',
  'Collected 300 complaints and tagged them; Product later removed the paywall and ratings reached 4.5',
  'Sat in with the grants desk for a month, during which they landed a $2M award',
  'Recommended a cheaper resin to save €90k',
  'Lent two engineers to the Oslo team, who cut boot time by 40%',
  'Gave feedback on the copy that Dana wrote, raising clicks 8%',
  'Switched the hosting region, cutting latency 35%, though costs went up 10%',
  'Started the podcast in spring; subscribers doubled, mostly after a celebrity mention',
  'Trialled a shorter form, with no change in completion',
  'Wrote the migration plan so that the platform team could move 90 services',
  'Prepared the pitch deck; our CEO closed the €5M round',
  'Replaced the filters while maintenance rebuilt the pumps; downtime fell 45%',
  'Wrote the first draft, Li finished it, and the paper cut review time by half',
  'Ran retros for the mobile squad; they shipped 30% faster by autumn',
  'Introduced the tool to three schools, of which two dropped it and one cut marking by 3 hours a week',
  'Suggested the bundle that Marketing launched, growing attach rate 11%',
  "Backed Omar's rewrite, reducing crash rate from 3% to 1%",
  'Left detailed notes for my successor, who brought response time under 1 hour',
  'Contributed to the redesign, which grew bookings 22%',
  'Cut the price by 10% in June, raised it in July, cut it again in August; volumes ended up 14%',
  'Pitched a loyalty scheme; the owner launched it and repeat visits grew 20%',
  'Interned with the data team that reduced report lag from 2 days to 2 hours',
  'Rolled out the app; usage is up 40% but satisfaction is down 6 points',
  'Taught night classes; 14 students passed the exam',
  'Migrated the forum, losing 30% of old threads',
  'Reported the fault in March; the vendor patched it in May and outages stopped',
  'Moved into the role after the merger, when margins had already risen 3 points',
  'Kicked off the tender, handed it to Procurement in May, and savings came to €200k',
  'Rewrote the ads and raised the budget 50%; leads rose 45%',
  'Launched the beta, then paused it, saving 2 months of support',
  'Onboarded 5 advisers, 3 of whom beat target by 20%',
  'Co-wrote the bid with Harbour Ltd; Harbour won the €2M contract',
  'Designed the scoring sheet; judges used it to cut 40 entries to 6',
  "Asked every branch for one idea; Leeds's saved £12k",
  'Built two prototypes: the first raised error rates 3%, the second cut them 8%',
  'Briefed the union on the rota; its members voted 82% in favour',
  'On the five-person team that rewrote dispatch, which cut idle miles 14%',
  'Found, tested, certified and shipped a lead-free solder, two lines, at a 3% cost premium',
  'Bought used racking, likely to save $40k over two years',
  'Reorganised the kitchen, shortening ticket times by 4 minutes, and ran the charity gala, which raised £31k',
  "Retuned it after the spring outage. That brought our lag to 2 s and the partner's to 5.",
  'Put the kiosk live the week schools went back; sales rose 30%',
  'Planned the drive in May, paused it in June, restarted it in July, got 800 pledges, then lost 90',
  'Coached two supervisors on feedback; one now leads the site',
  'Wrote the spill protocol before the audit, and findings dropped from 11 to 3, helped by it among other things',
  'Ran the exit survey; HR subsequently changed the shift pattern and attrition fell to 9%',
  'Helped the Turin studio prepare, after which it won the €800k commission',
  'Estimated that a second shift could cut backlog by 40%',
  'Worked under the lead architect who reduced query cost by half',
  'Gathered requirements for the new portal; the vendor delivered it and calls fell 20%',
  'Switched to thinner film, saving €60k, but tears doubled',
  'Led the pricing pilot; revenue rose 9%, the same as in the control region',
  'Tried to cut meeting time by 30%',
  'Made the case for a second crane, and throughput rose 15% when it arrived',
  'Nominated Farah for the fellowship; she brought in 2 grants worth £90k',
  'Stabilised the nightly job, which ops then parallelised, cutting it to 25 minutes',
  'Negotiated terms with three banks and the CFO picked one, saving 0.8 points',
  'Built the dashboard that the Porto team uses to keep defects under 1%',
  'Set up the pilot line; scrap is at 4%, down from 9% under the previous manager',
  'Added a second reviewer; errors fell 40% over a period when volume also fell 35%',
  'Sent the samples to the lab, which won a prize worth €5k',
  'Lent my notes to the night crew so that they cut stops by 30%',
  'Advised the bakery so the owner opened 2 more shops',
  'Moved the stand during the town festival; sales rose 64%',
  'Introduced the sister clinic to our vendor, which then cut its bill by 9%',
  'Repainted the shop front in the same week as the street fair; footfall doubled',
  'Ran the survey, expected to save 40 hours a month',
  'Handed the draft to legal, who shortened review by 3 days',
  'Automated the payslips, saving 6 hours a week, and organised the summer party',
  'Part of the crew that rebuilt the weir, reducing floods by half',
  'Shadowed the buyer while she cut freight by 12%',
  'Tried a new glue in March, went back in April, joints failed 4% less in May',
  'Coached the swim club so its members took 4 fewer seconds per lap',
  'Gave the map to the rangers, which let them find 3 lost hikers',
  'Recognised for tidying the stockroom, raising picks per hour by 25%',
  'Tasked with rebuilding the loom shed, cutting snags by 25%',
  'Selected to lead the loom trial, cutting snags by 25%',
  'Hired to retune the looms, cutting snags by 25%',
  'Chosen to lead the loom trial, cutting snags by 25%',
  'Trained on the new loom and used it at night, cutting snags by 25%',
  'Merged the yarn lots; snags had dropped 20% the week before from a new supplier',
  'Opened the mill shop in the hottest June on record; takings went up 65%',
  'Named lead weaver of the trial, cutting snags by 25%',
  'Brought in to retune the looms, cutting snags by 25%',
  'Wrote a loom chart that cut snags from 60 to 9 and is now used by three mills',
  'Ran the dye trial in June, two months after snags had already dropped to 8%',
  'Using thermal cameras I found the leaks in the loom shed and saved GBP 9,000 a year',
  'Coordinated 11 weavers on a mill refit and finished with zero lost shifts',
  'Ran the loom trial in March, a month after snags had fallen to 5%',
  'Tried three yarns on the loom, no measurable change in snags (21%)',
  'Moved the looms to night tariff - did that cut cost by 15% or was it the new yarn?',
  'Set up a weekly loom review, target is 20% fewer snags by December',
  'Noticed the gap in the dye log, which ended with a supplier recalling the lot',
  'Wrote to the county and booked the meeting that turned into a $240K order',
  'Widened the free tier; orders fell 6%, so I reverted it',
  'Rewrote the ads and dropped the cover letter, time to fill fell from 52 days to 34',
  'ran a yarn sort → new racks → weavers find a bobbin in 20 secs instead of 3 minutes',
  'Asked whether the yarn mattered. Imre tried 64 threads. That brought snags down to 3.',
  'By merging teams, rebuilt the loom shed, cutting snags by 9%',
];
