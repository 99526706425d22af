/** Orders ISO 8601 UTC instants down to the microsecond, which `Date` cannot. Negative: `a` is earlier. */
export function compareInstants(a: string, b: string): number {
  const whole = Date.parse(toSecond(a)) - Date.parse(toSecond(b));
  return whole !== 0 ? whole : fraction(a) - fraction(b);
}

function toSecond(instant: string): string {
  return instant.replace(/\.\d+/, '');
}

function fraction(instant: string): number {
  return Number(/\.\d+/.exec(instant)?.[0] ?? 0);
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A span in at most two units: `42 s`, `7 min`, `3 h 20 min`, `2 d 4 h`. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < minute) return `${seconds} s`;
  if (seconds < hour) return `${Math.floor(seconds / minute)} min`;
  if (seconds < day) return twoUnits(seconds, hour, 'h', minute, 'min');
  return twoUnits(seconds, day, 'd', hour, 'h');
}

function twoUnits(seconds: number, large: number, largeUnit: string, small: number, smallUnit: string): string {
  const rest = Math.floor((seconds % large) / small);
  return `${Math.floor(seconds / large)} ${largeUnit}${rest === 0 ? '' : ` ${rest} ${smallUnit}`}`;
}

/** `7 min ago`, or `in 7 min` where it lies ahead. */
export function formatRelative(instant: string, now: number): string {
  const past = now - Date.parse(instant);
  return past >= 0 ? `${formatSpan(past)} ago` : `in ${formatSpan(-past)}`;
}

const absolute = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
});

/** In the reader's own zone, which it names: `2026-03-04, 09:05:06 GMT+1`. */
export function formatAbsolute(instant: string): string {
  return absolute.format(new Date(instant));
}
