/** Single verbs that a rule of the grammar names, as lemmas. */

/** Mending single faults is work; doing away with them for good is a result. */
export const mending = 'fix resolve clear solve close rectify remedy unblock dissolve minimise minimize';
/** A result whatever is got. */
export const certainGains = 'save achieve attain win recover recoup reclaim unlock free rescue salvage';
/** "Answered 97% of calls": the attained share of what comes in. */
export const attaining =
  'answer fill staff resolve deliver ship dispatch complete close clear approve fulfil fulfill meet respond place pass';
/** Bring a quantity to a level: "took it to $1M". */
export const bringing = 'take bring get push move drive keep hold turn pull grow scale';
/** What these lead is a result only with its amount. */
export const lending = 'provide lead create contribute help give make see show record report post print';
export const plainCauses = 'result cause yield account';
/** Here people are what is won, not what is managed. */
export const sparing =
  'free save acquire win attract gain sign retain onboard bring draw unblock speed accelerate';
/** A result only with its amount, or with a deal, a customer or income as its object. */
export const countable =
  'sell sign close enrol enroll book onboard generate produce collect raise convert draw source fetch score renew register recruit';
/** A share of these is no level that was reached. */
export const spending = 'spend work contribute write code dedicate devote allocate use own develop';
/** A result where what ends is bad or can be watched. */
export const ending = 'end stop kill reverse remove catch';
/** In a trailing clause a result whatever their object is. */
export const fetching = 'bring draw attract win earn secure garner land fetch net gain';
/** What these work on is a thing or a way of working, seldom a quantity. */
export const arranging = 'streamline simplify refine modernize modernise revamp transform polish';
/** After "more": a quality that work now has. */
export const praisedWork =
  'productive efficient effective reliable consistent engaged satisfied stable focused predictable accurate transparent collaborative motivated responsive pleasant relaxed useful helpful sustainable';
/** Somebody else is brought to decide or to act. */
export const persuading = 'get persuade convince';
/** The same in a trailing clause. */
export const prompting = 'lead prompt cause move drive push allow enable';
/** What is lost is a result that one would rather not have. */
export const losing = 'lose forfeit';
/** "640 items kept out of landfill": counted things that came to no harm. */
export const kept =
  'keep save divert avoid spare rescue free recover salvage reclaim prevent avert recoup rehome recycle return reunite';
/** "Took 18% off". */
export const taking = 'take knock shave get bring cut slice chop lop wipe';
/** In a trailing clause they make something possible. */
export const opening = 'open pave clear';
/** Whoever leads a thing has not yet changed it. */
export const leading = 'oversee manage lead champion spearhead serve play';
