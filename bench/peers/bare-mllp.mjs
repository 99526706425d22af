// The least that can be called an MLLP server: finds MSH-10 of each frame, answers MSA|AA, keeps nothing.
import net from 'node:net';

const VT = 0x0b;
const FS = 0x1c;
const server = net.createServer({ noDelay: true }, (socket) => {
  let rest = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    const bytes = rest.length === 0 ? data : Buffer.concat([rest, data]);
    let answers = '';
    let start = 0;
    for (let end = bytes.indexOf(FS, start); end >= 0; end = bytes.indexOf(FS, start)) {
      let at = bytes.indexOf(VT, start);
      for (let field = 1; field < 10; field++) {
        at = bytes.indexOf(0x7c, at) + 1;
      }
      const id = bytes.latin1Slice(at, bytes.indexOf(0x7c, at));
      answers += `\x0bMSH|^~\\&|PEER|BENCH|||20260105||ACK|A${id}|P|2.5.1\rMSA|AA|${id}\r\x1c\r`;
      start = end + 1;
    }
    rest = start === 0 ? bytes : bytes.subarray(start);
    if (answers.length > 0) {
      socket.write(answers, 'latin1');
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ listening: server.address().port })));
