import { useInfiniteQuery } from '@tanstack/react-query';
import { getLoops, pageSize } from '../../api/http';
import type { LoopRow, LoopStatus } from '../../api/loop';
import { mergeRows, type LiveBoard } from './liveBoard';
import { orderRows } from './rowOrder';

export type StatusChoice = LoopStatus | 'all';

function useLoopPages(choice: StatusChoice, kind: string | null) {
  return useInfiniteQuery({
    queryKey: ['loops', choice, kind],
    queryFn: ({ pageParam, signal }) => getLoops({ status: choice === 'all' ? undefined : choice, kind: kind ?? undefined, before: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.id),
  });
}

/** The loops of one choice, lists and events as one. Held loops are always read too: none may hide behind a page's end. */
export function useLoops(choice: StatusChoice, kind: string | null, board: LiveBoard) {
  const chosen = useLoopPages(choice, kind);
  const held = useLoopPages('held', kind);
  const listed = [...(held.data?.pages.flat() ?? []), ...(chosen.data?.pages.flat() ?? [])];
  const rows = mergeRows(listed, board).filter((row) => kind === null || row.kind === kind);
  return {
    rows: orderRows(rows.filter((row) => matches(row, choice))),
    heldCount: rows.filter((row) => row.status === 'held').length,
    moreHeld: held.hasNextPage,
    loaded: chosen.isSuccess && held.isSuccess,
    error: chosen.error ?? held.error,
    hasOlder: chosen.hasNextPage,
    loadingOlder: chosen.isFetchingNextPage,
    loadOlder: () => void chosen.fetchNextPage(),
    reload: () => void Promise.all([chosen.refetch(), held.refetch()]),
  };
}

function matches(row: LoopRow, choice: StatusChoice): boolean {
  return choice === 'all' || row.status === choice;
}
