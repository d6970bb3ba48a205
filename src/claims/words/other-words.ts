/** Words that mark what is no claim, by what they mark. */

/** Labels of lists: "Skills: ...". */
export const listLabels =
  'skills skill tools toolbox technologies technology tech languages language interests hobbies education certifications certificates courses coursework stack environment keywords summary links link contact email phone references awards frameworks databases software platforms libraries proficient todo tbd programming responsibilities agenda topics attendees apologies location dates date duration company website github linkedin';
export const questions = 'what how why who where when';
export const pointers = 'see cf ref link tbc';
/** What one does for oneself, as a base form that opens. */
export const goalVerbs =
  'become swim hike climb travel visit marry retire lose quit sleep exercise meditate wake be';
/** With "to": what is only planned. */
export const planning = 'aim plan planning intend intending try target strive going';
export const pastimes =
  'marathon half-marathon triathlon 5k 10k ironman guitar piano violin spanish french german italian japanese mandarin pounds kilos kg gym yoga vacation holiday books novel blog bucket medal summit peak recipe trip wedding honeymoon steps japan oboe cello flute clarinet drums saxophone trumpet harp ukulele violin banjo accordion chess badminton squash padel tennis golf football rugby cricket hockey netball choir orchestra amateur allotment pottery knitting crochet origami birdwatching sudoku';
/** With a language or a book these are work. */
export const othersWork = 'translate interpret teach tutor support proofread answer';
/** What heads a list, at the end of a bullet of three words at most. */
export const headings =
  'responsibilities duties experience achievements accomplishments highlights publications qualifications competencies competences background profile objectives';
/** Before an award or a degree. */
export const awardVerbs =
  'received get awarded won earned obtained holds hold graduated achieved secured got named nominated selected completed placed ranked qualified certified attained passed recognized recognised honored honoured';
/** "Employee of the month". */
export const ofTheYear = 'employee player student worker volunteer salesperson team agent associate';
export const ranks = 'first second third 1st 2nd 3rd top';
export const liking = 'enjoy like love enjoys loves likes';
/** "Ability to", "knowledge of". */
export const traitOpeners =
  'ability capacity knowledge familiarity understanding experience fluency proficiency willingness passion interest eye';
export const traitNouns =
  'skills skill ability abilities knowledge attitude ethic talent learner player communicator manners mindset';
/** Before "master": a duty, no degree. */
export const masters = 'scrum station harbour harbor yard web post quiz toast stage';
export const minded = 'oriented minded driven focused';
export const chartered = 'registered certified licensed chartered qualified enrolled';
/** "Gained knowledge of": what one gets for oneself. */
export const ownVerbs =
  'gained acquired developed obtained gain built have received possess expanded deepened';
export const ownThings =
  'knowledge experience understanding skills skill insight exposure familiarity expertise proficiency fluency';
/** "to form a picture of my own". */
export const ownViews = 'idea understanding insight knowledge picture grasp feel';
export const viewVerbs = 'gain get build develop deepen';
export const starting = 'started began start begin keep continue';
export const finding = 'discovered understood figured';
export const attending = 'attended took completed finished attend take complete passed';
export const courses =
  'course courses webinar webinars seminar seminars bootcamp lecture lectures certification class classes training-course diploma summit conference congress symposium convention';
export const reading =
  'chapter chapters book books textbook articles novels papers blogs newspapers magazines';
export const schools = 'university college school institute academy';
/** "An app built with Django" describes a thing. */
export const madeOf =
  'built written made based developed designed created used called named implemented coded powered inspired hosted';
/** "Was part of", "have been working". */
export const pasts = 'was were have had been';
/** Praise of oneself: "Excellent time management". */
export const praising =
  'excellent strong good great outstanding exceptional advanced proven effective superb solid';
/** With an exam, as a base form that opens: what one means to do for oneself. */
export const sitting = 'finish pass take sit retake resit complete get earn obtain attempt';
export const exams = 'exam exams certification degree diploma licence license';
/** With "of" and a group that works: a part that one plays is work, however it is told. */
export const memberships = 'member part chair co-chair';
export const workGroups = 'council committee group board force panel team squad forum';
