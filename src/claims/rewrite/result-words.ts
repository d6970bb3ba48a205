/**
 * What the rewriting takes for a result, and what it takes as a warning. Lists are by lemma, checked by hand.
 */

/** Acts that change a state for somebody: "cutting", "raised", "to halve". */
export const strongResults = `
accelerate avert avoid boost bring cap chop clear compress curb cut decrease double earn eliminate end erase extend free gain
generate grow halve hoist increase knock lengthen lessen lift lower narrow nudge pare pull prevent push quadruple quicken
quintuple raise reclaim recoup recover reduce reverse save secure shave shorten shrink slash slow spare speed stop
take treble trim triple unlock win wipe remove retire curtail deflect divert offset minimise minimize drop up-lift uplift
`;

/** Results only where the phrase carries an amount. */
export const measuredResults = `
achieve add attain attract beat bump capture close condense convert cost deliver draw drive exceed expand fill get hit hold
keep land maintain make move multiply outperform outpace produce reach restore retain return sell shift slip surpass
sustain tighten top turn widen collect reclaim recruit consolidate contain haul scale send source catch detect uncover expose surface
accrue amass block chop claw clinch collapse diminish elevate expedite fetch flatten forestall garner hasten lock net notch pocket
propel rack release renew rescue salvage slice spark spur squeeze stem stretch whittle
`;

/** Results that say little without a figure, and count as full ones with it. */
export const softResults = `
allow amplify contribute deepen ease empower enable encourage enhance ensure foster fuel give heighten help improve let
maximise maximize open optimise optimize promote provide relieve resolve settle sharpen simplify smooth stabilise stabilize
steady strengthen streamline support unblock
`;

/** Movements of a metric, which stands as their subject. */
export const movements = `
fall rise drop grow climb shrink decline decrease increase improve double triple quadruple halve jump soar plunge dip slip
slide sink go come move reach hit pass exceed stand settle shorten lengthen rebound recover stay remain hold
stabilise stabilize run start finish end stop take return close clear average last need cost weigh vanish disappear
become narrow widen expand tumble surge slow quicken open begin ease swell ship arrive complete load
`;

/** Words that may stand between a subject and its movement. */
export const betweenWords =
  'now then has have had also since still already is are was were been consistently all each both only';

/** After a movement of a metric, one of these follows; anything else may be an object, and its subject an actor. */
export const afterMovement = `
from to by in at of below above under over past within between nearly almost about around roughly some half twice another
more less up down off out back every per on-time on a an one two three four five six seven eight nine ten twelve zero
completely entirely sharply steadily significantly markedly noticeably slightly faster slower sooner earlier into past
immediately altogether again year since
`;

/** Subjects that act for themselves: what they did is not the writer's result. */
export const actors = `
i we he she they it you somebody someone everyone everybody nobody
team teams squad squads crew crews group groups department departments dept office offices branch branches
product sales finance legal marketing engineering support hr ops operations procurement leadership management
board committee council client clients customer customers buyer buyers vendor vendors supplier suppliers partner partners
company business division unit units agency agencies contractor contractors consultant consultants colleague colleagues
manager managers director directors ceo cfo cto coo vp lead leads engineer engineers developer developers designer designers analyst
analysts intern interns mentee mentees apprentice apprentices trainee trainees students pupils teacher teachers nurse nurses
lab labs laboratory museum museums bank banks newspaper
doctor doctors staff people users members volunteers rep reps reseller resellers dealer dealers competitor competitors
rival rivals regulator regulators government ministry court union university school hospital clinic
`;

/** Work done for or under others: the result after it is theirs. */
export const lentWork = `
help assist support shadow advise mentor tutor sponsor participate join attend contribute sit observe witness counsel
serve volunteer accompany cheer hand watch back endorse approve intern observe second lend
`;

/** Work side by side with others: a result of it is never certain to be the writer's own. Who trains them acts alone. */
export const sharedWork = 'work partner collaborate team facilitate pair liaise consult encourage';

/** "Proposed ... to cut" has cut nothing yet. */
export const intents = `
propose suggest recommend pitch plan hope try attempt aim intend mean seek want need target scope request apply ask budget model
forecast estimate promise pledge commit offer commission draft explore evaluate investigate consider brief help enable
teach coach train encourage persuade convince push motivate allow get invite let empower expect
`;

/** Nouns of intent: "a target to cut", "a plan to save". */
export const intentNouns = `
target goal plan proposal case roadmap strategy okr objective bid commitment ambition mandate aim pledge promise chance
opportunity potential need hope brief effort efforts attempt attempts ability team squad crew group request
`;

/** Adverbs that link and say nothing of their own; a reordering drops them. */
export const linkAdverbs = 'thereby hereby thus hence so therefore consequently ultimately then accordingly';

export const amountWords = `
half halve halved halving halves treble quadruple doubled doubling doubles doubled tripled tripling triples trebled quadrupled zero none nil third quarter twice thrice one two three
four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million double triple threefold
fourfold fivefold tenfold twofold no
`;

/** Participles that carry on describing the work, or tell of a loss. */
export const notResults = `
use include cover work serve handle span total comprise involve report manage range feature contain target host
attend partner collaborate follow replace leverage apply be have do write build test run teach train meet plan
write-up oversee supervise coordinate liaise present document answer process lose miss breach delay waste leave
risk lag fail worsen hurt mean
`;

/** Words before a participle that say it is no result: "for cutting", "started cutting". */
export const nounEnders = `
for of to from by and or in on at with without while when after before a an the started stopped kept began via
through not is was were are as than into about our their its my help helped gradient
`;

/** "to support", "to ensure": purposes, even with an amount. */
export const notPurposes = 'support allow enable let ensure provide encourage send give make remove';

/** "able to cut", "ways to save": nothing that happened. */
export const wishWords =
  'able ready due likely set how required ways way where and not needed options ideas time times';
