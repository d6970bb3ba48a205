/** Short ones first, so that not all of the code is new to the first; of each class, with what is looked for least. */
export const warmUpClaims = `
Wrote the onboarding guide
Cut p95 from 480 ms to 300 ms
Ask: approve two engineers for the platform team by 30 June
Customers now renew twice as fast as before; no outage since March
Responsible for the weekly report, attended 12 interviews and helped with the hiring plan
Rebuilt the billing page with the support team so that refunds fell from $9k to $6k in Q2 2026
Cut waits by rebuilding the search, which raised sign-ups by 12%
`;
