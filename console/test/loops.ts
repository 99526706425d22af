import type { CurrentStep, LoopDetail, LoopRow } from '../src/api/loop';

/** Synthetic loops, as the host would list them. */
export function makeRow(id: string, changes: Partial<LoopRow> = {}): LoopRow {
  return {
    id, kind: 'note', connection: 'clinic', patient: { reference: `Patient/${id}`, display: `Synthetic, ${id}` }, status: 'open',
    step: makeStep(), openedAt: '2026-03-04T09:00:00Z', changedAt: '2026-03-04T09:00:00Z', ...changes,
  };
}

export function makeStep(changes: Partial<CurrentStep> = {}): CurrentStep {
  return { name: 'in the chart', since: '2026-03-04T09:00:00Z', deadline: '2026-03-05T09:00:00Z', overdue: false, owner: 'Duplex', sentence: 'Waits, then reads back.', ...changes };
}

export function makeHeldDetail(id: string): LoopDetail {
  return {
    ...makeRow(id, { status: 'held' }),
    steps: [
      { ...makeStep({ name: 'accepted', sentence: 'Taken.' }), status: 'met', grade: 'application-ack', evidence: 'DocumentReference/d-1' },
      { ...makeStep(), status: 'waiting', grade: null, evidence: '' },
    ],
    deliveries: [{ id: 'delivery-1', connection: 'clinic', purpose: '', state: 'held', reference: 'DocumentReference/d-1', code: 'unknown-outcome', sentence: 'No answer came.', attempts: 3, possibleRepeat: true }],
    holds: [{ id: 'hold-1', code: 'unknown-outcome', place: '', sentence: 'Two candidates were found.', owner: 'Interface analyst', openedAt: '2026-03-04T09:00:00Z', deadline: '2026-03-05T09:00:00Z', choices: ['resend', 'look-again', 'cancel'] }],
    exchanges: [{ id: 'x-1', direction: 'outbound', kind: 'POST DocumentReference', at: '2026-03-04T09:00:00Z', outcome: 'unknown', code: 'no-answer', place: '', sentence: 'The connection closed.' }],
  };
}
