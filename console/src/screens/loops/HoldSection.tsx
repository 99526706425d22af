import type { Hold } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import { DecisionForm } from './DecisionForm';
import classes from './LoopPanel.module.css';

interface HoldSectionProps {
  readonly hold: Hold;
  readonly headingId: string;
  readonly title?: string;
  readonly heading?: 'h2' | 'h3';
}

export function HoldSection({ hold, headingId, title = titleOf(hold), heading: Heading = 'h3' }: HoldSectionProps) {
  const finding = [hold.code, hold.place].filter((part) => part !== '').join(' at ');
  return (
    <section className={classes.hold} data-blocks={blocks(hold)} aria-labelledby={headingId}>
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

/** One that only asks for somebody's notice stands beside the loop, which goes on; any other stops a delivery. */
function blocks(hold: Hold): boolean {
  return hold.choices.some((choice) => choice !== 'acknowledge');
}

function titleOf(hold: Hold): string {
  return blocks(hold) ? 'Held: a person must decide' : 'Somebody must take notice';
}
