import { formatAbsolute, formatRelative } from './instant';
import { useClock } from './useClock';

interface RelativeTimeProps {
  readonly instant: string;
}

/** Ticks; the moment itself on hover. */
export function RelativeTime({ instant }: RelativeTimeProps) {
  const text = useClock((now) => formatRelative(instant, now));
  return (
    <time dateTime={instant} title={formatAbsolute(instant)}>
      {text}
    </time>
  );
}
