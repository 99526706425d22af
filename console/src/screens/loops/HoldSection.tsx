import type { Hold } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import { DecisionForm } from './DecisionForm';
import classes from './LoopPanel.module.css';

interface HoldSectionProps {
  readonly hold: Hold;
  readonly headingId?: string;
  readonly title?: string;
  readonly heading?: 'h2' | 'h3';
}

export function HoldSection({ hold, headingId = 'hold-heading', title = 'Held: a person must decide', heading: Heading = 'h3' }: HoldSectionProps) {
  const finding = [hold.code, hold.place].filter((part) => part !== '').join(' at ');
  return (
    <section className={classes.hold} aria-labelledby={headingId}>
      <Heading id={headingId}>{title}</Heading>
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
      <DecisionForm key={hold.id} hold={hold.id} label={`Decision. ${title}`} choices={hold.choices} />
    </section>
  );
}
