import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { HostDouble } from '../../../test/host';
import { makeHeldDetail, makeRow, makeStep } from '../../../test/loops';
import { renderInApp } from '../../../test/renderInApp';
import { findViolations } from '../../../test/violations';
import { LoopsScreen } from './LoopsScreen';

let host: HostDouble;

beforeEach(() => {
  host = new HostDouble().install();
  host.rows = [
    makeRow('a', { status: 'closed', step: null }),
    makeRow('b', { step: makeStep({ overdue: true, sentence: 'Late.' }) }),
    makeRow('c', { status: 'held' }),
  ];
  host.details.set('c', makeHeldDetail('c'));
});

const names = () => screen.getAllByRole('button', { name: /^Synthetic/ }).map((button) => button.textContent);

test('A change that the host tells appears without asking, and an older one does not undo it', async () => {
  renderInApp(<LoopsScreen />);
  await screen.findByText('Live');
  await waitFor(() => { expect(names()).toEqual(['Synthetic, c', 'Synthetic, b', 'Synthetic, a']); });
  host.sendLoop(2, makeRow('b', { status: 'held', changedAt: '2026-03-04T09:10:00Z', step: makeStep({ sentence: 'Held now.' }) }));
  host.sendLoop(1, makeRow('b', { changedAt: '2026-03-04T09:05:00Z', step: makeStep({ sentence: 'Before.' }) }));
  host.sendLoop(3, makeRow('d'));
  expect(await screen.findByText('Synthetic, d')).toBeVisible();
  expect(screen.getByText('Held now.')).toBeVisible();
  expect(screen.queryByText('Before.')).toBeNull();
});

test('The filter shows one status', async () => {
  const user = userEvent.setup();
  renderInApp(<LoopsScreen />);
  await screen.findByText('Synthetic, a');
  await user.click(screen.getByRole('radio', { name: /closed/i }));
  await waitFor(() => { expect(names()).toEqual(['Synthetic, a']); });
});

test('Loops of one kind are asked for and shown', async () => {
  host.rows = [...host.rows, makeRow('l', { kind: 'lab-order' })];
  const user = userEvent.setup();
  renderInApp(<LoopsScreen />);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind' }), 'lab-order');
  await waitFor(() => { expect(names()).toEqual(['Synthetic, l']); });
});

test('The keyboard opens a row, finds its evidence and comes back to it', async () => {
  const user = userEvent.setup();
  renderInApp(<LoopsScreen />);
  const first = await screen.findByRole('button', { name: 'Synthetic, c' });
  act(() => { first.focus(); });
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  const panel = within(await screen.findByRole('complementary', { name: 'Synthetic, c' }));
  expect(panel.getByText('Two candidates were found.')).toBeVisible();
  expect(panel.getByText(/by application ack/)).toBeVisible();
  expect(panel.getByText(/possible repeat/i)).toBeVisible();
  expect(panel.getByText('The connection closed.')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(first).toHaveFocus();
});

test('A lost connection is shown, with the last known rows', async () => {
  renderInApp(<LoopsScreen />);
  await screen.findByText('Synthetic, c');
  act(() => { host.drop(); });
  expect(await screen.findByText(/may be out of date/)).toBeVisible();
  expect(names()).toHaveLength(3);
});

test('Without a session the page says how to get in', async () => {
  host.refusal = new Response('Enter with the printed address.', { status: 401 });
  renderInApp(<LoopsScreen />);
  expect(await screen.findByText('Enter with the printed address.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('A list that cannot be read says so and offers another try', async () => {
  host.refusal = Response.json({ detail: 'The store is busy.' }, { status: 503 });
  renderInApp(<LoopsScreen />);
  expect(await screen.findByText('The store is busy.')).toBeVisible();
  host.refusal = null;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Synthetic, c')).toBeVisible();
});

test('Axe finds nothing in the table, the opened loop and the empty page', async () => {
  const { unmount } = renderInApp(<LoopsScreen />);
  await userEvent.click(await screen.findByText('Synthetic, c'));
  await screen.findByText('Two candidates were found.');
  expect(await findViolations()).toEqual([]);
  unmount();
  host.rows = [];
  renderInApp(<LoopsScreen />);
  await screen.findByText('No loops yet');
  expect(await findViolations()).toEqual([]);
});
