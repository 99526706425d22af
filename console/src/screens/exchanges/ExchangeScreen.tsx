import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getExchange, type ExchangeDetail } from '../../api/exchange';
import { PlainScreen } from '../../app/PlainScreen';
import { loopAddress } from '../../app/route';
import { RelativeTime } from '../../time/RelativeTime';
import { ErrorNotice } from '../loops/ScreenStates';
import { OutcomeBadge } from '../loops/StatusBadge';
import classes from './Exchanges.module.css';
import { MessageSection } from './MessageSection';
import { ReplaySection } from './ReplaySection';
import { ResourceSection } from './ResourceSection';

export function ExchangeScreen({ id }: { readonly id: string }) {
  const { data: exchange, error, refetch } = useQuery({ queryKey: ['exchange', id], queryFn: ({ signal }) => getExchange(id, signal) });
  return (
    <PlainScreen title="Exchange" error={error}>
      <p className={classes.back}>
        <a href="#/exchanges">All exchanges</a>
      </p>
      {error !== null && <ErrorNotice title="The exchange could not be read" sentence={error.message} onRetry={() => void refetch()} />}
      {exchange === undefined ? error === null && <Skeleton height={240} role="status" aria-label="Reading the exchange" /> : <ExchangePage exchange={exchange} />}
    </PlainScreen>
  );
}

function ExchangePage({ exchange }: { readonly exchange: ExchangeDetail }) {
  return (
    <>
      <dl className={classes.facts}>
        <dt>Exchange</dt>
        <dd>
          {exchange.kind}, {exchange.direction} on {exchange.connection}, <RelativeTime instant={exchange.at} />
        </dd>
        <dt>Outcome</dt>
        <dd>
          <OutcomeBadge outcome={exchange.outcome} /> {exchange.sentence}
        </dd>
        {exchange.place !== '' && (
          <>
            <dt>Place</dt>
            <dd className={classes.code}>{exchange.place}</dd>
          </>
        )}
        {exchange.loop !== null && (
          <>
            <dt>Loop</dt>
            <dd>
              <a className={classes.code} href={loopAddress(exchange.loop)}>
                {exchange.loop}
              </a>
            </dd>
          </>
        )}
        <dt>Id</dt>
        <dd className={classes.code}>{exchange.id}</dd>
      </dl>
      {exchange.direction === 'inbound' && exchange.format === 'hl7v2' && <ReplaySection exchange={exchange.id} />}
      <div className={classes.beside}>
        <div>
          <MessageSection title="Message" segments={exchange.segments} text={exchange.text} place={exchange.place} />
          {(exchange.answerSegments.length > 0 || (exchange.answerText ?? '') !== '') && (
            <MessageSection title="Answer" segments={exchange.answerSegments} text={exchange.answerText} place="" />
          )}
        </div>
        <ResourceSection resources={exchange.resources} />
      </div>
    </>
  );
}
