import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { makeExchange, makeExchangeDetail } from '../../../test/exchanges';
import { HostDouble } from '../../../test/host';
import { renderInApp } from '../../../test/renderInApp';
import { findViolations } from '../../../test/violations';
import { ExchangeScreen } from './ExchangeScreen';
import { ExchangesScreen } from './ExchangesScreen';

let host: HostDouble;

beforeEach(() => {
  host = new HostDouble().install();
  const rows = [makeExchange('x-1'), makeExchange('x-2', { outcome: 'refused', place: 'MSH-9', sentence: 'MSH-9 is empty.' })];
  host.answers.set('/api/exchanges', (query) => Response.json({ exchanges: rows.filter((row) => !query.has('outcome') || row.outcome === query.get('outcome')) }));
  host.answers.set('/api/exchanges/counts', () => Response.json({ counts: { 'in-the-chart': 250, refused: 3, held: 0 } }));
  host.answers.set('/api/exchanges/x-1', () => Response.json(makeExchangeDetail('x-1')));
});

test('The list says what became of each, and counts more than it shows', async () => {
  renderInApp(<ExchangesScreen />);
  expect(await screen.findByText('MSH-9 is empty.')).toBeVisible();
  expect(screen.getByText('at MSH-9')).toBeVisible();
  expect(await screen.findByRole('option', { name: 'All (253)' })).toBeInTheDocument();
  expect(screen.getByRole('option', { name: 'Refused (3)' })).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'ORU^R01' })[0]).toHaveAttribute('href', '#/exchanges/x-1');
});

test('One outcome can be chosen', async () => {
  renderInApp(<ExchangesScreen />);
  await screen.findByText('MSH-9 is empty.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'in-the-chart');
  expect(await screen.findByText(/C-x-1/)).toBeVisible();
  expect(screen.queryByText('MSH-9 is empty.')).toBeNull();
});

test('An exchange shows its fields by name beside the FHIR that it wrote', async () => {
  renderInApp(<ExchangeScreen id="x-1" />);
  const pid = within(await screen.findByRole('table', { name: 'PID Patient Identification' }));
  expect(pid.getByRole('row', { name: 'PID-3 Patient Identifier List SYN-7^^^SANDBOX^MR' })).toBeVisible();
  expect(screen.getByText('(cut)')).toBeVisible();
  expect(screen.getByText(/"status": "final"/)).toBeVisible();
  expect(screen.getByRole('table', { name: 'MSA Message Acknowledgment' })).toBeVisible();
});

test('The place that a refusal names is marked', async () => {
  host.answers.set('/api/exchanges/x-1', () => Response.json(makeExchangeDetail('x-1', { outcome: 'refused', place: 'PID-3.4', sentence: 'Unknown authority.', resources: [] })));
  renderInApp(<ExchangeScreen id="x-1" />);
  expect(await screen.findByRole('row', { name: /PID-3/ })).toHaveAttribute('data-marked', 'true');
  expect(screen.getByText('Unknown authority.')).toBeVisible();
  expect(screen.getByText(/wrote nothing/)).toBeVisible();
});

test('A replay is asked for, and a refusal is told in its own sentence', async () => {
  host.decisionAnswer = () => Response.json({ detail: 'A repeat is not replayed.' }, { status: 409 });
  renderInApp(<ExchangeScreen id="x-1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Replay' }));
  expect(await screen.findByText('Not replayed. A repeat is not replayed.')).toBeVisible();
  expect(host.decided).toEqual([{ path: '/api/exchanges/x-1/replay', body: {} }]);
  host.decisionAnswer = () => Response.json({ exchange: makeExchange('x-1'), withdrawn: 2 });
  await userEvent.click(screen.getByRole('button', { name: 'Replay' }));
  expect(await screen.findByText('Replayed: in the chart. 2 resources were taken back.')).toBeVisible();
});

test('What went out is not replayed', async () => {
  host.answers.set('/api/exchanges/x-1', () => Response.json(makeExchangeDetail('x-1', { direction: 'outbound', segments: [], text: '{"resourceType":"Task"}' })));
  renderInApp(<ExchangeScreen id="x-1" />);
  expect(await screen.findByText('{"resourceType":"Task"}')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Replay' })).toBeNull();
});

test('Without a session the page says how to get in', async () => {
  host.refusal = new Response('Enter with the printed address.', { status: 401 });
  renderInApp(<ExchangesScreen />);
  expect(await screen.findByText('Enter with the printed address.')).toBeVisible();
});

test('Axe finds nothing in the list and in an exchange', async () => {
  const { unmount } = renderInApp(<ExchangesScreen />);
  await screen.findByText('MSH-9 is empty.');
  expect(await findViolations()).toEqual([]);
  unmount();
  renderInApp(<ExchangeScreen id="x-1" />);
  await screen.findByText(/"status": "final"/);
  expect(await findViolations()).toEqual([]);
});
