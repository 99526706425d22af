// What a FHIR client of others does at a FHIR server: reads, searches page by page, writes under conditions, and meets errors.
//   LIBRARY (fhir-kit-client or fhirclient), BASE_URL, TOKEN, NOTE (a DocumentReference in JSON with an identifier) in the environment;
//   prints one JSON object.
import { Client } from 'fhir-kit-client';
import FHIR from 'fhirclient';

const { LIBRARY, BASE_URL, TOKEN, NOTE } = process.env;
const note = JSON.parse(NOTE);
const condition = `identifier=${encodeURIComponent(`${note.identifier[0].system}|${note.identifier[0].value}`)}`;
const asked = { Prefer: 'return=representation' };

const libraries = {
  'fhir-kit-client': () => {
    const client = new Client({ baseUrl: BASE_URL, bearerToken: TOKEN });
    return {
      read: (resourceType, id) => client.read({ resourceType, id }),
      version: (resourceType, id, version) => client.vread({ resourceType, id, version }),
      history: (resourceType, id) => client.history({ resourceType, id }),
      async pages(resourceType, searchParams) {
        const pages = [];
        for (let bundle = await client.search({ resourceType, searchParams }); bundle; bundle = await client.nextPage({ bundle })) {
          pages.push(bundle);
        }
        return pages;
      },
      create: (body, headers) => client.create({ resourceType: body.resourceType, body, options: { headers } }),
      update: (body, headers) => client.update({ resourceType: body.resourceType, id: body.id, body, options: { headers } }),
      fault: (error) => ({ status: error.response?.status, issue: error.response?.data?.issue?.[0]?.code ?? null }),
    };
  },
  fhirclient: () => {
    const client = FHIR({ headers: {} }, {}).client({ serverUrl: BASE_URL, tokenResponse: { access_token: TOKEN, token_type: 'Bearer' } });
    return {
      read: (resourceType, id) => client.request(`${resourceType}/${id}`),
      version: (resourceType, id, version) => client.request(`${resourceType}/${id}/_history/${version}`),
      history: (resourceType, id) => client.request(`${resourceType}/${id}/_history`),
      pages: (resourceType, parameters) => client.request(`${resourceType}?${new URLSearchParams(parameters)}`, { pageLimit: 0 }),
      create: (body, headers) => client.create(body, { headers: { 'Content-Type': 'application/fhir+json', ...headers } }),
      update: (body, headers) => client.update(body, { headers: { 'Content-Type': 'application/fhir+json', ...headers } }),
      async fault(error) {
        const status = error.status ?? error.statusCode;
        const body = error.response?.bodyUsed === false ? await error.response.json() : null;
        return { status, issue: body?.issue?.[0]?.code ?? /"code":\s*"([a-z-]+)"/.exec(error.message)?.[1] ?? null };
      },
    };
  },
};

const peer = libraries[LIBRARY]();
const faultOf = (call) => call.then(() => ({ status: 0, issue: null }), (error) => peer.fault(error));

const read = await peer.read('Patient', 'p1001');
const pages = await peer.pages('Patient', { _count: '5' });
const created = await peer.create(note, { ...asked, 'If-None-Exist': condition });
const again = await peer.create(note, { ...asked, 'If-None-Exist': condition });
const updated = await peer.update({ ...created, description: 'Synthetic, changed' }, { ...asked, 'If-Match': `W/"${created.meta.versionId}"` });
const first = await peer.version('DocumentReference', created.id, '1');
const history = await peer.history('DocumentReference', created.id);

console.log(JSON.stringify({
  read: read.name[0].family,
  pages: pages.map((page) => page.entry.map((entry) => entry.resource.id)),
  created: created.id,
  again: again.id,
  updated: [updated.meta.versionId, updated.description],
  first: first.description ?? null,
  history: history.entry.map((entry) => entry.resource.meta.versionId),
  faults: {
    unknown: await faultOf(peer.read('Patient', 'nobody')),
    parameter: await faultOf(peer.pages('Patient', { 'no-such-parameter': 'x' })),
    stale: await faultOf(peer.update({ ...created, description: 'Late' }, { 'If-Match': 'W/"1"' })),
    wrong: await faultOf(peer.create({ resourceType: 'DocumentReference', status: 'current' }, {})),
  },
}));
