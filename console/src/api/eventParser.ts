export interface ServerEvent {
  readonly type: string;
  readonly data: string;
  /** The last id that was said, in this event or before it. */
  readonly id: string;
}

/** Longest unfinished event, in characters. */
export const eventLimit = 1024 * 1024;

/** Reads `text/event-stream` (WHATWG HTML, section 9.2.6) in whatever pieces it arrives. */
export class EventParser {
  private rest = '';
  private type = '';
  private data: string[] = [];
  private size = 0;
  private id = '';

  /** The events that this piece completes. Throws a RangeError past the limit. */
  push(piece: string): ServerEvent[] {
    const events: ServerEvent[] = [];
    this.rest += piece;
    // A CR at the end may be half of a CRLF: it waits for the next piece.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') this.dispatch(events);
      else this.readField(line);
    }
    if (this.rest.length + this.size > eventLimit) throw new RangeError(`An event is longer than ${eventLimit} characters.`);
    return events;
  }

  private readField(line: string): void {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') this.type = value;
    else if (name === 'id' && !value.includes('\0')) this.id = value;
    else if (name === 'data') {
      this.data.push(value);
      this.size += value.length;
    }
  }

  private dispatch(events: ServerEvent[]): void {
    if (this.data.length > 0) events.push({ type: this.type === '' ? 'message' : this.type, data: this.data.join('\n'), id: this.id });
    this.type = '';
    this.data = [];
    this.size = 0;
  }
}
