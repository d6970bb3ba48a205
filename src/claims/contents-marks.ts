/** What else stands in a stretch of a claim, as bits. */
export enum C {
  /** Percent, points, basis points, multiples and ratios. */
  share = 1,
  money = 2,
  duration = 4,
  count = 8,
  /** The stretch opens with an amount, articles and adverbs aside. */
  opensWithAmount = 16,
  /** Two levels of one quantity: "from 9 to 4", "9 -> 4", "4 (was 9)", "4 instead of 9". */
  fromTo = 32,
  zero = 64,
  /** Words of what is only expected. */
  forecast = 128,
  /** "than", "instead of", "was", "fewer": something to compare with. */
  comparison = 256,
  /** Opens with a particle that makes another verb: "reached out", "met with". */
  phrasal = 512,
  /** Opens with "by": the verb before it is passive. */
  agent = 1024,
  /** An audit or inspection. */
  checked = 2048,
  /** An amount right after "by": "cut by 300". */
  byAmount = 8192,
  /** "per day": a count over time. */
  rate = 16384,
  /** Opens with "to": "managed to cut". */
  infinitive = 32768,
  /** "+14", "-8". */
  signed = 65536,
  /** An amount right after "to", "under" and the like. */
  toLevel = 131072,
  /** No object follows: "to", "from" or "by" comes first. */
  bare = 262144,
  /** "Who" stands before: what people did is no effect of its own. */
  ofPeople = 524288,
  /** "Instead of", "rather than", "used to". */
  contrast = 1048576,
  /** "131% of quota". */
  attained = 2097152,
  /** "Zero-downtime", "error-free": the thing done carries its result. */
  flawless = 4194304,
  /** "From walking away": something kept from happening. */
  averted = 8388608,
  /** "30% smaller", "two days sooner". */
  compared = 16777216,
  /** What is compared is only the time of delivery: "two days early". */
  early = 33554432,
  /** "for" or a standard's name: a certificate of a firm or a thing. */
  forOthers = 67108864,
  /** "The board to approve": others decide or act. */
  decided = 268435456,
  /** Opens with a comparative: "better value". */
  better = 536870912,
  /** "Off" after an amount. */
  takenOff = 1073741824,
}

/** Whether one of these stands in the stretch. */
export const holds = ({ marks }: { readonly marks: number }, which: number): boolean => (marks & which) !== 0;
