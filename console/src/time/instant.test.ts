import { expect, test } from 'vitest';
import { compareInstants, formatRelative, formatSpan } from './instant';

test('Instants are ordered down to the microsecond, whatever their number of digits', () => {
  expect(compareInstants('2026-03-04T09:00:00.1Z', '2026-03-04T09:00:00.09Z')).toBeGreaterThan(0);
  expect(compareInstants('2026-03-04T09:00:00.000001Z', '2026-03-04T09:00:00.000002Z')).toBeLessThan(0);
  expect(compareInstants('2026-03-04T09:00:00Z', '2026-03-04T09:00:00.000Z')).toBe(0);
  expect(compareInstants('2026-03-04T09:00:01Z', '2026-03-04T09:00:00.999999Z')).toBeGreaterThan(0);
});

test('Spans are said in at most two units', () => {
  const spans = [0, 59_999, 60_000, 3_600_000, 12_000_000, 86_400_000, 187_200_000].map(formatSpan);
  expect(spans).toEqual(['0 s', '59 s', '1 min', '1 h', '3 h 20 min', '1 d', '2 d 4 h']);
});

test('What lies ahead is said as such', () => {
  const now = Date.parse('2026-03-04T09:00:00Z');
  expect(formatRelative('2026-03-04T08:58:00Z', now)).toBe('2 min ago');
  expect(formatRelative('2026-03-04T12:20:00Z', now)).toBe('in 3 h 20 min');
});
