// node-hl7-server with its own acknowledgement; it keeps nothing.
import net from 'node:net';
import Server from 'node-hl7-server';

// It gives its bindAddress to Node under a name that Node does not know, and would listen on every address.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (options, ...rest) {
  return listen.call(this, { ...options, host: '127.0.0.1', ipv6Only: false }, ...rest);
};
const inbound = new Server({ bindAddress: '127.0.0.1' }).createInbound({ port: 0 }, async (_request, response) => {
  await response.sendResponse('AA');
});
for (const fault of ['error', 'data.error', 'client.error']) {
  inbound.on(fault, () => undefined);
}
inbound.on('listen', () => console.log(JSON.stringify({ listening: inbound._socket.address().port })));
