import type { KeyboardEvent } from 'react';
import type { LoopRow } from '../../api/loop';
import classes from './LoopTable.module.css';
import { LoopTableRow } from './LoopTableRow';

interface LoopTableProps {
  readonly rows: readonly LoopRow[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

export function LoopTable({ rows, openId, onOpen }: LoopTableProps) {
  return (
    // The keys reach the table from the buttons in its rows.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className={classes.table} onKeyDown={moveBetweenRows}>
      <caption className={classes.caption}>Loops. Arrow keys move between rows, Enter opens one.</caption>
      <thead>
        <tr>
          <th scope="col">Patient</th>
          <th scope="col">Loop</th>
          <th scope="col">Status</th>
          <th scope="col">Waits for</th>
          <th scope="col">Since</th>
          <th scope="col">Acts next</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LoopTableRow key={row.id} row={row} open={row.id === openId} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('tbody button')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
