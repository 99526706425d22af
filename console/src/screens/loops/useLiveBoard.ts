import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { LiveEvents, type Connection } from '../../api/liveEvents';
import { mergeEvents, readLoopEvents, type LiveBoard } from './liveBoard';

export interface LiveView {
  readonly board: LiveBoard;
  readonly connection: Connection;
  readonly retryNow: () => void;
}

/** Follows the events while the screen is shown. */
export function useLiveBoard(): LiveView {
  const client = useQueryClient();
  const [board, setBoard] = useState<LiveBoard>(() => new Map());
  const [connection, setConnection] = useState<Connection>({ state: 'connecting' });
  const live = useRef<LiveEvents | null>(null);

  useEffect(() => {
    const events = new LiveEvents('/api/events', {
      onEvents: (arrived) => {
        const loops = readLoopEvents(arrived);
        setBoard((known) => mergeEvents(known, loops));
        for (const { row } of loops) void client.invalidateQueries({ queryKey: ['loop', row.id] });
      },
      onConnection: (now) => {
        setConnection(now);
        // What happened between the lists and the first event, or while nobody listened, is read once more.
        if (now.state === 'live') void Promise.all([client.invalidateQueries({ queryKey: ['loops'] }), client.invalidateQueries({ queryKey: ['loop'] })]);
      },
    });
    live.current = events;
    void events.run();
    return () => {
      events.stop();
    };
  }, [client]);

  return { board, connection, retryNow: () => live.current?.retryNow() };
}
