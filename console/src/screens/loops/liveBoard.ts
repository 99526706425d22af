import type { ServerEvent } from '../../api/eventParser';
import { isLoopRow, type LoopRow } from '../../api/loop';
import { compareInstants } from '../../time/instant';

/** What an event said of a loop, and where on the feed it stood; null where its id is no number. */
export interface LiveLoop {
  readonly row: LoopRow;
  readonly position: bigint | null;
}

/** The newest event of each loop that changed since the page was opened. */
export type LiveBoard = ReadonlyMap<string, LiveLoop>;

/** Throws where an event that says it is a loop is none: the connection is then made anew and the lists are read again. */
export function readLoopEvents(events: readonly ServerEvent[]): LiveLoop[] {
  return events.filter((event) => event.type === 'loop').map(readLoopEvent);
}

function readLoopEvent(event: ServerEvent): LiveLoop {
  const row: unknown = JSON.parse(event.data);
  if (!isLoopRow(row)) throw new TypeError(`Event ${event.id} is not a loop row.`);
  return { row, position: /^\d+$/.test(event.id) ? BigInt(event.id) : null };
}

/** Takes events in; one that stands earlier on the feed never replaces a later one. */
export function mergeEvents(board: LiveBoard, events: readonly LiveLoop[]): LiveBoard {
  const merged = new Map(board);
  for (const event of events) {
    const known = merged.get(event.row.id);
    if (known === undefined || isLater(event, known)) merged.set(event.row.id, event);
  }
  return merged;
}

function isLater(event: LiveLoop, known: LiveLoop): boolean {
  if (event.position !== null && known.position !== null) return event.position > known.position;
  return compareInstants(event.row.changedAt, known.row.changedAt) >= 0;
}

/** Lists and events as one: of each loop the newer state, whichever of the two arrived last. */
export function mergeRows(listed: Iterable<LoopRow>, board: LiveBoard): LoopRow[] {
  const rows = new Map<string, LoopRow>();
  for (const row of listed) keepNewer(rows, row);
  for (const { row } of board.values()) keepNewer(rows, row);
  return [...rows.values()];
}

function keepNewer(rows: Map<string, LoopRow>, row: LoopRow): void {
  const known = rows.get(row.id);
  if (known === undefined || compareInstants(row.changedAt, known.changedAt) >= 0) rows.set(row.id, row);
}
