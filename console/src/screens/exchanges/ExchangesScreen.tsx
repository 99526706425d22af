import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exchangePageSize, getExchanges, getOutcomeCounts, outcomes, type Outcome, type OutcomeCounts } from '../../api/exchange';
import { PlainScreen } from '../../app/PlainScreen';
import { EmptyNotice, ErrorNotice } from '../loops/ScreenStates';
import classes from './Exchanges.module.css';
import { ExchangeTable } from './ExchangeTable';

export function ExchangesScreen() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const counts = useQuery({ queryKey: ['exchanges', 'counts'], queryFn: ({ signal }) => getOutcomeCounts(signal), staleTime: 0 });
  const list = useInfiniteQuery({
    queryKey: ['exchanges', 'list', outcome],
    queryFn: ({ pageParam, signal }) => getExchanges(outcome, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < exchangePageSize ? undefined : page.at(-1)?.id),
    staleTime: 0,
  });
  const rows = list.data?.pages.flat() ?? [];
  return (
    <PlainScreen title="Exchanges" error={list.error}>
      <div className={classes.bar}>
        <NativeSelect
          label="Outcome"
          size="xs"
          value={outcome ?? ''}
          onChange={(event) => {
            setOutcome(outcomes.find((each) => each === event.currentTarget.value) ?? null);
          }}
          data={[{ value: '', label: labelOf('All', totalOf(counts.data)) }, ...outcomes.map((each) => ({ value: each, label: labelOf(words(each), counts.data?.[each]) }))]}
        />
        <Button size="xs" variant="default" onClick={() => void Promise.all([list.refetch(), counts.refetch()])}>
          Read again
        </Button>
      </div>
      {list.error !== null && <ErrorNotice title="The exchanges could not be read" sentence={list.error.message} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height={240} role="status" aria-label="Reading the exchanges" />}
      {list.isSuccess && rows.length === 0 && <EmptyNotice title="No exchanges" sentence="Whatever crosses the boundary, in or out, is listed here with what became of it." />}
      {rows.length > 0 && <ExchangeTable rows={rows} />}
      {list.hasNextPage && (
        <Button mt="sm" size="xs" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Load older exchanges
        </Button>
      )}
    </PlainScreen>
  );
}

function words(outcome: Outcome): string {
  const text = outcome.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function totalOf(counts: OutcomeCounts | undefined): number | undefined {
  return counts === undefined ? undefined : Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function labelOf(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} (${count})`;
}
