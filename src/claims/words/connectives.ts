/** Small words that steer the grammar, by what they do. */

/** Opens a claim with the means: "By merging two depots, ...". */
export const fronting =
  'by through using via after when with thanks following having leveraging utilizing utilising applying once working because due employing';
/** Opens a claim with its time, place or part: "In the second quarter, ...". */
export const settings =
  'in during over as within across for at on under from throughout since besides upon while between until';
/** After "with" at the opening these point at a thing: "With this scanner ...". */
export const pointing = 'this the that these those our';
/** Nouns that look like participles. */
export const ingNouns =
  'training marketing testing planning engineering manufacturing building pricing onboarding meeting accounting banking nursing clothing morning evening during including hiring coaching mentoring reporting scheduling monitoring cleaning cooking packing shipping wiring budgeting billing sourcing catering logging tracking everything anything something nothing following existing ongoing upcoming spring string king ring thing staffing handling advertising networking housing plumbing writing reading according leading growing setting';
/** May open a further part of a claim. */
export const cutting =
  'so to by with aimed aiming for of in which wich whereby who that while whilst and then but due';
/** How something is after "kept" and "got", and what is given "back". */
export const states =
  'open running stable steady flat alive intact online afloat compliant solvent full through back approved signed accepted adopted cleared agreed funded granted reopened overturned released lifted waived reinstated restored ratified delisted';
/** Before a count of reviews, visits or tests, which then are work done. */
export const workKinds =
  'code peer design site home field farm user usability training safety security team coaching mentoring practice';
/** An audit or inspection, which is passed. */
export const checking =
  'surveillance recertification accreditation reaccreditation pen-test pentest ofsted cqc sox soc2 pci diligence audit audits inspection inspections review certification assessment';
/** Use by others. */
export const adopted = 'used adopted downloaded installed starred cited trusted viewed forked played';
export const causing = 'resulting leading culminating translating contributing yielding';
export const means =
  'following via through using leveraging utilizing utilising applying thanks because after when once employing since';
/** Before "for cutting costs by 9%": the result is the writer's. */
export const charged = 'responsible accountable charge control command';
/** Somebody else says so: the result comes after that. */
export const credited = 'recognized recognised commended praised credited awarded thanked acknowledged';
/** Before "of sustaining 105%" and "in raising sales". */
export const wrapping =
  'history record instrumental succeeded success experience role part helped assisted key pivotal involved engaged tasked charged entrusted skilled successful';
/** What follows is the result. */
export const hence = 'thereby hence thus therefore consequently';
/** Stands between "by" and an amount. */
export const nearly =
  'a an one half nearly almost over about around up roughly more approximately some close at circa';
/** "with the goal of". */
export const aims = 'goal aim objective purpose intention intent view target hope';
export const expected =
  'expected projected estimated forecast forecasted planned predicted anticipated set likely supposed potential opportunity';
/** Particles that make another verb: "reached out", "met with". */
export const particles = 'as out with together track abreast forward';
/** What is only to come. */
export const forecasts =
  'expect expects expected projected estimated potential potentially forecasted anticipated predicted will would could might should if targeting hopefully opportunity opportunities prospective expecting projecting';
export const comparing =
  'than instead was were previously formerly versus vs compared before last prior against fewer earlier baseline on-time twice previous rather';
export const levels = 'from to under below above over into';
/** Words that stand for what they count: in "number of calls" the calls count. */
export const counting =
  'number amount volume level lot range variety family class set series group percentage proportion share majority deal host array kind types part portion count total bulk sort piece one most many much time frequency pace scope size cost-of average';
export const nearAmount = 'over about around near under up above below to beyond';
export const savings = 'fewer less saved more';
export const directions = 'up down dropped halved doubled';
/** What people whom one taught achieve. */
export const succeeded =
  'promoted selected chosen picked admitted accepted offered appointed qualified placed employed licensed progressed promoted passed graduated hired won got received secured advanced earned landed became joined succeeded stayed passing graduating completing staying landing found';
/** Before a duration: how long, not how much better. */
export const periods = 'in within over during for after throughout every last past first next since beyond';
/** Before a count: where, not how many more. */
export const scopes = 'across in at within among through throughout between on';
/** May open an ask. */
export const asking =
  "get pay help support asked more better greater bigger wider clearer want wish wanting wishing hoping hope looking seeking interested keen happy eager need ready request requests requesting ask asks asking open i we i'd we'd i’d we’d id i'm i’m would please let give allow consider put move career my am can could may to desire hungry kindly applying pls plz wanted";

/** Amounts in words that stand for themselves. */
export const bareAmounts =
  'half third quarter doubled tripled quadrupled halved zero none doubling halving tripling twice thrice twofold threefold tenfold';
