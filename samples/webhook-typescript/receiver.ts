// Receives webhook calls of Duplex: checks the signature, answers at once, and tells repeats from news.
//
//     DUPLEX_WEBHOOK_SECRET=whsec_... npx tsx receiver.ts [PORT]
//
// Needs nothing but Node. Put TLS in front of it; Duplex calls only https, and this machine only where the connection's
// configuration allows it (webhooks.allow).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const toleranceSeconds = 300;
const mostBytes = 8 * 1024 * 1024;

/** True where the header Duplex-Signature (t=SECONDS,v1=HEX[,v1=HEX]) was made from these bytes with this secret, just now. */
export function isRight(header: string | undefined, body: Buffer, secret: string, now = Date.now() / 1000): boolean {
  const parts = (header ?? '').split(',').map((part) => part.split('=', 2));
  const seconds = parts.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d+$/.test(seconds) || Math.abs(now - Number(seconds)) > toleranceSeconds) {
    return false;
  }

  const expected = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  // While a secret is being replaced there are two; one of them is ours.
  return parts.some(([name, value]) => {
    const shown = Buffer.from(value ?? '', 'hex');
    return name === 'v1' && shown.length === expected.length && timingSafeEqual(shown, expected);
  });
}

interface Parameter {
  name: string;
  valueCode?: string;
  valueString?: string;
  valueReference?: { reference: string };
  part?: Parameter[];
}

/** Kind, status and event numbers of a notification. */
function read(bundle: { entry: { resource: { parameter: Parameter[] } }[] }) {
  const status = bundle.entry[0].resource.parameter;
  return {
    subscription: status.find((one) => one.name === 'subscription')?.valueReference?.reference ?? '',
    type: status.find((one) => one.name === 'type')?.valueCode ?? '',
    numbers: status
      .filter((one) => one.name === 'notification-event')
      .map((one) => Number(one.part?.find((part) => part.name === 'event-number')?.valueString)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > mostBytes) {
      return undefined;
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const secret = process.env.DUPLEX_WEBHOOK_SECRET ?? '';
if (secret === '') {
  // Anybody can sign with an empty secret.
  throw new Error('DUPLEX_WEBHOOK_SECRET is not set; it is the secret that the subscription was answered with (whsec_...).');
}

const newest = new Map<string, number>(); // by subscription; keep it where it survives a restart

const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  if (body === undefined || !isRight(request.headers['duplex-signature'] as string | undefined, body, secret)) {
    response.writeHead(body === undefined ? 413 : 401).end();
    return;
  }

  // Keep the body where it survives, then answer, then work: what is not answered 2xx comes again.
  const { subscription, type, numbers } = read(JSON.parse(body.toString('utf8')));
  const events = numbers.filter((number) => number > (newest.get(subscription) ?? 0));
  if (events.length > 0) {
    newest.set(subscription, events[events.length - 1]);
  }
  response.writeHead(204).end();
  console.log(JSON.stringify({ type, events }));
});

server.listen(Number(process.argv[2] ?? 8900), '127.0.0.1', () =>
  console.log(JSON.stringify({ listening: (server.address() as AddressInfo).port })),
);
