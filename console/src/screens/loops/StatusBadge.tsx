import type { LoopStatus, StepStatus } from '../../api/loop';
import { formatAbsolute, formatSpan } from '../../time/instant';
import { useClock } from '../../time/useClock';
import classes from './StatusBadge.module.css';

type Tone = 'danger' | 'warning' | 'good' | 'busy' | 'quiet';

const loopTone: Record<LoopStatus, Tone> = { held: 'danger', open: 'busy', closed: 'good', cancelled: 'quiet' };
const stepTone: Record<StepStatus, Tone> = { waiting: 'busy', met: 'good', failed: 'danger', 'not-observable': 'quiet' };

const deliveryTone: Partial<Record<string, Tone>> = {
  queued: 'busy', sending: 'busy', accepted: 'busy', staged: 'busy', verified: 'good', cancelled: 'quiet',
};

export function LoopStatusBadge({ status }: { readonly status: LoopStatus }) {
  return <Badge tone={loopTone[status]} solid={status === 'held'} text={status} />;
}

export function StepStatusBadge({ status }: { readonly status: StepStatus }) {
  return <Badge tone={stepTone[status]} text={status.replace('-', ' ')} />;
}

/** Refused, unknown, held, altered and failed all need a person's eye. */
export function DeliveryStateBadge({ state }: { readonly state: string }) {
  return <Badge tone={deliveryTone[state] ?? 'danger'} text={state} />;
}

const outcomeTone: Partial<Record<string, Tone>> = {
  'in-the-chart': 'good', accepted: 'good', duplicate: 'quiet', 'not-understood': 'warning', held: 'danger', refused: 'danger', unknown: 'danger', failed: 'danger',
};

export function OutcomeBadge({ outcome }: { readonly outcome: string }) {
  return <Badge tone={outcomeTone[outcome] ?? 'quiet'} text={outcome.replaceAll('-', ' ')} />;
}

function Badge({ tone, text, solid = false }: { readonly tone: Tone; readonly text: string; readonly solid?: boolean }) {
  return (
    <span className={classes.badge} data-tone={tone} data-solid={solid}>
      {text}
    </span>
  );
}

export function OverdueMark({ deadline }: { readonly deadline: string }) {
  const late = useClock((now) => formatSpan(now - Date.parse(deadline)));
  return (
    <span className={classes.overdue} title={`Deadline ${formatAbsolute(deadline)}`}>
      overdue by {late}
    </span>
  );
}
