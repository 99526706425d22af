// A laboratory made of node-hl7-server, which takes orders, and node-hl7-client, which sends answers and results.
// node-hl7-server writes acknowledgements only, so that ORL^O22 goes the way of enhanced mode: a message of its own.
import net from 'node:net';
import Client, { Message } from 'node-hl7-client';
import { HL7_2_5_1 } from 'node-hl7-client/hl7';
import Server from 'node-hl7-server';
import { obey, say } from './lines.mjs';

// The server gives its bindAddress to Node under a name that Node does not know, and would listen on every address.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (options, ...rest) {
  return listen.call(this, { ...options, host: '127.0.0.1', ipv6Only: false }, ...rest);
};

const orders = new Map();
const inbound = new Server({ bindAddress: '127.0.0.1' }).createInbound({ port: 0 }, async (request, response) => {
  const order = request.getMessage();
  const text = (path) => order.get(path).toString();
  orders.set(text('ORC.2.1'), order);
  await response.sendResponse(text('MSH.15') === 'AL' ? 'CA' : 'AA');
  say({
    received: {
      controlId: text('MSH.10'), type: text('MSH.9.1'), event: text('MSH.9.2'), accept: text('MSH.15'),
      placer: text('ORC.2.1'), authority: text('ORC.2.2'), patient: text('PID.3.1'), family: text('PID.5.1'),
      code: text('OBR.4.1'), note: text('NTE.3'),
    },
    answer: response.getAckMessage().toString(),
  });
});
inbound.on('listen', () => say({ listening: inbound._socket.address().port }));
for (const fault of ['error', 'data.error', 'client.error']) {
  inbound.on(fault, (error) => say({ fault: `${fault}: ${error.stack}` }));
}

let line;
function send(port, message) {
  line ??= new Client({ host: '127.0.0.1' }).createConnection({ port }, async (answer) => {
    const text = (path) => answer.getMessage().get(path).toString();
    say({ acknowledged: { code: text('MSA.1'), controlId: text('MSA.2') } });
  });
  return line.sendMessage(message);
}

function begin(type, event, controlId) {
  const message = new Message({
    specification: new HL7_2_5_1(),
    messageHeader: { msh_9_1: type, msh_9_2: event, msh_9_3: `${type}_${event}`, msh_10: controlId, msh_11_1: 'T' },
  });
  for (const [place, value] of Object.entries({ 3: 'NODELAB', 4: 'NODELAB', 5: 'DUPLEX', 6: 'CLINIC' })) {
    message.set(`MSH.${place}`, value);
  }
  return message;
}

function segment(message, name, values) {
  const added = message.addSegment(name);
  for (const [place, value] of Object.entries(values)) {
    added.set(place, value);
  }
}

function numbers(order, filler) {
  return { 2.1: order.get('ORC.2.1').toString(), 2.2: order.get('ORC.2.2').toString(), 3.1: filler, 3.2: 'NODELAB' };
}

function patient(message, order) {
  segment(message, 'PID', {
    1: '1', 3.1: order.get('PID.3.1').toString(), 3.4: order.get('PID.3.4').toString(), 3.5: 'MR',
    5.1: order.get('PID.5.1').toString(), 5.2: order.get('PID.5.2').toString(),
    7: order.get('PID.7').toString(), 8: order.get('PID.8').toString(),
  });
}

obey({
  /** ORL^O22: the application took the order. */
  accept({ port, placer, filler, controlId }) {
    const order = orders.get(placer);
    const message = begin('ORL', 'O22', controlId);
    segment(message, 'MSA', { 1: 'AA', 2: order.get('MSH.10').toString() });
    patient(message, order);
    segment(message, 'ORC', { 1: 'OK', ...numbers(order, filler), 5: 'SC' });
    return send(port, message);
  },
  /** ORU^R01 with a number and a text. */
  report({ port, placer, filler, controlId, status, at, value, text }) {
    const order = orders.get(placer);
    const message = begin('ORU', 'R01', controlId);
    const code = { 1: order.get('OBR.4.1').toString(), 2: order.get('OBR.4.2').toString(), 3: 'LN' };
    patient(message, order);
    segment(message, 'ORC', { 1: 'RE', ...numbers(order, filler) });
    segment(message, 'OBR', { 1: '1', ...numbers(order, filler), 4.1: code[1], 4.2: code[2], 4.3: code[3], 7: at, 22: at, 25: status });
    segment(message, 'OBX', { 1: '1', 2: 'NM', 3.1: code[1], 3.2: code[2], 3.3: code[3], 5: value, '6.1': '%', 6.3: 'UCUM', 11: status });
    segment(message, 'OBX', { 1: '2', 2: 'ST', 3.1: '8251-1', 3.2: 'Comment', 3.3: 'LN', 5: text, 11: status });
    return send(port, message);
  },
});
