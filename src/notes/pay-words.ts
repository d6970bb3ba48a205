/** Words of somebody's own pay; "pay" alone is also what customers do. */
export const payWords =
  /\b(?:salary|salaries|compensation|remuneration|base pay|my pay|pay (?:rise|raise|band|range|increase|review|grade)|a raise|(?:annual|yearly|signing|my) bonus|equity grant|stock grant|rsus?)\b/i;
