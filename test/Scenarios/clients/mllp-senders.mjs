// Sends messages with a client of others: one after the other with their acknowledgements, or all without waiting.
import { Hl7Message } from '@medplum/core';
import { Hl7Client } from '@medplum/hl7';
import Client, { Message } from 'node-hl7-client';
import simple from 'simple-hl7';
import { obey, say } from './lines.mjs';

const acknowledged = (code, controlId) => say({ acknowledged: { code, controlId } });

const senders = {
  '@medplum/hl7': (port) => {
    const client = new Hl7Client({ host: '127.0.0.1', port });
    return {
      async send(text) {
        const msa = (await client.sendAndWait(Hl7Message.parse(text), { timeoutMs: 120_000 })).getSegment('MSA');
        acknowledged(msa.getField(1).toString(), msa.getField(2).toString());
      },
      post: (text) => client.send(Hl7Message.parse(text)),
    };
  },
  'node-hl7-client': (port) => {
    let answered;
    const line = new Client({ host: '127.0.0.1' }).createConnection({ port }, async (answer) => {
      const text = (path) => answer.getMessage().get(path).toString();
      acknowledged(text('MSA.1'), text('MSA.2'));
      answered?.();
    });
    return {
      async send(text) {
        const answer = new Promise((resolve) => { answered = resolve; });
        await line.sendMessage(new Message({ text }));
        await answer;
      },
      post: (text) => line.sendMessage(new Message({ text })),
    };
  },
  'simple-hl7': (port) => {
    const client = simple.Server.createTcpClient({ host: '127.0.0.1', port, keepalive: true });
    return {
      send: (text) => new Promise((resolve, reject) => {
        client.send({ toString: () => text }, (fault, answer) => {
          if (fault) {
            reject(fault);
            return;
          }
          const msa = answer.toString().split('\r').find((segment) => segment.startsWith('MSA')).split('|');
          acknowledged(msa[1], msa[2]);
          resolve();
        });
      }),
    };
  },
};

let sender;
obey({
  async send({ library, port, messages }) {
    sender ??= senders[library](port);
    for (const message of messages) {
      await sender.send(message);
    }
  },
  /** Each leaves before the one before it is acknowledged. */
  async post({ library, port, messages }) {
    sender ??= senders[library](port);
    for (const message of messages) {
      await sender.post(message);
    }
  },
});
say({ ready: true });
