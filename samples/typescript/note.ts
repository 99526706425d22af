// Reads the chart of a synthetic patient, writes a signed note and waits until its loop is closed. Node 20, no packages.
import { createHash, createPrivateKey, randomUUID, sign, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

const setting = (name: string, byDefault: string): string => process.env[name] ?? byDefault;
const duplex = setting('DUPLEX_URL', 'http://127.0.0.1:8850').replace(/\/$/, '');
const app = setting('DUPLEX_APP', 'scribe');
const patientId = setting('DUPLEX_PATIENT', 'p1009');
const fhir = `${duplex}/fhir/${setting('DUPLEX_CONNECTION', 'clinic')}`;

interface Loop {
  status: string;
  steps: { name: string; status: string; grade: string | null; evidence: string }[];
  hold: { code: string; sentence: string; owner: string } | null;
}

/** SMART Backend Services: an assertion signed with the app's private key is traded for an access token. */
async function getToken(): Promise<string> {
  const jwk = JSON.parse(readFileSync(setting('DUPLEX_APP_KEY', 'data/keys/apps/scribe.jwk'), 'utf8')) as JsonWebKey & { kid: string };
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: app, sub: app, aud: `${duplex}/oauth/token`, exp: Math.floor(Date.now() / 1000) + 240, jti: randomUUID() };
  const signed = `${encode({ alg: 'ES384', typ: 'JWT', kid: jwk.kid })}.${encode(claims)}`;
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const signature = sign('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const answer = await fetch(`${duplex}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'system/Patient.rs system/Encounter.rs system/DocumentReference.crus system/Observation.rs',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `${signed}.${signature}`,
    }),
  });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(`${body.error}: ${body.error_description}`);
  }
  return body.access_token as string;
}

const token = await getToken();

async function get(address: string): Promise<any> {
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}: ${body.issue?.[0]?.details?.text ?? body.detail}`);
  }
  return body;
}

const resourcesOf = (bundle: any): any[] => (bundle.entry ?? []).map((entry: any) => entry.resource);

// Read the chart.
const patient = await get(`${fhir}/Patient/${patientId}`);
console.log(`patient: ${patient.name[0].given[0]} ${patient.name[0].family}`);
const [encounter] = resourcesOf(await get(`${fhir}/Encounter?patient=${patientId}&status=in-progress`));
for (const vital of resourcesOf(await get(`${fhir}/Observation?patient=${patientId}&category=vital-signs`))) {
  console.log(`vital: ${vital.code.text} ${vital.valueQuantity?.value ?? ''} ${vital.valueQuantity?.unit ?? ''}`.trimEnd());
}

// Write a note, final by its author's attestation: who, when, and the hash of what was signed.
const text = Buffer.from('Synthetic note: no pain in the left knee.');
const author = encounter.participant[0].individual.reference as string;
const when = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
const note = {
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
  category: [{ coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' }] }],
  subject: { reference: `Patient/${patientId}` },
  date: when,
  author: [{ reference: author }],
  authenticator: { reference: author },
  content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: text.toString('base64') } }],
  context: { encounter: [{ reference: `Encounter/${encounter.id}` }] },
};
const attestation = {
  resourceType: 'Provenance',
  target: [{ reference: '#' }],
  recorded: when,
  agent: [{ who: { reference: author } }],
  signature: [
    {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when,
      who: { reference: author },
      data: createHash('sha256').update(text).digest('base64'),
    },
  ],
};
const written = await fetch(`${fhir}/DocumentReference`, {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/fhir+json',
    'Idempotency-Key': randomUUID(),
    'X-Provenance': JSON.stringify(attestation),
  },
  body: JSON.stringify(note),
});
if (written.status !== 201 && written.status !== 202) {
  throw new Error(`HTTP ${written.status}: ${(await written.json()).issue[0].details.text}`);
}
console.log(`note: HTTP ${written.status} ${written.headers.get('Location')}`);

// 201 links to the loop; 202 has it as its location.
const address = written.status === 201 ? written.headers.get('Link')!.match(/<(.*)>/)![1] : written.headers.get('Location')!;
let loop: Loop = await get(address);
for (const end = Date.now() + 60_000; loop.status === 'open' && Date.now() < end; loop = await get(address)) {
  await new Promise((resolve) => setTimeout(resolve, 500));
}
console.log(`loop: ${loop.status}`);
for (const step of loop.steps) {
  console.log(`step: ${step.name}, ${step.status}, ${step.grade ?? 'no evidence yet'} ${step.evidence}`.trimEnd());
}
if (loop.hold) {
  console.log(`held: ${loop.hold.code}. ${loop.hold.sentence} Next to act: ${loop.hold.owner}.`);
}
process.exitCode = loop.status === 'closed' ? 0 : 1;
