/**
 * Verbs of work notes, checked by hand. Forms that follow the spelling rules of inflect.ts are not written out.
 */

/** Lemma, past tense, past participle. Verbs with a prefix (rebuild, oversee) follow their stem. */
export const irregularVerbs = `
arise arose arisen
be was been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
lean leant leant
learn learnt learnt
leave left left
lend lent lent
let let let
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
offset offset offset
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
sow sowed sown
speak spoke spoken
speed sped sped
spend spent spent
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
understand understood understood
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
wet wet wet
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
wring wrung wrung
write wrote written
`;

/** Regular past forms that stand beside an irregular one. */
export const alsoRegular = 'burn dream lean learn light speed shine prove cost quit';

/** Verbs of more than one syllable that double their last letter everywhere, and in British spelling (-l). */
export const doublingVerbs = `
abet abhor acquit admit allot annul appal backlog begin commit compel concur confer control debug defer deter dispel
embed emit equip excel expel extol format forget handicap impel incur infer input kidnap log-in occur offset omit
output patrol permit prefer program propel rebel rebut recap recur refer refit regret remap repel resubmit
retrofit rerun rezip submit unplug unwrap transfer transmit unpin worship zigzag
cancel channel counsel dial equal fuel funnel initial label level marshal model panel parcel pencil pummel
rival shovel signal spiral total travel trial tunnel unravel
`;

/** Regular verbs, base form. */
export const regularVerbs = `
abandon abolish absorb accelerate accept accompany accomplish account achieve acquire act activate adapt add address adjust
administer adopt advance advertise advise advocate agree align allocate allow amend analyse analyze anchor animate announce
answer anticipate appeal apply appoint appraise approach approve arbitrate archive arrange articulate assemble assess
assign assist assume assure attach attain attend attract auction audit augment author authorise authorize automate
avert avoid award back balance band bank batch benchmark bill block board bolster bond book boost bootstrap
box brand bridge brief broaden broker browse budget bump bundle cache calculate calibrate calm campaign canvass cap
capture care carry cart catalogue categorise categorize cater celebrate centralise centralize certify chair challenge
champion change charge chart chase check chop claim clarify classify clean cleanse clear climb clip close coach code
collaborate collapse collate collect combine commission communicate compare compete compile complete compose compress
compute conceive concentrate conclude condense conduct configure confirm connect conserve consolidate construct consult
contact contain containerise containerize contest contract contribute convene convert convey convince cook coordinate
copy correct correlate count couple cover craft crank create credit crop cross cull cultivate curate curb cure customise
customize cycle dampen dash date deactivate debate decide deck declutter decline decommission decouple decrease dedicate
dedupe deduplicate deepen define deflect delegate delete deliver demand demonstrate dent deploy deprecate derive describe
design detail detect determine develop devise diagnose digitise digitize dilute diminish dip direct disable discount
discover discuss dismantle dispatch display distribute diversify divert divide dock document dodge double download downsize draft
drain dredge drill drop dry duplicate earn ease edit educate elevate eliminate embrace employ empower enable enact encourage
end endorse enforce engage engineer enhance enlarge enlist enrich enrol enroll ensure enter entice equalise erase erect
escalate escort establish estimate evaluate examine exceed exchange execute exercise expand expedite experiment explain
explore export expose extend extract fabricate facilitate fashion fasten fence field file fill film filter finalise
finalize finance finish fire fit fix flag flash flatten flip float flush focus fold follow forge formulate
forward foster found frame free freshen fulfil fulfill fund furnish gain garner gate gather gauge generate glue govern
grade graft graduate grant graph grease group guarantee guard guide halt halve hand handle harden harmonise harmonize
harness harvest haul head heat help highlight hike hire hoist hone host house identify illustrate implement import
impose improve inaugurate include incorporate increase index inform initiate inject innovate inspect inspire install
instil instill institute instruct instrument insulate insure integrate intensify interview introduce invent inventory
invest investigate invite invoice irrigate isolate issue iterate jettison join jumpstart justify kill knit knock lag
land latch launch launder layer lease lengthen lessen license licence lift limit line link list litigate load
lobby localise localize locate lock log loosen lower machine mail maintain manage mandate map march mark market
master match maximise maximize measure mechanise mediate mend mentor merge migrate mill mine minimise minimize mint
mitigate mobilise mobilize moderate modernise modernize modify monetise monetize monitor motivate mount move multiply mute
muster name narrow navigate near negotiate net normalise normalize note notify number nudge nurture observe obtain offer
offload onboard open operate optimise optimize orchestrate order organise organize orient originate outfit outline
outpace outperform outsource overhaul own pace pack package paint pair parallelise parallelize pare parse partition
partner pass paste patch pave perform persuade phase phone photograph pick pilot pin pinpoint pioneer pitch
place plan plant plot plug plumb polish pool port portion pose position post pour practise praise pre-empt predict prepare
present preserve press prevent price prime print prioritise prioritize probe process procure produce profile project
promote prompt propose protect prototype provide provision prune publicise publicize publish pull pulse pump purchase
purge pursue push qualify quadruple quantify query question queue quicken quote rack raise rally ramp rank rate ration
rationalise rationalize re-engineer reach realign realise realize reallocate rearrange reassign rebalance rebrand
rebuff recalibrate receive reclaim recode recommend recondition reconcile reconfigure reconnect record recoup recover recruit
rectify recycle redeploy redesign redirect redistribute reduce refactor refill refine refinance refocus reform reformat
reformulate refresh refurbish refuse register regulate rehabilitate rehearse reinforce reinstate reissue reject rejig relabel
relaunch release relieve relocate remedy remind remodel remove rename renegotiate renew renovate reopen reorder reorganise
reorganize repack repair repave repeat rephrase replace replan replant replicate report reposition repot represent reprice reprint
reprocess reprogram repurpose reroute research reschedule rescope rescue reshape reshuffle resolve respond restart restock
restore restrict restructure restyle resume resurface retain retime retire retool retrain retrieve retune reuse revamp reveal
reverse review revise revisit revitalise revitalize revive rewire reword rework rig rinse roll rotate round route
sample sanitise save scale scan schedule scope score scour scout scrap scrape screen script scrub scrutinise seal
search seat section secure segment select separate sequence serve service settle shadow shape share sharpen shave shelve shelter
shield shift ship shorten shortlist shrink-wrap sign signpost silence simplify simulate site sketch skim skip slash slim
slot slow smooth soften solicit solve sort source spare spearhead specify sponsor spur stabilise stabilize stack staff stage
stagger staple stamp standardise standardize start station steady steer stem step stimulate stitch stock stop store straighten
strap stream streamline strengthen stretch strip structure study style subdivide subsidise subtitle succeed suggest
summarise summarize supervise supply support surface surpass survey suspend sustain swap switch synchronise synchronize
synthesise synthesize systematise tabulate tackle tag tailor tally tame tap target task taxi team tend tender term test
thin thread tidy tie tighten tile time top touch trace track trade train transcribe transform transition translate
transplant transport trap treat treble trigger trim triple troubleshoot truncate trust tune turn tutor type uncover
underpin unify unblock unclog unite unlock untangle update upgrade upload upskill use utilise utilize
vacate validate value vary verify vet view visit visualise visualize volunteer vote wait walk warehouse warn wash
watch water weigh weld welcome widen wipe wire work wrap yank yield zero zip zone
benefit boil bottle brew broaden butter calve clad coat comb crate dye fertilise forage frost garden glaze graze hatch inoculate
lace mow mulch nurse pasteurise pave pickle plough prescribe refuel rehome restring sand shear sieve sift solder sow spray
stencil sterilise stow suture thatch thresh triage tow unload vaccinate vent winterise
archive audit backfill bisect colour-code cross-train double-check fast-track fine-tune hand-craft pre-sell soft-launch
spot-check stress-test memorise reward reconvene restage relight repaint rewrap
`;

/** Past forms that mostly describe the noun behind them: "built dashboards and automated alerts". */
export const describingForms = `
accelerated advanced agreed applied automated balanced bundled cached certified combined completed connected
consolidated curated customised customized dedicated delayed detailed digitised distributed documented embedded
enhanced enriched expired extended failed fixed guided hosted improved increased integrated isolated layered limited
linked localised managed merged missed mixed modified needed outdated planned prepaid printed printed qualified
recorded recycled reduced refined refurbished related repeated required returned reused revised scheduled shared
simplified staged standardised standardized structured supported tailored targeted tested tiered tracked trained
translated trusted unified unused updated upgraded used validated verified weighted
`;
