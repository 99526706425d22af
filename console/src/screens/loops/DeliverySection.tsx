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

function DeliveryFacts({ delivery }: { readonly delivery: Delivery }) {
  const aim = [delivery.purpose, delivery.connection === undefined ? undefined : `to ${delivery.connection}`].filter((part) => part !== undefined).join(' ');
  return (
    <div className={classes.delivery}>
      {aim !== '' && <p>{aim}</p>}
      <div className={classes.line}>
        <DeliveryStateBadge state={delivery.state} />
        <span className={classes.code}>{delivery.reference ?? 'no reference yet'}</span>
        <span className={classes.quiet}>{delivery.attempts === 1 ? '1 attempt' : `${delivery.attempts} attempts`}</span>
      </div>
      {delivery.possibleRepeat && <p className={classes.warning}>Possible repeat: its effect may exist twice at the counterparty.</p>}
      {delivery.sentence !== '' && <p>{delivery.sentence}</p>}
      {delivery.code !== '' && <p className={classes.code}>{delivery.code}</p>}
    </div>
  );
}
