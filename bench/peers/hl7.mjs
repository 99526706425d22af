// node hl7.mjs MESSAGE-FILE SECONDS: for each npm parser that is installed, messages per CPU-second of parse + reads of MSH-9,
// MSH-10, PID-3.1, PID-5.1 and every OBX-5 + change of PID-3.1 + writing. One JSON object for each on standard output.
import { readFileSync } from 'node:fs';

const rounds = 3;
const message = readFileSync(process.argv[2], 'utf8');
const seconds = Number(process.argv[3] ?? 2);

const peers = {
  'simple-hl7': async () => {
    const { default: hl7 } = await import('simple-hl7');
    const parser = new hl7.Parser({ segmentSeperator: '\r' });
    return () => {
      const parsed = parser.parse(message);
      let length = parsed.header.getField(7).length + parsed.header.getField(8).length;
      const pid = parsed.getSegment('PID');
      length += pid.getComponent(3, 1).length + pid.getComponent(5, 1).length;
      for (const obx of parsed.getSegments('OBX')) length += obx.getField(5).length;
      pid.setComponent(3, 1, 'CHANGED');
      return [length, parsed.toString()];
    };
  },
  'hl7-standard': async () => {
    const { default: HL7 } = await import('hl7-standard');
    return () => {
      const parsed = new HL7(message);
      parsed.transform();
      let length = JSON.stringify(parsed.get('MSH.9')).length + parsed.get('MSH.10').length;
      length += parsed.get('PID.3.1').length + parsed.get('PID.5.1').length;
      for (const obx of parsed.getSegments('OBX')) length += obx.get('OBX.5').length;
      parsed.set('PID.3.1', 'CHANGED');
      return [length, parsed.build()];
    };
  },
  'node-hl7-client': async () => {
    const { Message } = await import('node-hl7-client');
    return () => {
      const parsed = new Message({ text: message });
      let length = parsed.get('MSH.9').toString().length + parsed.get('MSH.10').toString().length;
      length += parsed.get('PID.3.1').toString().length + parsed.get('PID.5.1').toString().length;
      parsed.get('OBX').forEach((obx) => { length += obx.get('5').toString().length; });
      parsed.set('PID.3.1', 'CHANGED');
      return [length, parsed.toString()];
    };
  },
  '@medplum/core': async () => {
    const { Hl7Message } = await import('@medplum/core');
    return () => {
      const parsed = Hl7Message.parse(message);
      let length = parsed.header.getField(9).toString().length + parsed.header.getField(10).toString().length;
      const pid = parsed.getSegment('PID');
      length += pid.getComponent(3, 1).length + pid.getComponent(5, 1).length;
      for (const obx of parsed.getAllSegments('OBX')) length += obx.getField(5).toString().length;
      pid.setComponent(3, 1, 'CHANGED');
      return [length, parsed.toString()];
    };
  },
};

for (const [name, load] of Object.entries(peers)) {
  let work;
  try {
    work = await load();
    const [length, written] = work();
    if (!(length > 20) || !written.includes('CHANGED')) throw new Error('it did not do the job');
  } catch (error) {
    console.log(JSON.stringify({ peer: name, reason: error.code ?? error.message }));
    continue;
  }

  const rates = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    const until = performance.now() + seconds * 1000;
    let messages = 0;
    while (performance.now() < until) {
      for (let i = 0; i < 100; i++) work();
      messages += 100;
    }
    const used = process.cpuUsage(before);
    // The first round warms up.
    if (round > 0) rates.push(messages / ((used.user + used.system) / 1e6));
  }

  rates.sort((a, b) => a - b);
  console.log(JSON.stringify({ peer: name, perCpuSecond: rates[rates.length >> 1] }));
}
