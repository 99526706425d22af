import { expect, test } from 'vitest';
import { makeRow, makeStep } from '../../../test/loops';
import { orderRows } from './rowOrder';

const late = (deadline: string) => makeStep({ overdue: true, deadline });

test('Held loops stand first, then overdue, then open, then ended ones', () => {
  const rows = [
    makeRow('closed', { status: 'closed', step: null }),
    makeRow('open'),
    makeRow('late', { step: late('2026-03-04T10:00:00Z') }),
    makeRow('held', { status: 'held' }),
    makeRow('cancelled', { status: 'cancelled', step: null, openedAt: '2026-03-01T00:00:00Z' }),
  ];
  expect(orderRows(rows).map((row) => row.id)).toEqual(['held', 'late', 'open', 'closed', 'cancelled']);
});

test('Among overdue loops the earliest deadline stands first', () => {
  const rows = [makeRow('b', { step: late('2026-03-04T11:00:00Z') }), makeRow('a', { step: late('2026-03-04T10:00:00Z') })];
  expect(orderRows(rows).map((row) => row.id)).toEqual(['a', 'b']);
});

test('Among open loops the newest stands first, down to the microsecond', () => {
  const rows = [
    makeRow('older', { openedAt: '2026-03-04T09:00:00.000001Z' }),
    makeRow('newer', { openedAt: '2026-03-04T09:00:00.000002Z' }),
    makeRow('oldest', { openedAt: '2026-03-04T09:00:00Z' }),
  ];
  expect(orderRows(rows).map((row) => row.id)).toEqual(['newer', 'older', 'oldest']);
});

test('Loops of one instant keep their order by id, however they came', () => {
  const rows = [makeRow('1'), makeRow('3'), makeRow('2')];
  expect(orderRows(rows).map((row) => row.id)).toEqual(['3', '2', '1']);
  expect(orderRows([...rows].reverse()).map((row) => row.id)).toEqual(['3', '2', '1']);
});
