// Validates each line of an NDJSON file with the npm package fhir; a line of JSON on stdout for each, with what it holds to be wrong.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const { Fhir } = createRequire(import.meta.url)('fhir');
const fhir = new Fhir();
const lines = createInterface({ input: createReadStream(process.argv[2]) });
for await (const line of lines) {
  let faults;
  try {
    faults = fhir
      .validate(JSON.parse(line), { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ location, message }) => `${location}: ${message}`);
  } catch (fault) {
    faults = [`threw: ${fault.message}`];
  }

  process.stdout.write(`${JSON.stringify(faults)}\n`);
}
