import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { makeHold } from '../../../test/exchanges';
import { HostDouble } from '../../../test/host';
import { makeRow } from '../../../test/loops';
import { renderInApp } from '../../../test/renderInApp';
import { findViolations } from '../../../test/violations';
import { HoldsScreen } from './HoldsScreen';

let host: HostDouble;

beforeEach(() => {
  host = new HostDouble().install();
  const holds = [makeHold('h-1', { choices: ['assign', 'cancel'], loop: 'l-1' }), makeHold('h-2', { connection: 'clinic', sentence: 'No answer came.', exchange: null })];
  host.rows = [makeRow('l-7', { kind: 'lab-order' })];
  host.answers.set('/api/holds', () => Response.json({ holds }));
});

const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('Each hold says why, where and who decides, and leads to its loop and its message', async () => {
  renderInApp(<HoldsScreen />);
  const lab = await region('1. Held on lab-1');
  expect(lab.getByText('No known order fits.')).toBeVisible();
  expect(lab.getByText('lab.patient-uncertain at PID-3')).toBeVisible();
  expect(screen.getByRole('link', { name: /message that it is about/ })).toHaveAttribute('href', '#/exchanges/x-1');
  expect(screen.getByRole('link', { name: 'Its loop' })).toHaveAttribute('href', '#/loops/l-1');
});

test('Only what the hold offers can be chosen', async () => {
  renderInApp(<HoldsScreen />);
  const names = async (name: string) => (await region(name)).getAllByRole('button').map((button) => button.textContent);
  expect(await names('1. Held on lab-1')).toEqual(['Cancel delivery', 'Assign']);
  expect(await names('2. Held on clinic')).toEqual(['Resend', 'Look again', 'Cancel delivery']);
});

test('To assign takes a target, which is sent', async () => {
  const user = userEvent.setup();
  renderInApp(<HoldsScreen />);
  const lab = await region('1. Held on lab-1');
  await waitFor(() => { expect(document.querySelector('datalist option')).toHaveAttribute('value', 'l-7'); });
  await user.type(lab.getByRole('textbox', { name: /reason/i }), 'Called the laboratory.');
  await user.click(lab.getByRole('button', { name: 'Assign' }));
  expect(host.decided).toEqual([]);
  expect(lab.getByRole('combobox', { name: 'Target' })).toHaveFocus();
  await user.type(lab.getByRole('combobox', { name: 'Target' }), ' l-7 ');
  await user.click(lab.getByRole('button', { name: 'Assign' }));
  await screen.findByText(/^Decided/);
  expect(host.decided).toEqual([
    { path: '/api/holds/h-1/decision', body: { decision: 'assign', reason: 'Called the laboratory.', target: 'l-7' } },
  ]);
});

test('An empty list says so', async () => {
  host.answers.set('/api/holds', () => Response.json({ holds: [] }));
  renderInApp(<HoldsScreen />);
  expect(await screen.findByText('Nothing is held')).toBeVisible();
});

test('Axe finds nothing', async () => {
  renderInApp(<HoldsScreen />);
  await region('1. Held on lab-1');
  expect(await findViolations()).toEqual([]);
});
