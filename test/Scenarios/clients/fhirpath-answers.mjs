// node fhirpath-answers.mjs CASES.json: [{"expression", "input": file or null}] in, one line of JSON with an array of
// {"items": [...]} or {"error": "..."} in the same order out, as npm fhirpath answers for R4.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r4');
const inputs = new Map();

function input(file) {
  if (file === null) return [];
  if (!inputs.has(file)) inputs.set(file, JSON.parse(readFileSync(file, 'utf8')));
  return inputs.get(file);
}

function answer(one) {
  try {
    const resource = input(one.input);
    const items = fhirpath.evaluate(resource, one.expression, { resource, rootResource: resource }, model, { traceFn: () => {} });
    return { items: items.map((item) => (typeof item === 'bigint' ? Number(item) : item)) };
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
}

const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(cases.map(answer)));
