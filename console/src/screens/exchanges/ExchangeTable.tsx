import type { ExchangeRow } from '../../api/exchange';
import { exchangeAddress } from '../../app/route';
import { RelativeTime } from '../../time/RelativeTime';
import { OutcomeBadge } from '../loops/StatusBadge';
import classes from './Exchanges.module.css';

export function ExchangeTable({ rows }: { readonly rows: readonly ExchangeRow[] }) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>Exchanges, newest first.</caption>
      <thead>
        <tr>
          <th scope="col">Exchange</th>
          <th scope="col">Connection</th>
          <th scope="col">Outcome</th>
          <th scope="col">What</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={exchangeAddress(row.id)}>{row.kind}</a>
              <span className={classes.second}>
                {row.direction} {row.format} {row.controlId}
              </span>
            </th>
            <td>{row.connection}</td>
            <td>
              <OutcomeBadge outcome={row.outcome} />
            </td>
            <td className={classes.wide}>
              {row.sentence}
              {row.place !== '' && <span className={classes.second}>at {row.place}</span>}
            </td>
            <td>
              <RelativeTime instant={row.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
