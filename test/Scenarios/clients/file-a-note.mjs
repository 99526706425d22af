// Files a note through the facade with fhir-kit-client and searches it again: any FHIR client is a Duplex client.
//   BASE_URL, TOKEN, NOTE (a DocumentReference in JSON), PROVENANCE in the environment; prints one JSON object.
import { Client } from 'fhir-kit-client';

const { BASE_URL, TOKEN, NOTE, PROVENANCE } = process.env;
const client = new Client({ baseUrl: BASE_URL, bearerToken: TOKEN });
const note = JSON.parse(NOTE);

const created = await client.create({
  resourceType: 'DocumentReference',
  body: note,
  options: { headers: { Prefer: 'return=representation', 'X-Provenance': PROVENANCE } },
});
const read = await client.read({ resourceType: 'DocumentReference', id: created.id });
const bundle = await client.search({
  resourceType: 'DocumentReference',
  searchParams: { patient: note.subject.reference.split('/')[1], _id: created.id },
});
console.log(JSON.stringify({ created, read, found: bundle.entry.map((entry) => entry.resource.id) }));
