// What a FHIR client of others does with a chart that Duplex keeps: reads, searches page by page, writes under conditions, sends a
// transaction, and asks for everything of a patient.
//   LIBRARY (fhir-kit-client, fhirclient or @medplum/core), BASE_URL, TOKEN in the environment; prints one JSON object.
import { connect } from './peers.mjs';

const { LIBRARY, BASE_URL, TOKEN } = process.env;
const SYSTEM = `urn:duplex:test:${LIBRARY}`;

const peer = connect(LIBRARY, BASE_URL, TOKEN);

const patient = (number, family) => ({
  resourceType: 'Patient',
  identifier: [{ system: SYSTEM, value: number }],
  name: [{ family, given: ['Synthetic'] }],
});
const observation = (subject) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  subject: { reference: subject },
  effectiveDateTime: '2026-01-02T10:00:00Z',
  valueQuantity: { value: 71, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
});

const created = await peer.create(patient('1', 'Created'));
const read = await peer.read('Patient', created.id);
const query = `identifier=${encodeURIComponent(`${SYSTEM}|2`)}`;
const once = await peer.create(patient('2', 'Once'), { 'If-None-Exist': query });
const again = await peer.create(patient('2', 'Twice'), { 'If-None-Exist': query });
const seen = `W/"${created.meta.versionId}"`;
const updated = await peer.update({ ...created, name: [{ family: 'Updated' }] }, { 'If-Match': seen });
const stale = await peer.faultOf(peer.update({ ...created, name: [{ family: 'Late' }] }, { 'If-Match': seen }));
const urn = 'urn:uuid:4e1c5f6a-0d52-4b5e-9b0e-6c6a2a1f7f01';
const transaction = await peer.transaction({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    { fullUrl: urn, resource: patient('3', 'Together'), request: { method: 'POST', url: 'Patient' } },
    { resource: observation(urn), request: { method: 'POST', url: 'Observation' } },
    { resource: observation(urn), request: { method: 'POST', url: 'Observation' } },
  ],
});
const together = /Patient\/([^/]+)/.exec(transaction.entry[0].response.location)[1];
const everything = await peer.everything(together);
const pages = await peer.pages('Patient', { identifier: `${SYSTEM}|`, _sort: 'family', _count: '2' });
await peer.remove('Patient', created.id);
const gone = await peer.faultOf(peer.read('Patient', created.id));

console.log(JSON.stringify({
  read: [read.id === created.id, read.meta.versionId, read.name[0].family],
  again: [again.id === once.id, again.name[0].family],
  updated: [updated.meta.versionId, updated.name[0].family],
  stale,
  transaction: transaction.entry.map((entry) => entry.response.status),
  everything: everything.entry.map((entry) => entry.resource.resourceType),
  pages: pages.map((page) => page.entry.map((entry) => entry.resource.name[0].family)),
  gone,
}));
