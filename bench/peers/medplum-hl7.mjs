// @medplum/hl7's server with its own acknowledgement; it keeps nothing.
import { Hl7Server } from '@medplum/hl7';

const server = new Hl7Server((connection) => {
  connection.addEventListener('error', () => undefined);
  connection.addEventListener('message', ({ message }) => connection.send(message.buildAck()));
});
server.start({ port: 0, host: '127.0.0.1' });
server.server.on('listening', () => console.log(JSON.stringify({ listening: server.server.address().port })));
