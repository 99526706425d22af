import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostDouble } from '../../test/host';
import { renderInApp } from '../../test/renderInApp';
import { readRoute } from './route';
import { Screen } from './Screen';

beforeEach(() => {
  const host = new HostDouble().install();
  host.answers.set('/api/holds', () => Response.json({ holds: [] }));
});

afterEach(() => {
  window.location.hash = '';
});

function goTo(hash: string): void {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('The address behind # decides the screen, and the navigation says which it is', async () => {
  renderInApp(<Screen />);
  expect(screen.getByRole('heading', { level: 1, name: 'Loops' })).toBeVisible();
  goTo('#/holds');
  expect(await screen.findByText('Nothing is held')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Holds' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Loops' })).not.toHaveAttribute('aria-current');
});

test('An exchange and a loop have an address of their own; an unknown one leads to the loops', () => {
  expect(readRoute('#/exchanges/x-1')).toEqual({ screen: 'exchange', id: 'x-1' });
  expect(readRoute('#/loops/l-1')).toEqual({ screen: 'loops', id: 'l-1' });
  expect(readRoute('#/exchanges')).toEqual({ screen: 'exchanges' });
  expect(readRoute('#/elsewhere')).toEqual({ screen: 'loops' });
});
