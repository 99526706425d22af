import { useSyncExternalStore } from 'react';

/** Where the page is: behind '#', so that the host serves one page. Addresses hold ids of ours, never patient data. */
export type Route =
  | { readonly screen: 'loops'; readonly id?: string }
  | { readonly screen: 'holds' }
  | { readonly screen: 'exchanges' }
  | { readonly screen: 'exchange'; readonly id: string };

export function readRoute(hash: string): Route {
  const [area = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (area === 'exchanges' && id !== '') return { screen: 'exchange', id };
  if (area === 'loops' && id !== '') return { screen: 'loops', id };
  return { screen: area === 'exchanges' || area === 'holds' ? area : 'loops' };
}

export function loopAddress(id: string): string {
  return `#/loops/${encodeURIComponent(id)}`;
}

export function exchangeAddress(id: string): string {
  return `#/exchanges/${encodeURIComponent(id)}`;
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(follow, () => window.location.hash));
}
