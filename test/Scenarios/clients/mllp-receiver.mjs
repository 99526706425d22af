// A server of others that acknowledges in its own way and says what it took.
//   LIBRARY, PORT (0: any) and ENHANCED (1: CA first, then AA on the same connection; @medplum/hl7 only) in the environment.
import net from 'node:net';
import { Hl7Server } from '@medplum/hl7';
import Server from 'node-hl7-server';
import simple from 'simple-hl7';
import { obey, say } from './lines.mjs';

const { LIBRARY, PORT, ENHANCED } = process.env;

// Two of them would listen on every address.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (options, ...rest) {
  const port = typeof options === 'object' ? options.port : options;
  return listen.call(this, { port, host: '127.0.0.1' }, ...rest);
};
const took = (controlId, name) => say({ took: { controlId, name } });

const start = {
  '@medplum/hl7': () => {
    const server = new Hl7Server((connection) => {
      connection.addEventListener('error', ({ error }) => say({ fault: String(error) }));
      connection.addEventListener('message', ({ message }) => {
        took(message.getSegment('MSH').getComponent(10, 1), message.getSegment('PID').getComponent(5, 1));
        connection.send(message.buildAck({ ackCode: 'AA' }));
      });
    });
    server.start(Number(PORT), undefined, ENHANCED === '1');
    server.server.on('listening', () => say({ listening: server.server.address().port }));
  },
  'node-hl7-server': () => {
    const inbound = new Server({ bindAddress: '127.0.0.1' }).createInbound({ port: Number(PORT) }, async (request, response) => {
      took(request.getMessage().get('MSH.10').toString(), request.getMessage().get('PID.5.1').toString());
      await response.sendResponse('AA');
    });
    inbound.on('listen', () => say({ listening: inbound._socket.address().port }));
  },
  'simple-hl7': () => {
    const server = simple.tcp();
    server.use((request, response, _next) => {
      took(request.msg.header.getField(8).toString(), request.msg.getSegment('PID').getComponent(5, 1).toString());
      response.end();
    });
    server.start(Number(PORT));
    server.server.server.on('listening', () => say({ listening: server.server.server.address().port }));
  },
};
start[LIBRARY]();
obey({});
