import { Button, Skeleton } from '@mantine/core';
import { LoopTable } from './LoopTable';
import { EmptyNotice, ErrorNotice } from './ScreenStates';
import type { StatusChoice, useLoops } from './useLoops';

interface LoopListProps {
  readonly choice: StatusChoice;
  readonly loops: ReturnType<typeof useLoops>;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

export function LoopList({ choice, loops, openId, onOpen }: LoopListProps) {
  if (loops.rows.length === 0) return <NoRows choice={choice} loops={loops} />;
  return (
    <>
      {loops.error !== null && <ErrorNotice title="The list may be incomplete" sentence={loops.error.message} onRetry={loops.reload} />}
      <LoopTable rows={loops.rows} openId={openId} onOpen={onOpen} />
      {loops.hasOlder && (
        <Button mt="sm" size="xs" variant="default" loading={loops.loadingOlder} onClick={loops.loadOlder}>
          Load older loops
        </Button>
      )}
    </>
  );
}

const emptyWords: Record<StatusChoice, readonly [title: string, sentence: string]> = {
  all: ['No loops yet', 'A loop opens when an app writes through Duplex, for example a note into a chart. It appears here at once.'],
  held: ['Nothing is held', 'No loop waits for a decision.'],
  open: ['Nothing is open', 'No loop waits for evidence.'],
  closed: ['Nothing has closed yet', 'A loop closes when the other side has shown every step.'],
  cancelled: ['Nothing was cancelled', 'No loop was given up by a person.'],
};

function NoRows({ choice, loops }: Pick<LoopListProps, 'choice' | 'loops'>) {
  if (loops.error !== null) return <ErrorNotice title="The loops could not be read" sentence={loops.error.message} onRetry={loops.reload} />;
  if (loops.loaded) return <EmptyNotice title={emptyWords[choice][0]} sentence={emptyWords[choice][1]} />;
  return (
    <div role="status" aria-label="Reading the loops">
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <Skeleton key={row} height={38} mb={6} />
      ))}
    </div>
  );
}
