import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { HostDouble } from '../../../test/host';
import { makeHeldDetail, makeRow } from '../../../test/loops';
import { renderInApp } from '../../../test/renderInApp';
import { LoopsScreen } from './LoopsScreen';

let host: HostDouble;

beforeEach(() => {
  host = new HostDouble().install();
  host.rows = [makeRow('c', { status: 'held' })];
  host.details.set('c', makeHeldDetail('c'));
});

test('A loop with several deliveries and steps of one name shows them all', async () => {
  const detail = makeHeldDetail('c');
  const [first] = detail.steps;
  const [delivery] = detail.deliveries;
  if (first === undefined || delivery === undefined) throw new Error('The detail has a step and a delivery.');
  host.details.set('c', {
    ...detail,
    steps: [first, first, ...detail.steps],
    deliveries: [
      { ...delivery, id: 'd-1', purpose: 'send', connection: 'lab-1', reference: 'F1001', attempts: 0 },
      { ...delivery, id: 'd-2', purpose: 'result-final', reference: 'DiagnosticReport/1' },
      { ...delivery, id: 'd-3', purpose: 'something-new', reference: null },
    ],
  });
  renderInApp(<LoopsScreen />);
  await userEvent.click(await screen.findByText('Synthetic, c'));
  expect(await screen.findByText('Order to lab-1')).toBeVisible();
  expect(screen.getByText('Final result to clinic')).toBeVisible();
  expect(screen.getByText('something-new to clinic')).toBeVisible();
  expect(screen.getByText('DiagnosticReport/1')).toBeVisible();
  expect(screen.getAllByText('tried 3 times more')).toHaveLength(2);
  expect(screen.getAllByText('accepted')).toHaveLength(3);
});

test('Each open hold of a loop has its own decision, and one that asks for notice only says so', async () => {
  const detail = makeHeldDetail('c');
  const [hold] = detail.holds;
  if (hold === undefined) throw new Error('The detail has a hold.');
  host.details.set('c', { ...detail, holds: [hold, { ...hold, id: 'hold-2', code: 'critical-result', sentence: 'A value is critical.', choices: ['acknowledge'] }] });
  renderInApp(<LoopsScreen />);
  await userEvent.click(await screen.findByText('Synthetic, c'));
  const blocking = within(await screen.findByRole('region', { name: 'Held: a person must decide' }));
  const critical = within(screen.getByRole('region', { name: 'Somebody must take notice' }));
  expect(blocking.getAllByRole('button')).toHaveLength(3);
  expect(critical.getAllByRole('button').map((button) => button.textContent)).toEqual(['Acknowledge']);
  await userEvent.type(critical.getByRole('textbox', { name: /reason/i }), 'Called back.');
  await userEvent.click(critical.getByRole('button'));
  await waitFor(() => { expect(host.decided).toEqual([{ path: '/api/holds/hold-2/decision', body: { decision: 'acknowledge', reason: 'Called back.' } }]); });
});

test('A patient who is not certain yet, or whom the chart does not know, can be opened too', async () => {
  host.rows = [makeRow('u', { patient: { reference: '', display: null } }), makeRow('v', { patient: { reference: 'Patient/v', display: null } })];
  host.details.set('u', { ...makeHeldDetail('u'), patient: { reference: '', display: null } });
  renderInApp(<LoopsScreen />);
  expect(await screen.findByRole('button', { name: 'Name not known' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Patient not certain yet' }));
  expect(await screen.findByRole('complementary', { name: 'Patient not certain yet' })).toBeVisible();
});

test('An address can name the loop that is open', async () => {
  renderInApp(<LoopsScreen opened="c" />);
  expect(await screen.findByRole('complementary', { name: 'Synthetic, c' })).toBeVisible();
});
