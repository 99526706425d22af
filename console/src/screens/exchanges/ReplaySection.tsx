import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { replayExchange, type Replayed } from '../../api/exchange';
import classes from './Exchanges.module.css';

/** Interprets an inbound exchange once more. */
export function ReplaySection({ exchange }: { readonly exchange: string }) {
  const client = useQueryClient();
  const replay = useMutation({
    mutationFn: () => replayExchange(exchange),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['exchange', exchange] }), client.invalidateQueries({ queryKey: ['exchanges'] })]),
  });
  return (
    <div className={classes.bar}>
      <Button
        size="xs"
        variant="default"
        aria-describedby="replay-effect"
        loading={replay.isPending}
        onClick={() => {
          replay.mutate();
        }}
      >
        Replay
      </Button>
      <span id="replay-effect" className={classes.quiet}>
        Interprets it once more with today&apos;s configuration. Nothing inside Duplex happens twice.
      </span>
      <p role="status">{replay.isSuccess ? describe(replay.data) : ''}</p>
      <p role="alert" className={classes.error}>
        {replay.isError ? `Not replayed. ${replay.error.message}` : ''}
      </p>
    </div>
  );
}

function describe({ exchange, withdrawn }: Replayed): string {
  const taken = withdrawn === 0 ? '' : ` ${withdrawn === 1 ? 'One resource was' : `${withdrawn} resources were`} taken back.`;
  return `Replayed: ${exchange.outcome.replaceAll('-', ' ')}.${taken}`;
}
