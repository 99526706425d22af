import type { Delivery } from '../../api/loop';
import classes from './LoopPanel.module.css';
import { DeliveryStateBadge } from './StatusBadge';

export function DeliverySection({ delivery }: { readonly delivery: Delivery }) {
  return (
    <section className={classes.section}>
      <h3>Delivery</h3>
      <div className={classes.line}>
        <DeliveryStateBadge state={delivery.state} />
        <span className={classes.code}>{delivery.reference ?? 'no reference yet'}</span>
        <span className={classes.quiet}>{delivery.attempts === 1 ? '1 attempt' : `${delivery.attempts} attempts`}</span>
      </div>
      {delivery.possibleRepeat && <p className={classes.warning}>Possible repeat: its effect may exist twice at the counterparty.</p>}
      {delivery.sentence !== '' && <p>{delivery.sentence}</p>}
      {delivery.code !== '' && <p className={classes.code}>{delivery.code}</p>}
    </section>
  );
}
