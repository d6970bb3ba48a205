import { findCycle } from '../../src/settings/cycles';
import { defaultSettings } from '../../src/settings/default-settings';

const cycles = [
  { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' },
  { name: '2025-H2', from: '2025-07-01', to: '2025-12-31' },
];
const settings = { ...defaultSettings, cycles };

describe('The review cycle', () => {
  test.each([
    ['2026-01-01', '2026-H1'],
    ['2025-12-31', '2025-H2'],
    ['2026-11-25', '2026-H1'],
  ])('on %s is the latest that has begun: %s', (today, name) => {
    expect(findCycle(settings, today)?.name).toBe(name);
  });

  test.each([
    ['2026-08-29', '2026-H1'],
    ['2026-08-30', '2026-H2'],
    ['2026-03-01', '2025-H2'],
    ['2026-03-02', '2026-H1'],
    ['2025-06-30', '2025-H1'],
  ])('without settings on %s is the half-year %s', (today, name) => {
    expect(findCycle(defaultSettings, today)?.name).toBe(name);
  });

  test('is found by name, and unknown names are told apart', () => {
    expect(findCycle(settings, '2026-11-25', '2025-H2')?.from).toBe('2025-07-01');
    expect(findCycle(settings, '2026-11-25', '2024-H2')).toBeUndefined();
  });

  test('without settings is the half-year that is named', () => {
    expect(findCycle(defaultSettings, '2026-11-25', '2025-H2')).toEqual({
      name: '2025-H2',
      from: '2025-07-01',
      to: '2025-12-31',
    });
    expect(findCycle(defaultSettings, '2026-11-25', 'Spring')).toBeUndefined();
  });
});
