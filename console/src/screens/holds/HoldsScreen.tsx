import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getOpenHolds, pageSize } from '../../api/http';
import type { HoldRow } from '../../api/loop';
import { PlainScreen } from '../../app/PlainScreen';
import { exchangeAddress, loopAddress } from '../../app/route';
import { HoldSection } from '../loops/HoldSection';
import { EmptyNotice, ErrorNotice } from '../loops/ScreenStates';
import classes from './HoldsScreen.module.css';

export function HoldsScreen() {
  const list = useInfiniteQuery({
    queryKey: ['holds'],
    queryFn: ({ pageParam, signal }) => getOpenHolds(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.id),
    staleTime: 0,
  });
  const rows = list.data?.pages.flat() ?? [];
  return (
    <PlainScreen title="Holds" error={list.error}>
      {list.error !== null && <ErrorNotice title="The holds could not be read" sentence={list.error.message} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height={240} role="status" aria-label="Reading the holds" />}
      {list.isSuccess && rows.length === 0 && <EmptyNotice title="Nothing is held" sentence="What a person must decide is listed here." />}
      <ul className={classes.holds}>
        {rows.map((hold, index) => (
          <li key={hold.id}>
            <HoldSection hold={hold} headingId={`hold-${hold.id}`} title={`${index + 1}. Held on ${hold.connection}`} heading="h2" />
            <HoldLinks hold={hold} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button mt="sm" size="xs" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Load older holds
        </Button>
      )}
    </PlainScreen>
  );
}

function HoldLinks({ hold }: { readonly hold: HoldRow }) {
  if (hold.exchange === null && hold.loop === null) return null;
  return (
    <p className={classes.links}>
      {hold.loop !== null && (
        <a href={loopAddress(hold.loop)} aria-describedby={`hold-${hold.id}`}>
          Its loop
        </a>
      )}
      {hold.exchange !== null && (
        <a href={exchangeAddress(hold.exchange)} aria-describedby={`hold-${hold.id}`}>
          The message that it is about
        </a>
      )}
    </p>
  );
}
