import type { LoopDetail } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import classes from './LoopPanel.module.css';
import { LoopStatusBadge } from './StatusBadge';

export function LoopFacts({ loop }: { readonly loop: LoopDetail }) {
  return (
    <dl className={classes.facts}>
      <dt>Status</dt>
      <dd>
        <LoopStatusBadge status={loop.status} />
      </dd>
      <dt>Loop</dt>
      <dd>
        {loop.kind} on {loop.connection}, opened <RelativeTime instant={loop.openedAt} />
      </dd>
      <dt>Patient</dt>
      <dd className={classes.code}>{loop.patient.reference === '' ? 'not certain yet' : loop.patient.reference}</dd>
      <dt>Id</dt>
      <dd className={classes.code}>{loop.id}</dd>
    </dl>
  );
}
