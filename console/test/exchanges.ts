import type { ExchangeDetail, ExchangeRow } from '../src/api/exchange';
import type { HoldRow } from '../src/api/loop';

/** Synthetic exchanges and holds, as the host would tell them. */
export function makeExchange(id: string, changes: Partial<ExchangeRow> = {}): ExchangeRow {
  return {
    id, connection: 'lab-1', direction: 'inbound', format: 'hl7v2', kind: 'ORU^R01', controlId: `C-${id}`, at: '2026-03-04T09:00:00Z', outcome: 'in-the-chart',
    code: '', place: '', sentence: '', loop: null, ...changes,
  };
}

export function makeExchangeDetail(id: string, changes: Partial<ExchangeDetail> = {}): ExchangeDetail {
  return {
    ...makeExchange(id),
    text: 'MSH|^~\\&|LAB\rPID|1||7\r', answerText: 'MSH|^~\\&|DUPLEX\rMSA|AA|1\r',
    segments: [
      { name: 'MSH', title: 'Message Header', fields: [{ path: 'MSH-3', name: 'Sending Application', value: 'LAB', cut: false }] },
      { name: 'PID', title: 'Patient Identification', fields: [{ path: 'PID-3', name: 'Patient Identifier List', value: 'SYN-7^^^SANDBOX^MR', cut: false }] },
      { name: 'ZX1', title: null, fields: [{ path: 'ZX1-1', name: null, value: 'long', cut: true }] },
    ],
    answerSegments: [{ name: 'MSA', title: 'Message Acknowledgment', fields: [{ path: 'MSA-1', name: 'Acknowledgment Code', value: 'AA', cut: false }] }],
    resources: [{ reference: 'Observation/o-1', version: 2, body: { resourceType: 'Observation', status: 'final' } }],
    ...changes,
  };
}

export function makeHold(id: string, changes: Partial<HoldRow> = {}): HoldRow {
  return {
    id, connection: 'lab-1', loop: null, exchange: 'x-1', code: 'lab.patient-uncertain', place: 'PID-3', sentence: 'No known order fits.', owner: 'Laboratory desk',
    openedAt: '2026-03-04T09:00:00Z', deadline: '2026-03-05T09:00:00Z', choices: ['resend', 'look-again', 'cancel'], ...changes,
  };
}
