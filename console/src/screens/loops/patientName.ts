import type { PatientName } from '../../api/loop';

/** What a person reads in place of a name that the chart does not know. */
export function nameOf(patient: PatientName): string {
  if (patient.display !== null && patient.display !== '') return patient.display;
  return patient.reference === '' ? 'Patient not certain yet' : 'Name not known';
}
