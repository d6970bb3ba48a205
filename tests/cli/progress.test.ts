import { readingProgress } from '../../src/cli/progress';
import type { Terminal } from '../../src/cli/terminal';

function shownTo(interactive: boolean, steps: [number, number][]): string {
  let shown = '';
  const terminal = { interactive, error: (text: string) => void (shown += text) } as Terminal;
  const report = readingProgress(terminal);
  for (const [done, all] of steps) report(done, all);
  return shown;
}

describe('Progress of reading a vault', () => {
  test('counts on a screen and takes its line away at the end', () => {
    const shown = shownTo(true, [
      [64, 600],
      [600, 600],
    ]);
    expect(shown).toContain('Reading notes: 64 of 600');
    expect(shown.endsWith('\r\u001b[2K')).toBe(true);
  });

  test('is silent in a pipe and for a vault that is read at once', () => {
    expect(shownTo(false, [[64, 600]])).toBe('');
    expect(shownTo(true, [[64, 300]])).toBe('');
  });
});
