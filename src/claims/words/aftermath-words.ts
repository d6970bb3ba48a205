/** Words that tell a clause about others from a clause about a thing. */

/** Being there is no act that the work brought about. */
export const presence =
  'attended joined participated came visited watched sat applied included contained consisted';

/** What people do for themselves, though it may also be done to a thing. */
export const customActs =
  'upgraded renewed switched converted signed joined returned ordered subscribed moved migrated adopted qualified progressed';

/** What a thing is made of or does, as lemmas. */
export const describing =
  'use include contain consist support run handle process serve cover feature require need involve work comprise measure';

/** Open a clause that says that something is not or no more. */
export const shortNoes = 'no not none never nobody nothing zero nil neither without cannot';

/** Subjects that stand for everybody. */
export const uncounted = 'nobody everyone everybody they people';

/** Parties outside the writer's work, whose act is an effect. */
export const outsiders =
  'lab laboratory rival competitor collaborator subcontractor bidder customer client user buyer shopper vendor supplier auditor regulator inspector ministry council board committee court judge tribunal jury bank insurer lender investor sponsor donor funder trust trustee foundation parent guest visitor patient resident tenant reader viewer listener passenger rider commuter subscriber caller merchant seller partner landlord press newspaper journalist government authority agency union municipality university hospital clinic school family neighbour neighbor citizen voter taxpayer farmer grower shareholder retailer distributor publisher reviewer referee editor examiner pharmacy wholesaler operator-partner dealer franchisee prospect attendee participant applicant candidate claimant debtor creditor admin payer household hotel restaurant opponent manufacturer airline carrier ward store branch site depot shop firm company startup ngo charity player gamer learner pupil student trainee mentee apprentice graduate intern nurse doctor clerk driver cashier steward crew chef porter technician planner dispatcher volunteer freelancer contractor employer creator host courier rider landlady homeowner leaseholder motorist cyclist pedestrian pensioner carer migrant refugee veteran survivor learner';

/** What lasts from now on. */
export const turns =
  'now since anymore again themselves nowadays onwards onward afterwards thereafter finally';

/** What lies undone: clearing it is a result. */
export const piles = 'backlog backlogs arrears logjam logjams waitlist';
