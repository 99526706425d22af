// A made-up afternoon at a clinic. Every patient and clinician here is synthetic.
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const names = ['accepted', 'in the chart', 'in its place', 'signed there'];
const proofs = [
  ['application-ack', 'DocumentReference/d-{n}', 'The counterparty took it and gave it its own id.'],
  ['read-back', 'DocumentReference/d-{n}/_history/1', 'Read back after the settling time; the text matches exactly.'],
  ['read-back', 'Encounter/e-{n}', 'Listed under the encounter it was written for.'],
  ['read-back', 'DocumentReference/d-{n}/_history/2', 'Shown as final, with the mapped practitioner as authenticator.'],
];
const waits = [
  'Waits for the counterparty to take it.',
  'Waits for the settling time, then reads back.',
  'Waits for the note to be listed under its encounter.',
  'Filed as preliminary; the author signs it there.',
];
const owners = ['Duplex', 'Duplex', 'Duplex', 'Dr. Synthetic Okafor'];
const holds = {
  'wrong-patient': 'The chart of this reference carries another date of birth than the job. Nothing was sent. Correct the reference in the app, or confirm the chart at the counterparty.',
  'unknown-outcome': 'The connection broke after the last byte, and looking it up found two candidates. Compare them at the counterparty, then look again or cancel.',
};

function makeStep(index, number, met, age, flags) {
  const [grade, evidence, sentence] = proofs[index];
  if (index < met) return { name: names[index], status: 'met', grade, evidence: evidence.replace('{n}', number), owner: owners[index], since: ago(age), deadline: ago(age - 1440), overdue: false, sentence };
  const overdue = index === met && flags.late === true;
  const held = index === met && flags.code !== undefined;
  return {
    name: names[index], status: held && flags.code === 'wrong-patient' ? 'failed' : 'waiting', grade: null, evidence: '', owner: held ? 'Interface analyst' : owners[index],
    since: ago(age), deadline: overdue ? ago(95) : ago(age - 1440), overdue, sentence: held ? holds[flags.code].split('. ')[0] + '.' : index === met ? waits[index] : '',
  };
}

export function makeLoop(number, patient, met, age, flags = {}) {
  const id = `0192f7a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const steps = names.map((_, index) => makeStep(index, number, met, age, flags));
  const status = flags.status ?? (flags.code ? 'held' : met === names.length ? 'closed' : 'open');
  const hold = flags.code && { id: `hold-${number}`, code: flags.code, place: flags.code === 'wrong-patient' ? 'Patient.birthDate' : '', sentence: holds[flags.code], owner: 'Interface analyst', openedAt: ago(age), deadline: ago(age - 240), choices: ['resend', 'look-again', 'cancel'] };
  const state = flags.code ? 'held' : ['queued', 'accepted', 'accepted', 'verified', 'verified'][met];
  return {
    id, kind: 'note', connection: flags.connection ?? 'clinic', patient: { reference: `Patient/p-${1000 + number}`, display: patient }, status, openedAt: ago(age + met), changedAt: ago(age), steps,
    deliveries: [{ id: `delivery-${number}`, connection: flags.connection ?? 'clinic', purpose: '', state, reference: met > 0 ? `DocumentReference/d-${number}` : null, code: flags.code ?? '', sentence: flags.code ? holds[flags.code] : '', attempts: flags.code ? 3 : 1, possibleRepeat: flags.code === 'unknown-outcome' }],
    holds: hold ? [hold] : [],
    exchanges: [
      { id: `x-${number}-1`, direction: 'inbound', kind: 'POST DocumentReference', at: ago(age + met), outcome: 'accepted', code: '', place: '', sentence: '' },
      ...(met > 0 ? [{ id: `x-${number}-2`, direction: 'outbound', kind: 'POST DocumentReference', at: ago(age), outcome: flags.code ? 'unknown' : 'accepted', code: flags.code ? 'no-answer' : '', place: '', sentence: flags.code ? 'The connection closed before an answer came.' : '' }] : []),
    ],
  };
}

export function seedLoops() {
  return [
    makeLoop(1, 'Synthetic, Ada', 1, 38, { code: 'unknown-outcome' }), makeLoop(2, 'Synthetic, Bram', 3, 190, { late: true }), makeLoop(3, 'Synthetic, Chiara', 4, 260),
    makeLoop(4, 'Synthetic, Dmitri', 0, 64, { code: 'wrong-patient' }), makeLoop(5, 'Synthetic, Esperanza-Magdalena', 3, 22), makeLoop(6, 'Synthetic, Farid', 1, 0.4),
    makeLoop(7, 'Synthetic, Greta', 4, 51), makeLoop(8, 'Synthetic, Hugo', 0, 90, { status: 'cancelled' }), makeLoop(9, '', 2, 6, { connection: 'north-hospital' }), makeLoop(10, 'Synthetic, Ines', 4, 4300),
  ];
}
