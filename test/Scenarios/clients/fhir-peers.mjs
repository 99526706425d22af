// What a FHIR client of others does at a FHIR server: reads, searches page by page, writes under conditions, and meets errors.
//   LIBRARY (fhir-kit-client or fhirclient), BASE_URL, TOKEN, NOTE (a DocumentReference in JSON with an identifier) in the environment;
//   prints one JSON object.
import { connect } from './peers.mjs';

const { LIBRARY, BASE_URL, TOKEN, NOTE } = process.env;
const note = JSON.parse(NOTE);
const condition = `identifier=${encodeURIComponent(`${note.identifier[0].system}|${note.identifier[0].value}`)}`;
const asked = { Prefer: 'return=representation' };
const peer = connect(LIBRARY, BASE_URL, TOKEN);

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
    unknown: await peer.faultOf(peer.read('Patient', 'nobody')),
    parameter: await peer.faultOf(peer.pages('Patient', { 'no-such-parameter': 'x' })),
    stale: await peer.faultOf(peer.update({ ...created, description: 'Late' }, { 'If-Match': 'W/"1"' })),
    wrong: await peer.faultOf(peer.create({ resourceType: 'DocumentReference', status: 'current' }, {})),
  },
}));
