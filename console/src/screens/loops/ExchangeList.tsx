import type { Exchange } from '../../api/loop';
import { exchangeAddress } from '../../app/route';
import { RelativeTime } from '../../time/RelativeTime';
import classes from './LoopPanel.module.css';

export function ExchangeList({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  return (
    <section className={classes.section}>
      <h3>Exchanges</h3>
      {exchanges.length === 0 ? (
        <p className={classes.quiet}>None yet.</p>
      ) : (
        <table className={classes.exchanges}>
          <thead>
            <tr>
              <th scope="col">Direction</th>
              <th scope="col">Kind</th>
              <th scope="col">Outcome</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {exchanges.map((exchange) => (
              <ExchangeRow key={exchange.id} exchange={exchange} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ExchangeRow({ exchange }: { readonly exchange: Exchange }) {
  const finding = [exchange.code, exchange.place].filter((part) => part !== '').join(' at ');
  return (
    <tr>
      <td>{exchange.direction}</td>
      <td>
        <a href={exchangeAddress(exchange.id)}>{exchange.kind}</a>
        {exchange.sentence !== '' && <p>{exchange.sentence}</p>}
        {finding !== '' && <p className={classes.code}>{finding}</p>}
      </td>
      <td>{exchange.outcome.replaceAll('-', ' ')}</td>
      <td className={classes.quiet}>
        <RelativeTime instant={exchange.at} />
      </td>
    </tr>
  );
}
