// What a FHIR client of others does with a chart that Duplex keeps: reads, searches page by page, writes under conditions, sends a
// transaction, and asks for everything of a patient.
//   LIBRARY (fhir-kit-client, fhirclient or @medplum/core), BASE_URL, TOKEN in the environment; prints one JSON object.
import { MedplumClient } from '@medplum/core';
import { Client } from 'fhir-kit-client';
import FHIR from 'fhirclient';

const { LIBRARY, BASE_URL, TOKEN } = process.env;
const SYSTEM = `urn:duplex:test:${LIBRARY}`;
const FHIR_JSON = { 'Content-Type': 'application/fhir+json' };

const libraries = {
  'fhir-kit-client': () => {
    const client = new Client({ baseUrl: BASE_URL, bearerToken: TOKEN });
    return {
      read: (resourceType, id) => client.read({ resourceType, id }),
      async pages(resourceType, searchParams) {
        const pages = [];
        for (let bundle = await client.search({ resourceType, searchParams }); bundle; bundle = await client.nextPage({ bundle })) {
          pages.push(bundle);
        }
        return pages;
      },
      create: (body) => client.create({ resourceType: body.resourceType, body }),
      createOnce: (body, query) => client.create({ resourceType: body.resourceType, body, options: { headers: { 'If-None-Exist': query } } }),
      update: (body, version) =>
        client.update({ resourceType: body.resourceType, id: body.id, body, options: { headers: { 'If-Match': `W/"${version}"` } } }),
      transaction: (body) => client.transaction({ body }),
      everything: (id) => client.operation({ name: 'everything', resourceType: 'Patient', id, method: 'GET' }),
      remove: (resourceType, id) => client.delete({ resourceType, id }),
      fault: (error) => ({ status: error.response?.status, issue: error.response?.data?.issue?.[0]?.code ?? null }),
    };
  },
  fhirclient: () => {
    const client = FHIR({ headers: {} }, {}).client({ serverUrl: BASE_URL, tokenResponse: { access_token: TOKEN, token_type: 'Bearer' } });
    return {
      read: (resourceType, id) => client.request(`${resourceType}/${id}`),
      pages: (resourceType, parameters) => client.request(`${resourceType}?${new URLSearchParams(parameters)}`, { pageLimit: 0 }),
      create: (body) => client.create(body, { headers: FHIR_JSON }),
      createOnce: (body, query) => client.create(body, { headers: { ...FHIR_JSON, 'If-None-Exist': query } }),
      update: (body, version) => client.update(body, { headers: { ...FHIR_JSON, 'If-Match': `W/"${version}"` } }),
      transaction: (body) => client.request({ url: BASE_URL, method: 'POST', headers: FHIR_JSON, body: JSON.stringify(body) }),
      everything: (id) => client.request(`Patient/${id}/$everything`),
      remove: (resourceType, id) => client.delete(`${resourceType}/${id}`),
      async fault(error) {
        const body = error.response?.bodyUsed === false ? await error.response.json() : null;
        return {
          status: error.status ?? error.statusCode,
          issue: body?.issue?.[0]?.code ?? /"code":\s*"([a-z-]+)"/.exec(error.message)?.[1] ?? null,
        };
      },
    };
  },
  '@medplum/core': () => {
    const at = new URL(BASE_URL);
    const client = new MedplumClient({ baseUrl: `${at.origin}/`, fhirUrlPath: at.pathname.slice(1), accessToken: TOKEN, cacheTime: 0, fetch });
    return {
      read: (resourceType, id) => client.readResource(resourceType, id),
      async pages(resourceType, parameters) {
        const pages = [];
        let url = client.fhirSearchUrl(resourceType, parameters);
        while (url) {
          const bundle = await client.get(url);
          pages.push(bundle);
          url = bundle.link?.find((link) => link.relation === 'next')?.url;
        }
        return pages;
      },
      create: (body) => client.createResource(body),
      createOnce: (body, query) => client.post(client.fhirUrl(body.resourceType), body, undefined, { headers: { 'If-None-Exist': query } }),
      update: (body, version) => client.updateResource(body, { headers: { 'If-Match': `W/"${version}"` } }),
      transaction: (body) => client.executeBatch(body),
      everything: (id) => client.readPatientEverything(id),
      remove: (resourceType, id) => client.deleteResource(resourceType, id),
      // This library shows the outcome and not the status.
      fault: (error) => ({ status: null, issue: error.outcome?.issue?.[0]?.code ?? String(error) }),
    };
  },
};

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

const peer = libraries[LIBRARY]();
const faultOf = (call) => call.then(() => ({ status: 0, issue: null }), (error) => peer.fault(error));

const created = await peer.create(patient('1', 'Created'));
const read = await peer.read('Patient', created.id);
const query = `identifier=${encodeURIComponent(`${SYSTEM}|2`)}`;
const once = await peer.createOnce(patient('2', 'Once'), query);
const again = await peer.createOnce(patient('2', 'Twice'), query);
const updated = await peer.update({ ...created, name: [{ family: 'Updated' }] }, created.meta.versionId);
const stale = await faultOf(peer.update({ ...created, name: [{ family: 'Late' }] }, created.meta.versionId));
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
const gone = await faultOf(peer.read('Patient', created.id));

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
