/** Parts of late results, to be put together: what opens a bullet, the work, the result and what ends it. */
export const openings = [
  '',
  '**2026-02-03** — ',
  'Ownership: ',
  '[team:: Dock] ',
  '[[Harbour plan]]: ',
  '#log ',
  'Q2 2025: ',
];
export const endings = [
  '',
  '.',
  ' #impact',
  ' [okr:: Less waste] ^b7',
  ' ([MR 9](https://git.example/mr/9))',
  ' [[Harbour plan]]',
  '. #impact',
];
export const efforts = [
  'Rebuilt the `dock_plan` sheet for 14 berths',
  'Set up a night desk at [[Pier 4]]',
  'Cut the permit form from 9 pages to 2',
  'Rolled out tablet checklists to 31 crews in Gdynia',
  'Audited 220 pump logs and replaced 9 seals',
  'Wrote **a mooring guide** with Vera for SAP users',
  'Moved 12 of 15 cranes to the new PLC (ENG-77)',
  'Negotiated a €40k berth swap',
];
export const participles = ['cutting', 'reducing', 'lowering', 'trimming', 'raising', 'lifting'];
export const pasts = ['cut', 'reduced', 'lowered', 'trimmed', 'raised', 'lifted'];
export const bases = ['cut', 'reduce', 'lower', 'trim', 'raise', 'lift'];
export const objects = [
  'turnaround time',
  'demurrage fees',
  'fuel use in Gdynia',
  'crane idle time (peak season)',
  '**queue length**',
];
export const amounts = [
  'by 12%',
  'from 9 h to 5 h',
  'by $1.2M a year',
  'by 1.8 pp',
  'from €41 to €33',
  'by a third',
  '3x',
  'by $& or 7%',
];
