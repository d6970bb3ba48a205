/**
 * Wording under which moving the result would move credit, time or meaning, as patterns that are read on the
 * lower-case claim, one a line. Where one of them stands no rewrite is offered at all.
 */

/** The result is a forecast. */
const forecasts = String.raw`
\b(?:expect(?:ed(?! (?:level|standard|grade))|ing|s)?|projected|forecast(?:ed)? (?:to|at|for)|(?:is|are|was|were) forecast|forecasted|anticipat(?:ed|ing|es)|should(?!-)|would(?!-be)|could|might|will|may (?!\d)|likely|potential(?:ly)?|on track|hop(?:ed|ing|es?) to|hopefully|set to|slated|designed to|aim(?:ed|ing|s)?|target(?:ed|ing) (?:a|an|to)|(?:target|goal) is|intend(?:ed|ing)?|once (?:live|rolled|complete)|by next|next (?:year|quarter|month|fiscal)|goal of|(?:just|right|exactly) (?:as|when)|planned to|plans to|pending)\b
`;

/** The work is a group's. */
const groupWork = String.raw`
^\W{0,9}(?:i |we )?worked (?:\w+ly )?(?:with|alongside) [^,;]{1,60} on\b
\b(?:part|member|one) of (?:a|an|the|our|my)\b|\bpart of\b|\bmember of\b|\bunder the (?:lead|guidance|direction)|\bserved on\b|\bwas on the\b
^\W{0,9}(?:one|two|three|four|five|some|most) of\b|\b(?:authors?|contributors?|participants?) (?:of|to|in)\b
`;

/** The result has other causes, or may have. */
const otherCauses = String.raw`
\b(?:partly|partially|in part|largely|mainly|mostly|thanks to|due to|owing to|because|helped by|aided by|boosted by|driven by|along with|combined with|together with|on the back of|coincide[ds]?|coinciding|coincidentally|meanwhile|amid|luckily|fortunately|regardless|independently|perhaps|possibly|probably|presumably|arguably|apparently|seems?|seemed|seemingly|i think|we think|i believe|maybe|unclear|unrelated|separately|seasonal|seasonality|seasonally)\b
\b(?:raised|increased|doubled|upped|tripled) (?:the |our )?(?:[\w-]{1,20} )?(?:budgets?|spend|spending|headcount)\b
`;

/** The result is mixed. */
const mixedResults = String.raw`
\b(?:although|though|even though|despite|in spite of|whereas|but|however|except|yet|only to|albeit|nevertheless|nonetheless|unfortunately|at the (?:cost|expense|price) of|worse|offset by|on the (?:plus|minus|down)(?: ?side)?)\b
`;

/** Something is denied or failed. */
const denials = String.raw`
\b(?:not (?!\d)|never|cannot|failed to|failing to|fails to|unable|neither|nor)\b|n't\b|\bfailed (?:attempts?|trials?|launch|pilots?|bids?|experiments?|tests?|twice)\b|\b(?:unsuccessful|(?:was|were|been|got) (?:cancelled|canceled|abandoned|shelved|scrapped|rolled back|reverted|dropped)|no (?:\w+ )?(?:lift|effect|change|impact|difference|improvement))\b|\?(?:\s|$)
`;

/** The order of events matters. */
const ordered = String.raw`
\b(?:then|later|afterwards?|eventually|subsequently|finally|again|before (?:that|then)|since then|had already|had [^;]{1,40} the (?:day|week|month|quarter|year) before|after [^,;.]{1,50} had|soon after|in the end|next,)\b
`;

/** Something else happened then. */
const otherEvents = String.raw`
\b(?:the|that) (?:same |very )?(?:week|day|month|quarter|year|season|weekend|summer|winter|spring|autumn)(?: that| when| after| before| in which)? (?:a|an|the|our|my|their|its|two|one|another|\w+'s) \w+
\bacross the (?:whole|entire)\b.{0,60}\bthat (?:week|month|quarter|year|season|summer|winter)\b
\b(?:the|that) (?:same |very )?(?:week|day|month|quarter|year|season|weekend) [\w-]+ (?:went|came|began|left|broke|was|were|hit|fell|rose|[\w-]+ed)\b
\b(?:during|through|amid|in) (?:the|a|an|our) (?:[\w-]{1,20} )?(?:strike|lockdown|pandemic|heatwave|storm|boom|shortage|buyout|takeover|merger|reorganisation|reorganization|outage|election|recession|marathon|festival|carnival|tournament|olympics|world cup|fair|holidays?)\b
\bat the same time|\bon record\b|\bin the meantime|\bover the same (?:period|time|months|weeks)|\btogether,? we\b|\bsame (?:week|month|quarter|year)\b
`;

/** Somebody else acted. */
const otherActors = String.raw`
\bunder (?:the|my|our|a) (?:previous|former|new|old|next)\b|\b(?:predecessor|successor)s?\b
\b(?:rivals?|competitors?|the market|demand|the economy|regulators?) (?:\w{1,20} )?\w{1,20}(?:ed|rew|ose|ell|ost|ft)\b
\b(?:while|when|as|once|after|just as) (?:(?:a|an|the|our|their|its|my) )?(?:rivals?|competitors?|market|vendors?|suppliers?|strike|storm|pandemic|lockdown|demand|other teams?|another team|boss|manager|[\w-]{1,20} team)\b
\b(?:who|whom|whose|during which|in which|by which time|at which point|under which|after which|of which)\b
`;

/** The work undoes another. */
const undoing = String.raw`
^\W{0,9}(?:i |we )?(?:rolled back|reverted|undid|cancelled the|canceled the)\b
`;

/** A word points back. */
const pointingBack = String.raw`
\w's (?:to|by|from|in|at|and|saved|cut|rose|fell)\b|\w's$
\b(?:theirs|ours|yours|hers|the former|the latter|respectively|vice versa|likewise)\b
`;

export const hazardPatterns = [
  forecasts,
  groupWork,
  otherCauses,
  mixedResults,
  denials,
  ordered,
  otherEvents,
  otherActors,
  undoing,
  pointingBack,
]
  .map((patterns) => patterns.trim())
  .join('\n');
