/** Texts around the edges of what counts as a figure, one a line: where a number ends, and what joins or parts two. */
const groups = {
  digits: `
    8|0|007|1,200|1,20|12,34|1,234,567|12,34,567|1,2,3|1.5|1.234|1.234,5|1.2.3|1.2.3.4|10.20.30|1.234.567|1 234|1 234,5
    12 345 678|1234 567|1'234|1’234'567|1'23|0,125|0,5|3,125|1234,567|.5|5.|5,|5. Then|1..2|1,,2|1 000|1 000
    99999999|9007199254740991|2,400.50|2.400,50|1,2.3|1.2,3|1,234.567.8|1.234.56|1-2-3|v1.2.3.4|1.000.000,5|1,00,000`,
  units: `
    8%|8 %|8  %|8   %|8%-points|8% pts|8 % points|8%pt|8 percent|8 per cent|8 per person|8 percentage points|8 percentage
    8pp|8 pp|8 p.p.|8-pp|8 points|8-point|8 basis points|8 basis|8bps|8 bps|8x|8 x|8X|8×|8 ×|8×3|8x3|8 times faster
    8 times a week|8 times as fast|8 times the rate|8°C|8 °F|8°|8°X|8h|8 h|8-h|8hr|8 hrs|8-hour|8 hours|8m|8 m|8m users
    8min|8 min|8s|8 s|1990s|the 1990s|1995s|8ms|8 ms|8-ms|8us|8 µs|8d|8 d|8 business days|8 working days|8-business-day
    8 business|8w|8 weeks|8-week|8 mo|8 months|8 quarters|8y|8 yrs|8KB|8 KB|8 GB|8kWh|8 kWh|8 kg|8 km|8 D|3D|2D|8 US dollars
    8 US|8 dollars|8 euros|8 cents|8EUR|8 EUR|8€|8 €|8 $|$8 $|3 $5 vouchers|8 pts|8 pt|8 point plan|8 stars|8-star
    4h30m|4h 30m|4h30|4h30x|4 h 30 min|1 hour 20 minutes|1 hour and 20 minutes`,
  magnitudes: `
    8k|8K|8 k|8 K users|8 K|8M|8 M|8 M users|8 M€|$8M|$8m|8m|8mm|$8mm|$8 mm|$8MM|8mn|8 mn|8bn|$8bn|8 bn|8B|8b|8T
    $8T|8L|₹8L|8 cr|₹8 cr|8Cr|8 lakh|8 crore|8 million|8-million|$8 million|8 million dollars|8 hundred|8 thousand million
    8 dozen|8 mio|3,2 Mio. €|3,2 Mio. EUR|3,2 Mio. Then|3,2 Mrd. €|8k5|8kx|8 thousand users|8 thou|8 tn|8tn|1.2k/mo|8k-12k`,
  signs: `
    -8|+8|- 8|–8|−8%|a-8|3-8|--8|->8|=>8|>8|<8|>=8|<=8|≥8|≤8%|=8|~8|~ 8|≈8|~~8|~$8|>$8|-$8|$-8|$+8|+$8|−$8|(-8)|(8)|%-8|)-8
    8+|8++|8+8|8+ users|8+%|8%+|$8+|8k+|8 +|+8+|a+8|1+8|US$8|A$8|C$8|HK$8|XX$8|US€8|$ 8|$  8|$   8|€8|£8|¥8|₹8|Rs 8|Rs. 8
    EUR 8|EUR8|USD 8k|eur 8|EU 8|EURO 8|INRX 8|CHF 8|8 CHF|R$8|kr 8|8 kr|8 zł|#8|# 8|##8|no. 8|§8|8/8|*8*|_8_|"8"|'8'|[8]`,
  cadence: `
    8/mo|8/month|8/Mo|8/yr|$8/yr|8k/year|8%/week|8x/week|8/day|8/users|8/|8 / day|8 a day|8 an hour|8 per week|8 every day
    8 weekly|8 times a day|8 a|8 per|$8 a year|$8 annually|8 hours a week|8 hours/week|8 monthly reports|8 each month`,
  dates: `
    2026-03-01|2026/03/01|2026-3-1|2026-03|2026-13|2026-00|2026-1|2026-W10|2026-W1|2026-W100|01.03.2026|1.3.2026|01/03/26
    1/3|03/2026|13/2026|00/2026|3/2026|2026-03-01T10:00|2026-03-01T25:00|2026-03-01Tx|14:30|14:60|25:00|1:5
    9am|9 am|9AM|9 a|9amp|14:30 pm|9:30am|9 pm|12 March|12 March 2026|12 march|12 Mar|12 Ma|12 Marchx|3rd of May|3rd May|1st March
    2nd|3rd|4th of July 2026|4th of users|21st|95th percentile|95th|March 2026|Mar 3, 2026|Mar 3|March 3rd|Mar 32|Mar 5%|Mar 3.5
    Mar 3-5|May 5%|may 5|May 5|May 5 users|in May|may 2026|Mar. 3|Mar. 3. Then|March 3, 1999|March 3 2126|Sept 12|123 March|12  March`,
  years: `
    2026|in 2026|by 2026|2026 users|2026 buyers|in 2026 users|1999|in 1999|since 1999|1999 users|2000|in 2000|2000 users|1950|2050|1900
    2009|2010|2039|2040|the 2026|of 2026 users|for 2026|2026s|2025/26|2025/27|2025-26|2025–2026|2026-2025|2025-2026|2099/00|2026 Q1
    2026-H1|2026/Q3|2026Q1|2026-X1|FY26|FY2026|FY2025/26|FY2025/2026|FY2025/2|Q3|Q3 2026|Q3-2026|Q3/2026|Q3 '26|Q3 ’26|Q3 26|Q3 FY26|Q3 FY2026
    H1|H1 2026|H1-26|QX 2026|Q33|Q3 3026|q3|q3 2026|mid 2026|fy 2026|'26`,
  names: `
    v2|v2.3|v2.3-4|V2|p95|p99.9|SEV-1|SEV1|sev-1|x5|x5b|x-5|sub-200 ms|pre-2020|non-8|post-3 days|ISO-9001|ISO 9001|PR 31|PR #31|pr 31
    step 3|Step 3|the Step 3|step 3 users|Release 4|release 4 features|the Release 4|release 4.|go 3|No 3|the No 3|no 3|next 3|the Next 3
    phase 2|Phase 2 of 3|tier 1|top 10|Top 10|level 5|L5|area 51|24/7|24/7s|9-to-5|80/20|50:50|4x4|2x2|3x3x3|360|401k|5xx|4xx|3DS|S3|EC2
    B2B|H2O|a1|1a|1st|R 8|v 8|8-K|10-K|A/B 3|3-in-1|1:1|1:1s|3:1|1/2|2/3|4.5/5|90/150|150/90|3/0|0/3|1/2/3|3:1:2|13:1|0:1`,
  ranges: `
    7-9%|7–9%|7 – 9 %|7 - 9|7 - 9%|9-7%|7–9|7-9 days|7 days-9 days|7%-9|$7-9|$7-$9|$1-2M|$0.8M-$3.0M/yr|800-1.2k|8-1.2k|7 to 9%|7 to 9
    by 7 to 9%|from 7 to 9%|was 7 to 9|by 7 to 9|about 3 to 5|takes 3 to 5 days|3 to 5 days|3 h to 5 days|3 to 5 guests|hosts 3 to 5 guests
    The crew hosts 3 to 5 guests a night|Members 5 to 7|ran 3 to 5 tests|invited 3 to 5 guests|grew 3 to 5 guests|raised 3 to 5 days
    raised 3 to 5%|between 8 and 20%|between 8 and 20|between 20 and 8|8 and 20%|between $8 and 20|between 8% and 20|between 8% and 20 days
    7 or 9|7, 9%|7-9-11|-7-9|-7 to -9|-7% to 9%|7–-9|~7–9%|7–~9%|8/mo-9/mo|7 to 9/mo|5 of 7|5 of the 7|5 of our 7 users|7 of 5|5 out of 7
    two of the three|one of the 3|one of 3|1 of 3|5 of 2026|5 of 2026 users|-5 of 7|5% of 7|5 of 7%|1 in 5|1 in 5,000|3 in 5|30 in 500
    1 in 10k|two in three|two in 3|3 in 2025|4 in 12 weeks|1 in 5 days|5 in 3|5 and 7|5 by 7|5 x 7|5.5 of 7|5.5/7.5|3 of 0|0 of 3`,
  words: `
    eight|eight%|eight percent|eight hours|twenty-five|twenty five|twenty-fifteen|twenty-zero|twenty one hundred|ninety-nine|five twenty
    a hundred|one hundred and five|hundred|two hundred and twenty-five thousand|two hundred and users|a thousand|thousand|a million users
    several hundred|a few hundred|many hundred|few dozen|several dozen eggs|a dozen|two dozen|dozen|half a dozen|half a million|half an hour
    half a user|half a week|one and a half hours|two and a half|one and a half|two million and a half|two-factor|one-off|one-sided test
    two-week|two weeks|two-pager|a third|the third|an eighth|a fifth of users|by a fifth|a quarter|a quarter of users|by a quarter|cut a quarter
    two thirds|two third|one third|one thirds|two-thirds|three quarters|three quarters of users|by three quarters|three-quarters|four thirds
    half|by half|in half|half of users|half the users|half users|the half|first half|last half|second half|a half|by a half|and half|half-time
    hundreds|hundreds of users|tens|tens of users|tens of thousands|thousands of dollars|millions of euros|hundreds of hours|dozens|zero|no one
    one|One|ten|twelve|an hour|to an hour|from a week to an hour|a day|within a day|in a day|days to minutes|from days to minutes|from weeks to 2 days
    days to users|day to minutes|weeks to|from days to users|from 3 days to minutes|under a week|to a week-end|per day|than a day`,
  factors: `
    doubled|Doubled|doubled down|double|double the|to double|to double users|double-check|double check|doubling|tripled|triple|triples|treble
    quadrupled|quadruple|to quadruple|twice|twice as|twice a week|twice an hour|twice daily|twice the|halved|halving|halves|halve|thrice|tenfold
    ten-fold|10-fold|8-fold|8fold|threefold|doubled back|up 8%|down 8%|up to 8|up to 8%|down to 8|down from 8|up from 8 to 9|fell. Then 8%
    fell; 8%|fell: 8%|fell.8%|rose by 8%|fell by 8% and 9%|fell, 8%|lost 8|grew. 8|8% up|8% down|8% less|8% more|8% drop|8% fewer|an 8% fall`,
};

export const figureEdges: readonly string[] = [
  ...new Set(
    Object.values(groups)
      .flatMap((texts) => texts.split(/[|\n]/))
      .map((text) => text.replace(/^ {4}/, ''))
      .filter((text) => text.trim() !== ''),
  ),
];

/** Where a figure stands beside others: each edge is read alone, within a sentence, and behind another figure. */
export const around = (edge: string): string[] => [
  edge,
  `Cut it by ${edge} now.`,
  `Cut 3 h to ${edge}, from ${edge}`,
];
