import { useSyncExternalStore } from 'react';

const readers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  timer ??= setInterval(() => {
    for (const each of readers) each();
  }, 1000);
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** What `read` says of the present moment. One timer for the page; a reader renders only when its words change. */
export function useClock(read: (now: number) => string): string {
  return useSyncExternalStore(subscribe, () => read(Date.now()));
}
