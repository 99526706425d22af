import type { Hold } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import { DecisionForm } from './DecisionForm';
import classes from './LoopPanel.module.css';

export function HoldSection({ hold }: { readonly hold: Hold }) {
  const finding = [hold.code, hold.place].filter((part) => part !== '').join(' at ');
  return (
    <section className={classes.hold} aria-labelledby="hold-heading">
      <h3 id="hold-heading">Held: a person must decide</h3>
      <p className={classes.reason}>{hold.sentence}</p>
      <p>
        <span className={classes.code}>{finding}</span>
      </p>
      <p>
        <span className={classes.quiet}>Decides</span> {hold.owner}
        <span className={classes.quiet}>
          , held <RelativeTime instant={hold.openedAt} />, due <RelativeTime instant={hold.deadline} />
        </span>
      </p>
      <DecisionForm key={hold.id} hold={hold.id} />
    </section>
  );
}
