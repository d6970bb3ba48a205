import { formatInstant, hoursAfter } from '../../src/days/meeting';

/** Prints when 24 hours have passed after three meetings: an ordinary one, and one before each change of the clock. */
const meetings = ['2026-07-14T15:00', '2026-03-28T15:00', '2026-10-24T15:00'];
process.stdout.write(meetings.map((meeting) => formatInstant(hoursAfter(meeting, 24))).join('\n'));
