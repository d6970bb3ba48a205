import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a whole document with the file that a person approved. `APPROVE=1` takes the new one over, to be
 * reviewed as a change like any other.
 */
export function expectApproved(name: string, text: string): void {
  const file = join(__dirname, 'approved', name);
  if (process.env['APPROVE'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no ${name} has been approved yet`).toBe(text);
}
