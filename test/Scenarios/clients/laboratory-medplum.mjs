// A laboratory made of @medplum/hl7: its server takes orders and answers ORL^O22, its client sends results.
import { Hl7Message } from '@medplum/core';
import { Hl7Client, Hl7Server } from '@medplum/hl7';
import { obey, say } from './lines.mjs';

const orders = new Map();
const filler = (order) => `M-${order.getSegment('ORC').getComponent(2, 1).slice(-6)}^MEDPLUMLAB`;
const header = (type, controlId) =>
  `MSH|^~\\&|MEDPLUMLAB|MEDPLUMLAB|DUPLEX|CLINIC|20260105090000+0000||${type}|${controlId}|T|2.5.1`;

/** The answer in the form that the order asks for, with nothing behind its last segment, as the library writes messages. */
function answer(order) {
  const control = order.getSegment('ORC').getField(1).toString();
  return Hl7Message.parse([
    header('ORL^O22^ORL_O22', `A${Date.now()}`),
    `MSA|AA|${order.getSegment('MSH').getField(10)}`,
    order.getSegment('PID').toString(),
    `ORC|${control === 'CA' ? 'CR' : 'OK'}|${order.getSegment('ORC').getField(2)}|${filler(order)}||${control === 'CA' ? 'CA' : 'SC'}`,
  ].join('\r'));
}

const server = new Hl7Server((connection) => {
  connection.addEventListener('error', ({ error }) => say({ fault: String(error) }));
  connection.addEventListener('message', ({ message: order }) => {
    const part = (name, field, component) => order.getSegment(name)?.getComponent(field, component) ?? '';
    orders.set(part('ORC', 2, 1), order);
    connection.send(answer(order));
    say({
      received: {
        controlId: part('MSH', 10, 1), type: part('MSH', 9, 1), event: part('MSH', 9, 2), accept: part('MSH', 15, 1), control: part('ORC', 1, 1),
        placer: part('ORC', 2, 1), authority: part('ORC', 2, 2), patient: part('PID', 3, 1), family: part('PID', 5, 1),
        code: part('OBR', 4, 1), note: part('NTE', 3, 1),
      },
      filler: filler(order).split('^')[0],
    });
  });
});
server.start({ port: 0, host: '127.0.0.1' });
server.server.on('listening', () => say({ listening: server.server.address().port }));

let client;
async function send(port, text) {
  client ??= new Hl7Client({ host: '127.0.0.1', port });
  const acknowledgement = await client.sendAndWait(Hl7Message.parse(text), { timeoutMs: 60_000 });
  const msa = acknowledgement.getSegment('MSA');
  say({ acknowledged: { code: msa.getField(1).toString(), controlId: msa.getField(2).toString() } });
}

obey({
  /** ORU^R01 with a number and a text; the text is given as it stands on the wire. */
  report({ port, placer, controlId, status, at, value, text }) {
    const order = orders.get(placer);
    const numbers = `${order.getSegment('ORC').getField(2)}|${filler(order)}`;
    const code = order.getSegment('OBR').getField(4);
    return send(port, [
      header('ORU^R01^ORU_R01', controlId),
      order.getSegment('PID').toString(),
      `ORC|RE|${numbers}`,
      `OBR|1|${numbers}|${code}|||${at}|||||||||||||||${at}|||${status}`,
      `OBX|1|NM|${code}||${value}|%^percent^UCUM|||||${status}`,
      `OBX|2|ST|8251-1^Comment^LN||${text}||||||${status}`,
    ].join('\r'));
  },
});
