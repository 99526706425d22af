import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { HostDouble } from '../../../test/host';
import { renderInApp } from '../../../test/renderInApp';
import { DecisionForm } from './DecisionForm';

let host: HostDouble;
const button = (name: RegExp) => screen.getByRole('button', { name });
const reason = () => screen.getByRole('textbox', { name: /reason/i });

beforeEach(() => {
  host = new HostDouble().install();
  renderInApp(<DecisionForm hold="hold-1" choices={['resend', 'look-again', 'cancel']} />);
});

test('Without a reason nothing is sent, and the field says why', async () => {
  const user = userEvent.setup();
  for (const name of [/resend/i, /look again/i, /cancel/i]) await user.click(button(name));
  expect(host.decided).toEqual([]);
  expect(reason()).toHaveFocus();
  expect(reason()).toHaveAccessibleDescription(/say why/i);
});

test('A decision is sent with its trimmed reason', async () => {
  const user = userEvent.setup();
  await user.type(reason(), ' Compared there. ');
  await user.click(button(/look again/i));
  await screen.findByText(/^Decided/);
  expect(host.decided).toEqual([{ path: '/api/holds/hold-1/decision', body: { decision: 'look-again', reason: 'Compared there.' } }]);
});

test('To cancel takes a second press', async () => {
  const user = userEvent.setup();
  await user.type(reason(), 'Written by hand.');
  await user.click(button(/cancel delivery/i));
  expect(host.decided).toEqual([]);
  await user.click(button(/yes, cancel it/i));
  await waitFor(() => {
    expect(host.decided.map((each) => each.body)).toEqual([{ decision: 'cancel', reason: 'Written by hand.' }]);
  });
});

test('Another decision in between takes the first press back', async () => {
  host.decisionAnswer = () => Response.json({ detail: 'Busy.' }, { status: 503 });
  const user = userEvent.setup();
  await user.type(reason(), 'Mended.');
  await user.click(button(/cancel delivery/i));
  await user.click(button(/resend/i));
  expect(await screen.findByText('Nothing was decided. Busy.')).toBeVisible();
  expect(button(/cancel delivery/i)).toBeEnabled();
});

test('A hold that somebody else decided is said to be', async () => {
  host.decisionAnswer = () => Response.json({ detail: 'Decided.' }, { status: 409 });
  const user = userEvent.setup();
  await user.type(reason(), 'Mended.');
  await user.click(button(/resend/i));
  expect(await screen.findByText(/somebody else has decided already/i)).toBeVisible();
});
