import type { Delivery } from '../../api/loop';
import classes from './LoopPanel.module.css';
import { DeliveryStateBadge } from './StatusBadge';

export function DeliverySection({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{deliveries.length === 1 ? 'Delivery' : 'Deliveries'}</h3>
      {deliveries.map((delivery) => (
        <DeliveryFacts key={delivery.id} delivery={delivery} />
      ))}
    </section>
  );
}

/** What each delivery of a loop is, in words. One that is new to the page is told as the host names it. */
const words: Partial<Record<string, string>> = {
  order: 'Order', send: 'Order', revoke: 'Withdrawal', cancel: 'Cancellation', notice: 'Task for the provider', 'result-preliminary': 'Preliminary result',
  'result-final': 'Final result', 'result-corrected': 'Corrected result', 'result-cancelled': 'Cancelled result',
};

function DeliveryFacts({ delivery }: { readonly delivery: Delivery }) {
  return (
    <div className={classes.delivery}>
      <p>
        {words[delivery.purpose] ?? (delivery.purpose === '' ? 'Note' : delivery.purpose)} to {delivery.connection}
      </p>
      <div className={classes.line}>
        <DeliveryStateBadge state={delivery.state} />
        <span className={classes.code}>{delivery.reference ?? 'no reference yet'}</span>
        {delivery.attempts > 0 && <span className={classes.quiet}>{delivery.attempts === 1 ? 'tried once more' : `tried ${delivery.attempts} times more`}</span>}
      </div>
      {delivery.possibleRepeat && <p className={classes.warning}>Possible repeat: its effect may exist twice at the counterparty.</p>}
      {delivery.sentence !== '' && <p>{delivery.sentence}</p>}
      {delivery.code !== '' && <p className={classes.code}>{delivery.code}</p>}
    </div>
  );
}
