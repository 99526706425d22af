/** What the host's JSON API says about loops. Times are ISO 8601 in UTC, down to microseconds. */

export type LoopStatus = 'open' | 'held' | 'closed' | 'cancelled';
export type StepStatus = 'waiting' | 'met' | 'failed' | 'not-observable';
export type EvidenceGrade = 'read-back' | 'application-ack' | 'commit-ack';
export type Decision = 'resend' | 'look-again' | 'cancel' | 'assign' | 'acknowledge';

export interface PatientName {
  /** Empty where it is not certain yet whose chart it belongs to. */
  readonly reference: string;
  /** Null where the chart knows no name. */
  readonly display: string | null;
}

export interface LoopRow {
  readonly id: string;
  readonly kind: string;
  readonly connection: string;
  readonly patient: PatientName;
  readonly status: LoopStatus;
  /** The first step that waits or failed. */
  readonly step: CurrentStep | null;
  readonly openedAt: string;
  readonly changedAt: string;
}

export interface CurrentStep {
  readonly name: string;
  readonly since: string;
  readonly deadline: string;
  readonly overdue: boolean;
  readonly owner: string;
  readonly sentence: string;
}

export interface Step extends CurrentStep {
  readonly status: StepStatus;
  readonly grade: EvidenceGrade | null;
  /** The counterparty's resource and version; empty until shown. */
  readonly evidence: string;
}

export interface Delivery {
  readonly id: string;
  /** Where it goes. */
  readonly connection: string;
  /** What it is in its loop, such as 'send' or 'result-final'; empty for the only one of a note. */
  readonly purpose: string;
  readonly state: string;
  readonly reference: string | null;
  readonly code: string;
  readonly sentence: string;
  readonly attempts: number;
  readonly possibleRepeat: boolean;
}

export interface Hold {
  readonly id: string;
  readonly code: string;
  readonly place: string;
  readonly sentence: string;
  readonly owner: string;
  readonly openedAt: string;
  readonly deadline: string;
  /** What may be decided. */
  readonly choices: readonly Decision[];
}

/** A hold as the list of holds shows it. */
export interface HoldRow extends Hold {
  readonly connection: string;
  readonly loop: string | null;
  readonly exchange: string | null;
}

export interface Exchange {
  readonly id: string;
  readonly direction: string;
  readonly kind: string;
  readonly at: string;
  readonly outcome: string;
  readonly code: string;
  readonly place: string;
  readonly sentence: string;
}

export interface LoopDetail extends LoopRow {
  readonly steps: readonly Step[];
  /** In the order in which they were made. */
  readonly deliveries: readonly Delivery[];
  /** Those that nobody decided yet, the oldest first. */
  readonly holds: readonly Hold[];
  readonly exchanges: readonly Exchange[];
}

/** True for what has the shape of a loop row; an event that has not is never shown. */
export function isLoopRow(value: unknown): value is LoopRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Partial<Record<keyof LoopRow, unknown>>;
  const texts = [row.id, row.kind, row.connection, row.status, row.openedAt, row.changedAt];
  return texts.every((text) => typeof text === 'string') && typeof row.patient === 'object' && row.patient !== null && typeof row.step === 'object';
}
