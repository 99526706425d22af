import { vi } from 'vitest';
import type { LoopDetail, LoopRow } from '../src/api/loop';

export interface Decided {
  readonly path: string;
  readonly body: unknown;
}

/** The host's JSON API in memory, in place of `fetch`. */
export class HostDouble {
  rows: LoopRow[] = [];
  details = new Map<string, LoopDetail>();
  readonly decided: Decided[] = [];
  decisionAnswer: () => Response = () => Response.json({});
  refusal: Response | null = null;
  /** Answers for paths other than the loops', without their query. */
  readonly answers = new Map<string, (query: URLSearchParams) => Response>();
  readonly lastEventIds: (string | null)[] = [];
  private streams: ReadableStreamDefaultController<Uint8Array>[] = [];

  install(): this {
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => Promise.resolve(this.answer(path, init)));
    return this;
  }

  /** Sends to whoever listens now. */
  send(text: string): void {
    this.streams.at(-1)?.enqueue(new TextEncoder().encode(text));
  }

  sendLoop(position: number, row: LoopRow): void {
    this.send(`event: loop\nid: ${position}\ndata: ${JSON.stringify(row)}\n\n`);
  }

  drop(): void {
    this.streams.at(-1)?.error(new TypeError('network error'));
  }

  private answer(path: string, init: RequestInit): Response {
    if (this.refusal !== null) return this.refusal.clone();
    if (path === '/api/events') return this.follow(init);
    if (init.method === 'POST') {
      this.decided.push({ path, body: JSON.parse(init.body as string) });
      return this.decisionAnswer();
    }
    const url = new URL(path, 'http://127.0.0.1');
    const own = this.answers.get(url.pathname);
    if (own !== undefined) return own(url.searchParams);
    const id = url.pathname.split('/')[3];
    if (id !== undefined) return Response.json(this.details.get(id) ?? {}, { status: this.details.has(id) ? 200 : 404 });
    const status = url.searchParams.get('status');
    const kind = url.searchParams.get('kind');
    return Response.json({ loops: this.rows.filter((row) => (status === null || row.status === status) && (kind === null || row.kind === kind)) });
  }

  private follow(init: RequestInit): Response {
    this.lastEventIds.push(new Headers(init.headers).get('Last-Event-ID'));
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        this.streams.push(stream);
        init.signal?.addEventListener('abort', () => {
          stream.error(init.signal?.reason);
        });
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }
}
