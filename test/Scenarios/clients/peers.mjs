// FHIR clients of others behind one set of names: each does it by its own means, as it comes from npm.
import { setTimeout } from 'node:timers/promises';
import { MedplumClient } from '@medplum/core';
import { Client } from 'fhir-kit-client';
import FHIR from 'fhirclient';

const FHIR_JSON = { 'Content-Type': 'application/fhir+json' };

const libraries = {
  'fhir-kit-client'(baseUrl, bearerToken) {
    const client = new Client({ baseUrl, bearerToken });
    /** Body, status and headers of a request for which the library has no method. */
    async function send(url, method = 'GET', headers = {}) {
      const body = await client.request(url, { method, options: { headers } });
      const { response } = Client.httpFor(body);
      return { body, status: response.status, header: (name) => response.headers.get(name) };
    }
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
      remove: (resourceType, id) => client.delete({ resourceType, id }),
      transaction: (body) => client.transaction({ body }),
      everything: (id) => client.operation({ name: 'everything', resourceType: 'Patient', id, method: 'GET' }),
      ask: (address) => client.request(address),
      kickOff: (level, type) => kickOff(send, level, type),
      export: (level, type) => exportWith(send, level, type),
      cancel: async (address) => (await send(address, 'DELETE')).body.issue[0].severity,
      // It parses every body as one JSON value, so that an app fetches the files beside it.
      download: async (url) => (await fetch(url, { headers: { Authorization: `Bearer ${bearerToken}` } })).text(),
      fault: (error) => ({ status: error.response?.status, issue: error.response?.data?.issue?.[0]?.code ?? null }),
    };
  },
  fhirclient(serverUrl, access_token) {
    const client = FHIR({ headers: {} }, {}).client({ serverUrl, tokenResponse: { access_token, token_type: 'Bearer' } });
    async function send(url, method = 'GET', headers = {}) {
      const { body, response } = await client.request({ url, method, headers, includeResponse: true });
      return { body, status: response.status, header: (name) => response.headers.get(name) };
    }
    return {
      read: (resourceType, id) => client.request(`${resourceType}/${id}`),
      version: (resourceType, id, version) => client.request(`${resourceType}/${id}/_history/${version}`),
      history: (resourceType, id) => client.request(`${resourceType}/${id}/_history`),
      pages: (resourceType, parameters) => client.request(`${resourceType}?${new URLSearchParams(parameters)}`, { pageLimit: 0 }),
      create: (body, headers) => client.create(body, { headers: { ...FHIR_JSON, ...headers } }),
      update: (body, headers) => client.update(body, { headers: { ...FHIR_JSON, ...headers } }),
      remove: (resourceType, id) => client.delete(`${resourceType}/${id}`),
      transaction: (body) => client.request({ url: serverUrl, method: 'POST', headers: FHIR_JSON, body: JSON.stringify(body) }),
      everything: (id) => client.request(`Patient/${id}/$everything`),
      ask: (address) => client.request(address),
      kickOff: (level, type) => kickOff(send, level, type),
      export: (level, type) => exportWith(send, level, type),
      cancel: async (address) => (await send(address, 'DELETE')).body.issue[0].severity,
      download: async (url) => (await client.request(url)).text(),
      async fault(error) {
        const status = error.status ?? error.statusCode;
        const body = error.response?.bodyUsed === false ? await error.response.json() : null;
        return { status, issue: body?.issue?.[0]?.code ?? /"code":\s*"([a-z-]+)"/.exec(error.message)?.[1] ?? null };
      },
    };
  },
  '@medplum/core'(baseUrl, accessToken) {
    const at = new URL(baseUrl);
    let started;
    // This library shows no headers of an answer, so that an app which cancels an export reads them as they pass.
    async function watched(url, options) {
      const answer = await fetch(url, options);
      started = answer.headers.get('content-location') ?? started;
      return answer;
    }
    const client = new MedplumClient({ baseUrl: `${at.origin}/`, fhirUrlPath: at.pathname.slice(1), accessToken, cacheTime: 0, fetch: watched });
    return {
      read: (resourceType, id) => client.readResource(resourceType, id),
      version: (resourceType, id, version) => client.readVersion(resourceType, id, version),
      history: (resourceType, id) => client.readHistory(resourceType, id),
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
      create: (body, headers) => client.createResource(body, { headers }),
      update: (body, headers) => client.updateResource(body, { headers }),
      remove: (resourceType, id) => client.deleteResource(resourceType, id),
      transaction: (body) => client.executeBatch(body),
      everything: (id) => client.readPatientEverything(id),
      ask: (address) => client.get(client.fhirUrl(...address.split('/'))),
      async kickOff(level, type) {
        await client.bulkExport(level, type);
        return started;
      },
      // Polled inside of the library until the manifest is there.
      export: (level, type) => client.bulkExport(level, type, undefined, { pollStatusOnAccepted: true }),
      cancel: async (address) => (await client.delete(address)).issue[0].severity,
      download: async (url) => (await client.download(url)).text(),
      // This library shows the outcome and not the status.
      fault: (error) => ({ status: null, issue: error.outcome?.issue?.[0]?.code ?? String(error) }),
    };
  },
};

async function kickOff(send, level, type) {
  const answer = await send(`${level}/$export?_type=${type}`, 'GET', { Prefer: 'respond-async' });
  return answer.header('content-location');
}

/** Polls as often as the server asks for, until the manifest is there. */
async function exportWith(send, level, type) {
  const address = await kickOff(send, level, type);
  for (;;) {
    const { body, status, header } = await send(address);
    if (status === 200) {
      return body;
    }
    await setTimeout(1000 * Number(header('retry-after')));
  }
}

/** One of the libraries at a FHIR server. */
export function connect(library, baseUrl, token) {
  const peer = libraries[library](baseUrl, token);
  return { ...peer, faultOf: (call) => call.then(() => ({ status: 0, issue: null }), (error) => peer.fault(error)) };
}
