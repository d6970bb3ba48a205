/**
 * Verbs by what they say about the state of things, as lemmas in both spellings.
 * A verb may stand in several kinds; one that stands in none is read as work done.
 */

/** A quantity goes up: "raised", "boosted". */
export const raising =
  'raise increase boost lift grow expand double triple quadruple quintuple multiply elevate heighten push maximize maximise accelerate speed hasten quicken bump hike ramp augment amplify uplift skyrocket inflate widen extend lengthen nudge advance up propel catapult fuel spur treble enlarge';

/** A quantity goes down: "cut", "trimmed". */
export const lowering =
  'reduce cut lower decrease trim shave slash shrink shorten minimize minimise halve diminish lessen curb curtail limit drop compress contain mitigate slim scale-down downsize dent dampen ease alleviate relieve quarter tame cap deflate narrow slow reverse offset';

/** A quality gets better; what is made better decides whether that is a result. */
export const improving =
  'improve enhance optimize optimise strengthen better streamline simplify refine sharpen deepen bolster stabilize stabilise modernize modernise revitalize revitalise revamp harden smooth smoothen polish enrich maximise maximize energize energise reinforce fortify solidify positively-impact transform turbocharge restore rejuvenate reinvigorate heighten stimulate';

/** Something of worth is got: money, time, customers, a decision. */
export const gaining =
  'save win secure generate earn achieve attain gain recover land retain free recoup reclaim realize realise capture net gross obtain garner attract acquire convert upsell reach score regain draw book claw bag collect unlock accomplish harvest yield salvage rescue redeem amass accrue fetch source sell close hit get clinch sign pocket rake onboard renew produce raise enrol enroll';

/** Something bad is taken away or kept away. */
export const removing =
  'eliminate remove avoid prevent avert resolve eradicate fix clear abolish erase cure stop end kill reverse solve deter forestall preempt obviate negate halt minimise minimize rid spare unblock unclog defuse dissolve rectify remedy stem divert deflect catch';

/** A level is held. */
export const keeping = 'maintain keep sustain hold preserve retain uphold remain stay';

/** Somebody can now do what they could not. */
export const enabling = 'enable allow let permit empower free unblock unlock';

/** A target is met or passed. */
export const exceeding =
  'exceed surpass outsell outrank outscore outperform beat meet hit overachieve overdeliver outpace top fulfil fulfill reach attain achieve smash crush overshoot complete';

/** The result stands in what follows: "helped cut", "responsible for saving". */
export const wrapping =
  'help support assist contribute facilitate drive aid enable work strive aim continue collaborate partner participate serve play manage oversee lead spearhead champion encourage promote foster cultivate inspire nurture';

/** The result is the grammatical object: "resulted in", "brought". */
export const causing =
  'result account take get push lead cause yield bring deliver drive produce create generate realize realise trigger give provide contribute translate culminate amount achieve see show demonstrate spark help make turn render prompt return post report record';

/** A quantity moves by itself: "rose", "fell". */
export const moving =
  'rise fall drop grow climb jump shrink decline decrease increase improve double triple quadruple halve go plummet plunge soar surge dip slip swing move recover rebound stabilize stabilise tumble sink slide spike level reach exceed hit converge shorten lengthen widen narrow contract expand peak skyrocket come turn stand stay remain settle evaporate vanish disappear cease stop hold';

/** The verb itself carries the amount. */
export const multiplying = 'double triple quadruple quintuple halve treble quarter';

/** A scale that is offered, which is no effect. */
export const reaching =
  'reach serve host handle process cater cover accommodate span support attend welcome treat entertain seat';

/** Purpose, unless a level is given. */
export const ensuring = 'ensure assure guarantee safeguard secure';

/** One learns or takes part for oneself. */
export const learning = 'learn graduate familiarize familiarise acquaint major practise enjoy love';

/** Work as resumes and notes tell it: making, running, checking, telling, meeting. */
export const working =
  'build develop design create implement write rewrite refactor ship launch release deploy introduce establish set configure install integrate migrate port move replace rework redesign rebuild retire automate script code program prototype pilot test debug document draft author prepare produce compile publish present deliver demo plan schedule organize organise coordinate run lead manage oversee supervise direct head chair steer guide mentor coach teach train educate tutor instruct onboard hire recruit interview screen staff assign delegate negotiate procure purchase buy order sell market promote advertise pitch propose recommend advise consult review audit assess evaluate inspect check monitor track measure analyze analyse research investigate explore examine study survey benchmark model forecast estimate calculate report collect gather record log enter input file sort clean wash cook bake serve greet assist help support handle process answer respond reply communicate liaise collaborate partner work participate attend join engage facilitate conduct perform execute carry undertake operate maintain service repair fix patch upgrade update adjust adapt tailor customize customise apply use utilize utilise leverage employ adopt champion advocate spearhead pioneer initiate start begin found kick kickstart open close complete finish finalize finalise ensure verify validate certify approve sign define specify outline scope elicit prioritize prioritise groom refine map identify find detect discover diagnose trace solve troubleshoot resolve triage escalate consolidate centralize centralise standardize standardise harmonize harmonise unify merge split partition index cache tune retune calibrate digitize digitise digitalize catalog catalogue label tag curate edit proofread translate transcribe illustrate draw redraw sketch photograph film animate render paint weld machine assemble fabricate manufacture construct pour lay erect demolish excavate wire plumb fit retrofit mount drill cut load unload pack pick dispatch drive transport route receive stock restock replenish count reconcile balance invoice bill pay budget allocate administer dispense treat bathe feed dress comfort counsel nurse care chart vaccinate immunize plant sow harvest prune irrigate breed raise graze sample swab assay culture titrate synthesize synthesise formulate extract distill simulate compute derive prove formalize formalise moderate host emcee rehearse sing play compose mix choreograph stage exhibit sponsor fundraise canvass campaign lobby petition volunteer donate distribute share post tweet blog stream broadcast announce brief inform notify remind persuade convince influence align rally unite form shape craft forge architect engineer devise invent conceive ideate brainstorm conceptualize conceptualise envision strategize strategise pivot iterate experiment trial enforce comply adhere follow observe shadow tackle address cover act represent function own hold assume take place hear put make do give get bring show provide offer supply contribute submit register enrol enroll extend expand scale grow rotate switch swap convert transition transfer relocate setup rollout revamp overhaul renovate refurbish restore restructure reorganize reorganise reshape reposition rebrand relaunch renegotiate source vet shortlist select choose tender contract outsource insource embed instrument expose provision containerize containerise orchestrate virtualize virtualise encrypt secure protect harden scan pentest archive back backup delete purge remove deprecate sunset decommission wind shut dismantle strip enrich augment annotate crawl scrape parse ingest transform query visualize visualise plot dashboard segment cluster classify retrain fine-tune ablate lecture grade mark invigilate proctor demonstrate mediate arbitrate litigate plead argue redline notarize witness defend prosecute patrol guard escort cite arrest rescue extinguish fly navigate sail captain dock moor crew board upsell cross-sell cross-train cater plate garnish prep season grill bartend seat clear reset wipe sanitize sanitise disinfect sterilize sterilise dust vacuum mop launder iron press fold hang steam alter sew stitch knit weave dye weigh palletize palletise wrap barcode shelve face merchandise price reprice markdown ring bag refund exchange upload download sync link connect hook tie attach bind pair match bridge mirror clone seed fork branch rebase commit stand spin bootstrap scaffold template shoot shepherd unveil sit ran spend read watch wear tell say think know send throw sleep speak steal sweep convene travel visit discuss pass figure uncover';

/** Somebody asks for something for themselves. */
export const wishing = 'want wish need request hope seek like love appreciate prefer desire ask aspire';
