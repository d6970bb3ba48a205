/** Invented bullets whose turns few others take: one for each, so that none is changed unseen. */
const bullets = `
Retiled the foyer; turnover now lower than in any other branch
Rewrote the rota, turnover now lower than ever
Coached the counter, my branch ranked 2nd of 64
Coached the counter; my branch now ranked first of 64
Repainted the stalls, which now empty by noon
Wrote the moot brief, 12 signed by the clerk
Wrote the moot brief, 12 of them signed by the clerk
Taught a forge course, 3 of whom were promoted
Taught a forge course, apprentices of whom two were promoted
Mentored 4 bakers, two of them promoted to head baker
Mentored bakers who now run their own shops
Taught divers who now lead their own crews
Onboarded a mill account, growing it to $2M
Onboarded two mills to $2M a year
Helped Vera mend 12 boilers
Wrote a boiler guide, helping 12 sites pass their checks
Helps 9 of 10 visitors find a berth
Head of yard - lead for 90 people, attendance and pay
Reaches 9 of 10 households in the valley
Wrote a zine that reached 4,000 readers
Cleaned the ledger and as a result the audit closed in a day
Cleaned the ledger, and as a result, audits close in a day
Cleaned the ledger and hence the audit closed 3 days sooner
Cleaned the ledger and therefore cut the audit by 3 days
Cleaned the ledger, the audit as a result clean
Read the [gauge](of the weir
Fixed 9 of 12 leaks in the weir
Unblocked 3 crews
Moved 2 dozen looms
Moved 2 dozen looms from 3 sites
Shipped 3 h 5 mins of film, 4 h 10min30 of sound
Held 4.5 h 30 min of talks
Cut scrap from 4% to 3%, a drop of 1%
Cut scrap 25%, from 8 kg to 6 kg
Cut scrap by 2 kg, from 8 kg to 5 kg
Sold 12 looms at $40 for $480
Sold 12 looms at $40 each for $500
Sold 3 looms a day at $40 for 30 days, $3,600 in all
Sold 12 kilos and 3 looms plus 5 reels, 20 in all
Spent 3 h and 4 h and 5 h, 12 h in total
Saved 4 h plus 5 h and 6 h: 16 h
Cut waits from 2 to 1.5 to 1 min
Took part in 7 - 9 trials
Took part in 7 – 9 trials
Took 7 - 9% off
Met on 12 March 26
Met on the 3rd Marchers
Met at 9 am sharp
Met at 9 amps
Gave zero and a half
Gave two hundred and zero
Cut 3x-5x
Cut it 3 to 5x
Cut costs 8.5% points
Cut costs 8% pointwise
Moved the mill, meaning that the wait fell by 9%
Moved the mill meaning waits fell 9%
Moved the mill, with the result that waits fell 9%
Moved the mill, the upshot being that waits fell 9%
Moved the mill. This change cut waits by 9%
Moved the mill; the move cut waits by 9%
Moved the mill. The fix for the weir cut waits by 9%
Moved the mill for a cut in waits of 9%
Moved the mill for a 9% cut in waits to 4 min
Moved the mill, a cut in waits to 4 min
I moved the mill, cutting waits by 9%
I also moved the mill, cutting waits by 9%
I personally moved the mill, cutting waits by 9%
Also moved the mill, cutting waits by 9%
Was also asked to move the mill, cutting waits by 9%
Had moved the mill, cutting waits by 9%
Have quickly moved the mill, cutting waits by 9%
Quickly and then calmly moved the mill, cutting waits by 9%
Moved the mill and quickly rebuilt the weir, cutting waits by 9%
Move \`mill\` to the weir, cutting waits by 9%
Move [[Mill]] to the weir, cutting waits by 9%
Move "Mill" to the weir, cutting waits by 9%
Moved the mill, quickly cutting waits by 9%
Moved the mill, and cutting waits by 9%
Moved the mill, in the process cutting waits by 9%
Moved the mill, as a result cutting waits by 9%
Moved the mill and yielded 9% more flour
Moved the mill to quickly cut waits by 9%
Planned and aimed to move the mill to cut waits by 9%
Moved the mill via the weir, cutting waits by 9%
Moved the mill, cutting waits by 9% via the weir
Picnicked with the crew, cutting waits by 9%
Trafficked no more, cutting waits by 9%
Lent out the mill, which cut waits by 9%
Lent the mill to Vera, cutting her waits by 9%
Moved the mill, which let it cut its waits by 9% after the flood
Moved the mill, cutting waits by 9% once the weir was in
Moved the mill ![[map.png]], cutting waits by 9%
Moved the mill ![map](map.png), cutting waits by 9%
Moved the mill[^1], cutting waits by 9%
Moved the mill <!-- in May -->, cutting waits by 9%
Moved the mill “Old Jane”, cutting waits by 9%
Moved the \`\`mill\`\`, cutting waits by 9%
- Moved the mill, cutting waits by 9%, 2026-03
2026-03 - also moved the mill, cutting waits by 9%
Detected the leak, cutting waits by 9%
Found and reported 9 leaks, cutting waits by 9%
Moved the mill, which meant that waits fell 9%
Moved the mill, which means waits are down 9%
Our team moved the mill, cutting waits by 9%
My crew moved the mill, cutting waits by 9%
The squad moved the mill, cutting waits by 9%
I also rebuilt the weir, which cut waits by 9%
Moved the mill and then also rebuilt the weir, cutting waits by 9%
Rebuilt the weir by raising it, cutting waits by 9%
Rebuilt the weir via night shifts, which cut waits by 9%
Moved the mill and led to a 9% drop in waits
Moved the mill and resulted in 9% fewer waits
Moved the mill. It led to 9% fewer waits
Moved the mill. This yielded 9% more flour
Rewrote the alarms, resulting in 9% more errors caught
Rewrote the alarms, resulting in a rise in errors
Read the gauges, honing the rota and cutting waits by 9%
Moved the mill, training 4 millers and halving waits
Moved the mill, blorping the weir by 9%
The mill was moved, cutting waits by 9%
The mill was moved, which halved waits
The mill was quickly moved, cutting waits to 9 min
The rota was redrawn, resulting in 9% fewer waits
Moved the mill <kbd>x</kbd>, cutting waits by 9%
Moved the mill %% old %%, cutting waits by 9%
Mended [the mill, cutting waits by 9%
Mended \`the mill, cutting waits by 9%
Wrote "the mill, cutting waits by 9%
`;

export const bulletsOfRareTurns: readonly string[] = bullets.trim().split('\n');
