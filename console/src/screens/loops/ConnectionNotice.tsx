import { Button } from '@mantine/core';
import type { Connection } from '../../api/liveEvents';
import { formatSpan } from '../../time/instant';
import { useClock } from '../../time/useClock';
import classes from './ConnectionNotice.module.css';

interface ConnectionBadgeProps {
  readonly connection: Connection;
}

const words: Record<Connection['state'], string> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost',
  'signed-out': 'Signed out',
};

export function ConnectionBadge({ connection }: ConnectionBadgeProps) {
  return (
    <span className={classes.badge} data-state={connection.state} role="status">
      <span className={classes.dot} aria-hidden="true" />
      {words[connection.state]}
    </span>
  );
}

interface ConnectionLostProps {
  readonly connection: Connection;
  readonly onRetry: () => void;
}

export function ConnectionLost({ connection, onRetry }: ConnectionLostProps) {
  if (connection.state !== 'lost') return null;
  return (
    <div className={classes.lost}>
      <span>
        <strong>Connection lost</strong> <LostWords since={connection.since} retryAt={connection.retryAt} />
      </span>
      <Button size="compact-xs" variant="default" onClick={onRetry}>
        Try now
      </Button>
    </div>
  );
}

function LostWords({ since, retryAt }: { readonly since: number; readonly retryAt: number }) {
  const text = useClock((now) => {
    const next = retryAt > now ? `Next try in ${formatSpan(retryAt - now + 999)}.` : 'Trying now.';
    return `${formatSpan(now - since)} ago. What is shown may be out of date. ${next}`;
  });
  return <span>{text}</span>;
}
