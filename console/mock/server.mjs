// A stand-in for the host's API while the console is being written: `npm run dev:mock`, then `npm run dev`.
// MOCK_EMPTY=1: no loops. MOCK_SIGNED_OUT=1: every answer is 401.
import { createServer } from 'node:http';
import { makeLoop, seedLoops } from './loops.mjs';

const port = Number(process.env.PORT ?? 8850);
const loops = new Map((process.env.MOCK_EMPTY ? [] : seedLoops()).map((loop) => [loop.id, loop]));
const feed = [];
const listeners = new Set();

const toRow = ({ steps, deliveries, holds, exchanges, ...row }) => {
  const step = steps.find((each) => each.status === 'waiting' || each.status === 'failed');
  return { ...row, step: row.status === 'closed' || row.status === 'cancelled' || !step ? null : step };
};

function publish(loop) {
  loop.changedAt = new Date().toISOString();
  loops.set(loop.id, loop);
  feed.push(`event: loop\nid: ${feed.length + 1}\ndata: ${JSON.stringify(toRow(loop))}\n\n`);
  for (const listener of listeners) listener.write(feed.at(-1));
}

function follow(request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const seen = request.headers['last-event-id'];
  response.write(`: hello\n\n${seen === undefined ? '' : feed.slice(Number(seen)).join('')}`);
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

async function decide(id, request, answer) {
  const loop = [...loops.values()].find((each) => each.holds[0]?.id === id);
  if (!loop) return answer(409, { detail: 'This hold is decided already.' });
  let text = '';
  for await (const piece of request) text += piece;
  const { decision, reason } = JSON.parse(text);
  if (!reason) return answer(400, { detail: 'A decision needs a reason.' });
  Object.assign(loop, { status: decision === 'cancel' ? 'cancelled' : 'open', holds: [] });
  Object.assign(loop.deliveries[0], { state: decision === 'cancel' ? 'cancelled' : 'queued', code: '', sentence: '' });
  publish(loop);
  return answer(200, { id, decision, reason });
}

function exchanges(id, verb, url, answer) {
  const rows = [...loops.values()].flatMap((loop) => loop.exchanges.map((one) => ({ ...one, connection: loop.connection, format: 'fhir', controlId: '', loop: loop.id })));
  if (id === 'counts') return answer(200, { counts: rows.reduce((counts, row) => ({ ...counts, [row.outcome]: (counts[row.outcome] ?? 0) + 1 }), {}) });
  const one = rows.find((row) => row.id === id);
  if (verb === 'replay') return answer(409, { detail: 'The stand-in replays nothing.' });
  if (id) return one ? answer(200, { ...one, text: '{}', answerText: null, segments: [], answerSegments: [], resources: [] }) : answer(404, { detail: 'There is no such exchange.' });
  const outcome = url.searchParams.get('outcome');
  return answer(200, { exchanges: rows.filter((row) => outcome === null || row.outcome === outcome) });
}

createServer((request, response) => {
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  const answer = (status, body) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  const [, area, id, verb] = url.pathname.split('/').slice(1);
  if (process.env.MOCK_SIGNED_OUT) return response.writeHead(401, { 'Content-Type': 'text/plain' }).end('No session. The address to enter with is in the window in which Duplex runs.');
  if (area === 'events') return follow(request, response);
  if (area === 'holds' && verb === 'decision') return void decide(id, request, answer);
  if (area === 'holds') return answer(200, { holds: [...loops.values()].filter((loop) => loop.holds.length > 0).map((loop) => ({ ...loop.holds[0], connection: loop.connection, loop: loop.id, exchange: loop.exchanges[0].id })) });
  if (area === 'exchanges') return exchanges(id, verb, url, answer);
  if (area === 'loops' && id) return loops.has(id) ? answer(200, loops.get(id)) : answer(404, { detail: 'There is no such loop.' });
  const status = url.searchParams.get('status');
  const kind = url.searchParams.get('kind');
  const rows = [...loops.values()].map(toRow).filter((row) => (status === null || row.status === status) && (kind === null || row.kind === kind));
  return answer(200, { loops: rows.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)) });
}).listen(port, '127.0.0.1', () => console.log(`A synthetic clinic answers on http://127.0.0.1:${port}`));

if (!process.env.MOCK_EMPTY) {
  let number = 100;
  setInterval(() => publish(makeLoop(number++, `Synthetic, Visitor ${number}`, number % 5, 0)), 20_000);
}
setInterval(() => listeners.forEach((listener) => listener.write(': still here\n\n')), 15_000);
