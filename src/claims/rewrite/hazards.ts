/**
 * Wording under which moving the result would move credit, time or meaning. Each pattern is read on the lower-case
 * claim; a match means that no rewrite is offered at all.
 */
const hazards: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /\b(?:expect(?:ed|ing|s)?|projected|forecast(?:ed)? (?:to|at|for)|(?:is|are|was|were) forecast|forecasted|anticipat(?:ed|ing|es)|should|would|could|might|will|may (?!\d)|likely|potential(?:ly)?|on track|hop(?:ed|ing|es?) to|set to|slated|designed to|aim(?:ed|ing|s)?|target(?:ed|ing) (?:a|an|to)|intend(?:ed|ing)?|once (?:live|rolled|complete)|by next|next (?:year|quarter|month|fiscal)|goal of|(?:just|right|exactly) (?:as|when)|planned to|plans to|pending)\b/,
    'the result is a forecast',
  ],
  [
    /\b(?:part|member|one) of (?:a|an|the|our|my)\b|\bpart of\b|\bmember of\b|\bunder the (?:lead|guidance|direction)|\bserved on\b|\bwas on the\b/,
    'the work is a group’s',
  ],
  [
    /\b(?:partly|partially|in part|largely|mainly|mostly|thanks to|due to|owing to|because|helped by|aided by|boosted by|driven by|along with|combined with|together with|on the back of|coincide[ds]?|coinciding|coincidentally|meanwhile|amid|luckily|fortunately|regardless|independently|perhaps|possibly|probably|presumably|arguably|apparently|seems?|seemed|seemingly|i think|we think|i believe|maybe|unclear|unrelated|separately|seasonal|seasonality|seasonally)\b/,
    'the result has other causes, or may have',
  ],
  [
    /\b(?:although|though|even though|despite|in spite of|whereas|but|however|except|yet|only to|albeit|nevertheless|nonetheless|unfortunately|at the (?:cost|expense|price) of|offset by)\b/,
    'the result is mixed',
  ],
  [
    /\b(?:not (?!\d)|never|cannot|failed to|failing to|fails to|unable|neither|nor)\b|n't\b|\bfailed (?:attempts?|trials?|launch|pilots?|bids?|experiments?|tests?|twice)\b|\b(?:unsuccessful|(?:was|were|been|got) (?:cancelled|canceled|abandoned|shelved|scrapped|rolled back|reverted|dropped)|no (?:lift|effect|change|impact|difference|improvement))\b/,
    'something is denied or failed',
  ],
  [
    /\b(?:then|later|afterwards?|eventually|subsequently|finally|again|before (?:that|then)|since then|soon after|in the end|next,)\b/,
    'the order of events matters',
  ],
  [
    /\b(?:the|that) (?:same |very )?(?:week|day|month|quarter|year|season|weekend|summer|winter|spring|autumn)(?: that| when| after| before| in which)? (?:a|an|the|our|my|their|its|two|one|another|\w+'s) \w+/,
    'something else happened then',
  ],
  [
    /\b(?:raised|increased|doubled|upped|tripled) (?:the |our )?(?:[\w-]{1,20} )?(?:budgets?|spend|spending|headcount)\b/,
    'the result has other causes, or may have',
  ],
  [
    /\bacross the (?:whole|entire)\b.{0,60}\bthat (?:week|month|quarter|year|season|summer|winter)\b/,
    'something else happened then',
  ],
  [
    /\b(?:the|that) (?:same |very )?(?:week|day|month|quarter|year|season|weekend) [\w-]+ (?:went|came|began|left|broke|was|were|hit|fell|rose|[\w-]+ed)\b/,
    'something else happened then',
  ],
  [
    /\bunder (?:the|my|our|a) (?:previous|former|new|old|next)\b|\b(?:predecessor|successor)s?\b/,
    'somebody else acted',
  ],
  [
    /\b(?:during|through|amid|in) (?:the|a|an|our) (?:[\w-]{1,20} )?(?:strike|lockdown|pandemic|heatwave|storm|boom|shortage|buyout|takeover|merger|reorganisation|reorganization|outage|election|recession|marathon|festival|carnival|tournament|olympics|world cup|fair|holidays?)\b/,
    'something else happened then',
  ],
  [
    /^\W{0,9}(?:i |we )?(?:rolled back|reverted|undid|cancelled the|canceled the)\b/,
    'the effort undoes another',
  ],
  [
    /\bat the same time|\bin the meantime|\bover the same (?:period|time)|\btogether,? we\b|\bsame (?:week|month|quarter|year)\b/,
    'something else happened then',
  ],
  [
    /\b(?:rivals?|competitors?|the market|demand|the economy|regulators?) (?:\w{1,20} )?\w{1,20}(?:ed|rew|ose|ell|ost|ft)\b/,
    'somebody else acted',
  ],
  [
    /\b(?:while|when|as|once|after|just as) (?:(?:a|an|the|our|their|its|my) )?(?:rivals?|competitors?|market|vendors?|suppliers?|strike|storm|pandemic|lockdown|demand|other teams?|another team|boss|manager|[\w-]{1,20} team)\b/,
    'somebody else acted',
  ],
  [
    /\b(?:who|whom|whose|during which|in which|by which time|at which point|under which|after which|of which)\b/,
    'somebody else acted',
  ],
  [
    /^\W{0,9}(?:one|two|three|four|five|some|most) of\b|\b(?:authors?|contributors?|participants?) (?:of|to|in)\b/,
    'the work is a group’s',
  ],
  [/\w's (?:to|by|from|in|at|and|saved|cut|rose|fell)\b|\w's$/, 'a word points back'],
  [
    /\b(?:theirs|ours|yours|hers|the former|the latter|respectively|vice versa|likewise)\b/,
    'a word points back',
  ],
];

/** Why `claim` must not be reordered; null where nothing speaks against it. */
export function hazardIn(claim: string): string | null {
  const lower = claim.toLowerCase().replace(/’/g, "'");
  for (const [pattern, why] of hazards) if (pattern.test(lower)) return why;
  return null;
}

const leaning = new Set(
  'its their them it these those his her him they there that this latter same rest other others'.split(' '),
);

/** The result opens on a word that leans on the work before it: standing first it would point at nothing. */
export const leansBack = (outcome: string): boolean =>
  outcome
    .toLowerCase()
    .split(' ', 3)
    .some((word) => leaning.has(word));

/** A word that may point at something in the work. */
export const pointsBack = (outcome: string): boolean =>
  /\b(?:its|their|them|it|they|these|those|his|her|him)\b/.test(outcome.toLowerCase());

const badNouns =
  /\b(?:churn|complaints?|errors?|defects?|costs?|spend|outages?|incidents?|delays?|downtime|attrition|refunds?|returns|rework|waste|scrap|latency|backlog|turnover|injuries|accidents?|debt|failures?|losses)\b/;

/** "a rise in churn": nothing that a writer would have "achieved". */
export const isSetback = (outcome: string): boolean => {
  const lower = outcome.toLowerCase();
  return (
    /\b(?:rise|increase|jump|growth|uptick|spike|more|higher|surge)\b/.test(lower) &&
    badNouns.test(lower) &&
    !/\b(?:detect|caught|found|report)/.test(lower)
  );
};
