// What a FHIR client of others does beyond reading and writing: subscribes, with an endpoint of its own on this machine, and exports.
//   LIBRARY (fhir-kit-client, fhirclient or @medplum/core), BASE_URL, TOKEN in the environment; speaks in lines of JSON, and does
//   what it is told, so that somebody else may change the chart meanwhile.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { obey, say } from './lines.mjs';
import { connect } from './peers.mjs';

const { LIBRARY, BASE_URL, TOKEN } = process.env;
const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/';
const peer = connect(LIBRARY, BASE_URL, TOKEN);

const calls = [];
const heard = [];
const server = createServer(async (request, response) => {
  const chunks = await request.toArray();
  response.writeHead(204).end();
  const call = { signature: request.headers['duplex-signature'], own: request.headers['x-own'], body: Buffer.concat(chunks) };
  (heard.shift() ?? ((one) => calls.push(one)))(call);
}).listen(0, '127.0.0.1');
await once(server, 'listening');

/** The next call of the endpoint, come already or to come. */
const next = () => (calls.length > 0 ? Promise.resolve(calls.shift()) : new Promise((resolve) => heard.push(resolve)));
const parameter = (status, name) => status.parameter.find((one) => one.name === name);
const eventsOf = (bundle) =>
  bundle.entry[0].resource.parameter
    .filter((one) => one.name === 'notification-event')
    .map((one) => [one.part.find((part) => part.name === 'event-number').valueString, one.part.find((part) => part.name === 'focus').valueReference.reference]);

function told(call, secret) {
  const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(call.signature);
  const bundle = JSON.parse(call.body);
  return {
    type: parameter(bundle.entry[0].resource, 'type').valueCode,
    isSigned: createHmac('sha256', secret).update(`${seconds}.`).update(call.body).digest('hex') === digest,
    own: call.own,
    events: eventsOf(bundle),
  };
}

const made = await peer.create({
  resourceType: 'Subscription',
  status: 'requested',
  reason: 'Synthetic test of a client library',
  criteria: 'urn:duplex:topic:patient',
  channel: {
    type: 'rest-hook',
    endpoint: `http://127.0.0.1:${server.address().port}/`,
    header: ['X-Own: yes'],
    payload: 'application/fhir+json',
    _payload: { extension: [{ url: `${BACKPORT}backport-payload-content`, valueCode: 'id-only' }] },
  },
});
const secret = made.channel.extension.find((one) => one.url === 'urn:duplex:webhook-secret').valueString;
say({ handshake: told(await next(), secret) });

obey({
  /** Changes a chart that the app may write itself. */
  async change() {
    await peer.create({ resourceType: 'Patient', name: [{ family: 'Subscribed', given: ['Synthetic'] }] });
    say({ changed: true });
  },
  async hear() {
    const notification = told(await next(), secret);
    const read = await peer.read('Subscription', made.id);
    const listed = await peer.pages('Subscription', { url: `http://127.0.0.1:${server.address().port}/` });
    const { entry: [{ resource: status }] } = await peer.ask(`Subscription/${made.id}/$status`);
    const events = await peer.ask(`Subscription/${made.id}/$events`);
    const off = await peer.update({ ...read, status: 'off' }, { 'If-Match': `W/"${read.meta.versionId}"` });
    await peer.remove('Subscription', made.id);
    say({
      heard: {
        notification,
        status: read.status,
        listed: listed[0].entry.map((entry) => entry.resource.id === made.id),
        counted: parameter(status, 'events-since-subscription-start').valueString,
        events: eventsOf(events),
        off: off.status,
        gone: await peer.faultOf(peer.read('Subscription', made.id)),
      },
    });
  },
  async export() {
    const manifest = await peer.export('Patient', 'Patient');
    const lines = (await peer.download(manifest.output[0].url)).trimEnd().split('\n').map((line) => JSON.parse(line));
    const cancelled = await peer.kickOff('Patient', 'Patient');
    say({
      exported: {
        files: manifest.output.map(({ type, count }) => [type, count]),
        families: lines.map((patient) => patient.name[0].family),
        cancel: await peer.cancel(cancelled),
        gone: await peer.faultOf(peer.ask(cancelled.slice(BASE_URL.length + 1))),
      },
    });
  },
});
