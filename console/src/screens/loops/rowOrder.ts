import type { LoopRow } from '../../api/loop';
import { compareInstants } from '../../time/instant';

/** 0: a person must decide. 1: late. 2: on its way. 3: ended. */
function rank(row: LoopRow): number {
  if (row.status === 'held') return 0;
  if (row.status !== 'open') return 3;
  return row.step?.overdue === true ? 1 : 2;
}

function compareRows(a: LoopRow, b: LoopRow): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  const urgent = rank(a) < 2 && a.step !== null && b.step !== null ? compareInstants(a.step.deadline, b.step.deadline) : 0;
  if (urgent !== 0) return urgent;
  // Ids are made in order of time; they settle what the clock leaves equal, so that rows never change places by chance.
  return compareInstants(b.openedAt, a.openedAt) || (a.id < b.id ? 1 : -1);
}

/** Held first, then overdue (both by deadline, the earliest first), then open, then ended (both newest first). */
export function orderRows(rows: Iterable<LoopRow>): LoopRow[] {
  return [...rows].sort(compareRows);
}
