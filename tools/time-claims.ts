import process from 'node:process';
import { readClaim } from '../src/claims/read-claim';
import { bullets } from '../tests/claims/bullets';
import { bulletsOfTrades } from '../tests/claims/bullets-of-trades';

/** Claims read in full per second on one thread: `node tools/run-ts.mjs tools/time-claims.ts`. Median of nine runs. */
const texts = [...bullets, ...bulletsOfTrades].map(([text]) => text);
const rounds = 40;

const rates = Array.from({ length: 9 }, () => {
  const from = process.hrtime.bigint();
  for (let round = 0; round < rounds; round++) for (const text of texts) readClaim(text);
  return (rounds * texts.length * 1e9) / Number(process.hrtime.bigint() - from);
}).sort((a, b) => a - b);

process.stdout.write(`${Math.round(rates[4] ?? 0).toLocaleString('en')} claims a second\n`);
