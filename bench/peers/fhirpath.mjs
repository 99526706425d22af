// node fhirpath.mjs PATIENT.json BUNDLE.json SECONDS PATIENT-EXPRESSION BUNDLE-EXPRESSION: evaluations of compiled expressions per
// CPU-second by npm fhirpath, and the microseconds of a compilation. One JSON object on standard output.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const rounds = 3;
const [patientFile, bundleFile, secondsText, patientExpression, bundleExpression] = process.argv.slice(2);
const seconds = Number(secondsText);

function rate(work, batch) {
  const rates = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    const until = performance.now() + seconds * 1000;
    let done = 0;
    while (performance.now() < until) {
      for (let i = 0; i < batch; i++) work();
      done += batch;
    }
    const used = process.cpuUsage(before);
    // The first round warms up.
    if (round > 0) rates.push(done / ((used.user + used.system) / 1e6));
  }
  rates.sort((a, b) => a - b);
  return rates[rates.length >> 1];
}

try {
  const fhirpath = require('fhirpath');
  const model = require('fhirpath/fhir-context/r4');
  const patient = JSON.parse(readFileSync(patientFile, 'utf8'));
  const bundle = JSON.parse(readFileSync(bundleFile, 'utf8'));
  const ofPatient = fhirpath.compile(patientExpression, model);
  const ofBundle = fhirpath.compile(bundleExpression, model);
  if (ofPatient(patient).length !== 1 || ofBundle(bundle).length !== 1) throw new Error('it did not do the job');
  console.log(JSON.stringify({
    patient: rate(() => ofPatient(patient), 100),
    bundle: rate(() => ofBundle(bundle), 1),
    compileMicroseconds: 1e6 / rate(() => fhirpath.compile(patientExpression, model), 10),
  }));
} catch (error) {
  console.log(JSON.stringify({ reason: error.code ?? error.message }));
}
