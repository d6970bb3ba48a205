/** Verbs that open a claim without saying what was done, in the forms that bullets use. */
export interface WeakOpener {
  forms: readonly string[];
  /** Words that belong to it where they follow, longest first. */
  followers: readonly string[];
  /** Whether it is weak without any of them: "Worked" is, "Worked out" is not. */
  alone: boolean;
}

export const weakOpeners: readonly WeakOpener[] = [
  { forms: ['helped', 'helping', 'helps'], followers: ['out with', 'with', 'to', 'in', 'out'], alone: true },
  { forms: ['assisted', 'assisting', 'assists'], followers: ['with', 'in', 'to'], alone: true },
  { forms: ['aided', 'aiding'], followers: ['in', 'with'], alone: true },
  { forms: ['supported', 'supporting', 'supports'], followers: ['with', 'in'], alone: true },
  {
    forms: ['worked', 'working', 'works'],
    followers: [
      'closely with',
      'together with',
      'alongside',
      'towards',
      'toward',
      'across',
      'with',
      'on',
      'in',
    ],
    alone: false,
  },
  { forms: ['participated', 'participating', 'participates'], followers: ['actively in', 'in'], alone: true },
  {
    forms: ['took', 'taking', 'takes'],
    followers: ['an active part in', 'part in', 'care of'],
    alone: false,
  },
  {
    forms: ['contributed', 'contributing', 'contributes'],
    followers: ['to', 'towards', 'toward'],
    alone: true,
  },
  {
    forms: ['collaborated', 'collaborating', 'collaborates'],
    followers: ['closely with', 'with', 'on'],
    alone: true,
  },
  { forms: ['liaised', 'liaising', 'liaises'], followers: ['with', 'between'], alone: true },
  { forms: ['engaged', 'engaging'], followers: ['with', 'in'], alone: false },
  { forms: ['dealt', 'dealing', 'deals'], followers: ['with'], alone: false },
  { forms: ['looked', 'looking', 'looks'], followers: ['into', 'after', 'at'], alone: false },
  { forms: ['tried', 'attempted', 'trying', 'attempting'], followers: ['to'], alone: true },
  {
    forms: ['was', 'were', 'been', 'being', 'am', 'is'],
    followers: [
      'actively involved in',
      'closely involved in',
      'heavily involved in',
      'involved in',
      'responsible for',
      'tasked with',
      'in charge of',
      'part of',
    ],
    alone: false,
  },
  { forms: ['involved', 'responsible', 'accountable'], followers: ['in', 'for', 'with'], alone: false },
  { forms: ['in'], followers: ['charge of'], alone: false },
  { forms: ['part', 'member'], followers: ['of'], alone: false },
  { forms: ['tasked', 'entrusted'], followers: ['with'], alone: true },
  { forms: ['had', 'having'], followers: ['a hand in', 'a part in', 'a role in'], alone: false },
  { forms: ['played', 'playing'], followers: ['a key role in', 'a part in', 'a role in'], alone: false },
  { forms: ['duties', 'responsibilities'], followers: ['included', 'include'], alone: false },
];
