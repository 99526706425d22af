import { CloseButton, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { getLoop } from '../../api/http';
import { DeliverySection } from './DeliverySection';
import { ExchangeList } from './ExchangeList';
import { HoldSection } from './HoldSection';
import { LoopFacts } from './LoopFacts';
import { nameOf } from './patientName';
import { loopHeadingId } from './focus';
import classes from './LoopPanel.module.css';
import { ErrorNotice } from './ScreenStates';
import { StepList } from './StepList';

interface LoopPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function LoopPanel({ id, onClose }: LoopPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: loop, error, refetch } = useQuery({ queryKey: ['loop', id], queryFn: ({ signal }) => getLoop(id, signal) });

  useEffect(() => {
    heading.current?.focus();
  }, []);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      // Whoever writes a reason must not lose it to a key.
      if (event.key === 'Escape' && !(event.target instanceof HTMLTextAreaElement)) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [onClose]);

  return (
    <aside className={classes.panel} aria-labelledby={loopHeadingId}>
      <div className={classes.top}>
        <h2 id={loopHeadingId} ref={heading} tabIndex={-1}>
          {loop === undefined ? 'Loop' : nameOf(loop.patient)}
        </h2>
        <CloseButton aria-label="Close the loop's details" onClick={onClose} />
      </div>
      {error !== null && <ErrorNotice title="The loop could not be read" sentence={error.message} onRetry={() => void refetch()} />}
      {loop === undefined ? (
        error === null && <Skeleton height={240} aria-label="Reading the loop" role="status" />
      ) : (
        <>
          <LoopFacts loop={loop} />
          {loop.holds.map((hold) => (
            <HoldSection key={hold.id} hold={hold} headingId={`hold-${hold.id}`} />
          ))}
          <StepList steps={loop.steps} />
          <DeliverySection deliveries={loop.deliveries} />
          <ExchangeList exchanges={loop.exchanges} />
        </>
      )}
    </aside>
  );
}
