import { ApiError, readApiError } from './ApiError';
import type { Decision, HoldRow, LoopDetail, LoopRow, LoopStatus } from './loop';

export const pageSize = 100;

export interface LoopQuery {
  readonly status?: LoopStatus | undefined;
  readonly kind?: string | undefined;
  /** The last loop of the page before. */
  readonly before?: string | undefined;
}

/** Newest first. */
export async function getLoops(query: LoopQuery, signal: AbortSignal): Promise<readonly LoopRow[]> {
  const parameters = new URLSearchParams({ max: String(pageSize) });
  if (query.status !== undefined) parameters.set('status', query.status);
  if (query.kind !== undefined) parameters.set('kind', query.kind);
  if (query.before !== undefined) parameters.set('before', query.before);
  const answer = await ask<{ loops: readonly LoopRow[] }>(`/api/loops?${parameters.toString()}`, { signal });
  return answer.loops;
}

export function getLoop(id: string, signal: AbortSignal): Promise<LoopDetail> {
  return ask<LoopDetail>(`/api/loops/${encodeURIComponent(id)}`, { signal });
}

/** Throws an {@link ApiError} with status 409 where somebody else decided first. */
export async function decideHold(hold: string, decision: Decision, reason: string, target?: string): Promise<void> {
  await ask(`/api/holds/${encodeURIComponent(hold)}/decision`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(target === undefined ? { decision, reason } : { decision, reason, target }),
  });
}

/** What waits for a decision, newest first. */
export async function getOpenHolds(before: string | undefined, signal: AbortSignal): Promise<readonly HoldRow[]> {
  const parameters = new URLSearchParams({ open: 'true', max: String(pageSize) });
  if (before !== undefined) parameters.set('before', before);
  return (await ask<{ holds: readonly HoldRow[] }>(`/api/holds?${parameters.toString()}`, { signal })).holds;
}

export async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await reach(path, init);
  if (!response.ok) throw await readApiError(response);
  return (await response.json()) as T;
}

/** A `fetch` whose failure to get through is an {@link ApiError} too. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init });
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw new ApiError(0, 'Duplex could not be reached. Is the program running?');
  }
}
