import { expect, test } from 'vitest';
import { makeRow } from '../../../test/loops';
import type { LoopRow } from '../../api/loop';
import { mergeEvents, mergeRows, readLoopEvents, type LiveBoard } from './liveBoard';

const empty: LiveBoard = new Map();
const event = (position: string, row: LoopRow) => ({ type: 'loop', id: position, data: JSON.stringify(row) });
const read = (position: string, row: LoopRow) => readLoopEvents([event(position, row)]);

const earlier = makeRow('a', { status: 'open', changedAt: '2026-03-04T09:00:00.1Z' });
const later = makeRow('a', { status: 'closed', changedAt: '2026-03-04T09:00:00.25Z' });

test('An older event never overwrites a newer one', () => {
  const board = mergeEvents(mergeEvents(empty, read('10', later)), read('9', earlier));
  expect(board.get('a')?.row.status).toBe('closed');
});

test('Feed positions decide, not clocks', () => {
  const clockWentBack = { ...later, changedAt: '2026-03-04T08:00:00Z' };
  const board = mergeEvents(mergeEvents(empty, read('9', earlier)), read('10', clockWentBack));
  expect(board.get('a')?.row.status).toBe('closed');
});

test('Events without a numeric position are ordered by their time of change', () => {
  const board = mergeEvents(mergeEvents(empty, read('x', later)), read('y', earlier));
  expect(board.get('a')?.row.status).toBe('closed');
});

test('A list that was read before the event does not undo it', () => {
  expect(mergeRows([earlier], mergeEvents(empty, read('10', later)))).toEqual([later]);
});

test('A list that was read after the event replaces it', () => {
  expect(mergeRows([later], mergeEvents(empty, read('10', earlier)))).toEqual([later]);
});

test('Of two lists the newer state of a loop counts, whichever is read first', () => {
  expect(mergeRows([earlier, later], empty)).toEqual([later]);
  expect(mergeRows([later, earlier], empty)).toEqual([later]);
});

test('Events of other types are left alone, and a loop event without a loop is refused', () => {
  expect(readLoopEvents([{ type: 'note', id: '1', data: 'x' }])).toEqual([]);
  expect(() => readLoopEvents([{ type: 'loop', id: '1', data: '{"id":"a"}' }])).toThrow('Event 1 is not a loop row.');
});
