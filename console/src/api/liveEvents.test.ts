import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HostDouble } from '../../test/host';
import { LiveEvents, silenceLimit, type Connection } from './liveEvents';

let host: HostDouble;
let live: LiveEvents;
let states: Connection[];
let running: Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
  host = new HostDouble().install();
  states = [];
});

afterEach(async () => {
  live.stop();
  await running;
  vi.useRealTimers();
});

async function start(): Promise<void> {
  live = new LiveEvents('/api/events', { onEvents: () => undefined, onConnection: (state) => states.push(state) });
  running = live.run();
  await vi.advanceTimersByTimeAsync(0);
}

const stateNames = () => states.map((each) => each.state);

test('A lost connection is said, made again and resumed after the last event', async () => {
  await start();
  host.send('event: loop\nid: 41\ndata: {}\n\n');
  await vi.advanceTimersByTimeAsync(0);
  host.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(stateNames()).toEqual(['connecting', 'live', 'lost']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stateNames()).toEqual(['connecting', 'live', 'lost', 'live']);
  expect(host.lastEventIds).toEqual([null, '41']);
});

test('Silence past the limit counts as lost, a comment in time does not', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(silenceLimit - 1);
  host.send(': still here\n\n');
  await vi.advanceTimersByTimeAsync(silenceLimit - 1);
  expect(stateNames()).toEqual(['connecting', 'live']);
  await vi.advanceTimersByTimeAsync(1);
  expect(stateNames()).toEqual(['connecting', 'live', 'lost']);
});

test('Tries grow apart while the host is away, and a person can try at once', async () => {
  host.refusal = new Response('Starting.', { status: 503 });
  await start();
  await vi.advanceTimersByTimeAsync(1000 + 2000);
  const waits = states.map((each) => (each.state === 'lost' ? each.retryAt - each.since : null));
  expect(waits).toEqual([null, 1000, 3000, 7000]);
  host.refusal = null;
  live.retryNow();
  await vi.advanceTimersByTimeAsync(0);
  expect(stateNames().at(-1)).toBe('live');
});

test('A 401 ends the tries and carries the sentence of the host', async () => {
  host.refusal = new Response('Enter with the printed address.', { status: 401 });
  await start();
  await running;
  expect(states.at(-1)).toEqual({ state: 'signed-out', sentence: 'Enter with the printed address.' });
});
