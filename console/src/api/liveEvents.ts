import { ApiError, readApiError } from './ApiError';
import { EventParser, type ServerEvent } from './eventParser';
import { reach } from './http';

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly since: number; readonly retryAt: number }
  | { readonly state: 'signed-out'; readonly sentence: string };

export interface LiveListener {
  /** The events of one piece of the stream, in order. */
  onEvents(events: readonly ServerEvent[]): void;
  onConnection(connection: Connection): void;
}

/** The host sends a comment every 15 s; three missed ones mean that nobody is there. */
export const silenceLimit = 45_000;
const shortestRetry = 1_000;
const longestRetry = 15_000;

/**
 * Follows the host's events until stopped, and resumes after the last one it saw. Read with `fetch`, not `EventSource`:
 * that can neither resume after an answer such as 503 nor tell a 401 from a lost connection.
 */
export class LiveEvents {
  private readonly stopping = new AbortController();
  private wake: () => void = () => undefined;
  private lastId = '';
  private lostSince: number | null = null;
  private failures = 0;

  constructor(private readonly path: string, private readonly listener: LiveListener) {}

  async run(): Promise<void> {
    this.listener.onConnection({ state: 'connecting' });
    while (!this.stopped()) {
      try {
        await this.follow();
      } catch (error) {
        if (this.stopped()) return;
        if (error instanceof ApiError && error.status === 401) {
          this.listener.onConnection({ state: 'signed-out', sentence: error.message });
          return;
        }
      }
      if (!this.stopped()) await this.waitToRetry();
    }
  }

  stop(): void {
    this.stopping.abort();
    this.wake();
  }

  /** Ends a wait for the next try. */
  retryNow(): void {
    this.wake();
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async follow(): Promise<void> {
    const silence = new AbortController();
    const timer = new SilenceTimer(silence);
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' };
      if (this.lastId !== '') headers['Last-Event-ID'] = this.lastId;
      const response = await reach(this.path, { headers, signal: AbortSignal.any([this.stopping.signal, silence.signal]) });
      if (!response.ok || response.body === null) throw await readApiError(response);
      this.lostSince = null;
      this.listener.onConnection({ state: 'live' });
      await this.read(response.body, timer);
    } finally {
      timer.stop();
    }
  }

  private async read(body: ReadableStream<Uint8Array>, timer: SilenceTimer): Promise<void> {
    const parser = new EventParser();
    const decoder = new TextDecoder();
    const reader = body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      timer.restart();
      this.failures = 0;
      const events = parser.push(decoder.decode(piece.value, { stream: true }));
      if (events.length === 0) continue;
      this.lastId = events.at(-1)?.id ?? this.lastId;
      this.listener.onEvents(events);
    }
  }

  private async waitToRetry(): Promise<void> {
    const delay = Math.min(longestRetry, shortestRetry * 2 ** this.failures);
    this.failures += 1;
    this.lostSince ??= Date.now();
    this.listener.onConnection({ state: 'lost', since: this.lostSince, retryAt: Date.now() + delay });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delay);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

class SilenceTimer {
  private timer: ReturnType<typeof setTimeout>;

  constructor(private readonly silence: AbortController) {
    this.timer = this.start();
  }

  restart(): void {
    clearTimeout(this.timer);
    this.timer = this.start();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private start(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.silence.abort();
    }, silenceLimit);
  }
}
