import { ask } from './http';
import type { Exchange } from './loop';

export const outcomes = ['in-the-chart', 'not-understood', 'refused', 'duplicate', 'held', 'accepted', 'unknown', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

export interface ExchangeRow extends Exchange {
  readonly connection: string;
  readonly format: string;
  readonly controlId: string;
  readonly loop: string | null;
}

export interface SegmentField {
  readonly path: string;
  readonly name: string | null;
  readonly value: string;
  readonly cut: boolean;
}

export interface Segment {
  readonly name: string;
  readonly title: string | null;
  readonly fields: readonly SegmentField[];
}

export interface WrittenResource {
  readonly reference: string;
  readonly version: number;
  /** FHIR JSON; null where it is too large to show. */
  readonly body: unknown;
}

export interface ExchangeDetail extends ExchangeRow {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly answerText: string | null;
  readonly segments: readonly Segment[];
  readonly answerSegments: readonly Segment[];
  readonly resources: readonly WrittenResource[];
}

export type OutcomeCounts = Readonly<Partial<Record<Outcome, number>>>;

export const exchangePageSize = 100;

/** Newest first. */
export async function getExchanges(outcome: Outcome | null, before: string | undefined, signal: AbortSignal): Promise<readonly ExchangeRow[]> {
  const parameters = new URLSearchParams({ max: String(exchangePageSize) });
  if (outcome !== null) parameters.set('outcome', outcome);
  if (before !== undefined) parameters.set('before', before);
  const answer = await ask<{ exchanges: readonly ExchangeRow[] }>(`/api/exchanges?${parameters.toString()}`, { signal });
  return answer.exchanges;
}

export async function getOutcomeCounts(signal: AbortSignal): Promise<OutcomeCounts> {
  return (await ask<{ counts: OutcomeCounts }>('/api/exchanges/counts', { signal })).counts;
}

export function getExchange(id: string, signal: AbortSignal): Promise<ExchangeDetail> {
  return ask<ExchangeDetail>(`/api/exchanges/${encodeURIComponent(id)}`, { signal });
}

/** What became of the exchange now, and how many resources it had written and does not speak of any more. */
export interface Replayed {
  readonly exchange: ExchangeRow;
  readonly withdrawn: number;
}

export function replayExchange(id: string): Promise<Replayed> {
  return ask<Replayed>(`/api/exchanges/${encodeURIComponent(id)}/replay`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
}
