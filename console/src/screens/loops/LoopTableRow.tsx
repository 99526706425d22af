import { memo } from 'react';
import type { LoopRow } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import { rowButtonId } from './focus';
import classes from './LoopTable.module.css';
import { nameOf } from './patientName';
import { LoopStatusBadge, OverdueMark } from './StatusBadge';

interface LoopTableRowProps {
  readonly row: LoopRow;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}

export const LoopTableRow = memo(function LoopTableRow({ row, open, onOpen }: LoopTableRowProps) {
  const { step } = row;
  const openUnlessSelecting = () => {
    if (document.getSelection()?.isCollapsed !== false) onOpen(row.id);
  };
  return (
    // The button in the row is the way for keyboards and screen readers; the row itself only makes the mouse's target larger.
    <tr className={classes.row} data-status={row.status} data-overdue={step?.overdue} data-open={open} onClick={openUnlessSelecting}>
      <th scope="row">
        <button
          id={rowButtonId(row.id)}
          type="button"
          className={classes.opener}
          aria-expanded={open}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(row.id);
          }}
        >
          {nameOf(row.patient)}
        </button>
        <span className={classes.second}>{row.patient.reference}</span>
      </th>
      <td>
        <span className={classes.kind}>{row.kind}</span>
        <span className={classes.second}>{row.connection}</span>
      </td>
      <td>
        <LoopStatusBadge status={row.status} />
      </td>
      <td className={classes.wide}>
        {step === null ? <span className={classes.nothing}>nothing</span> : step.name}
        {step !== null && step.sentence !== '' && (
          <span className={classes.second} title={step.sentence}>
            {step.sentence}
          </span>
        )}
      </td>
      <td className={classes.time}>
        <RelativeTime instant={step?.since ?? row.changedAt} />
        {step?.overdue === true && (
          <span className={classes.second}>
            <OverdueMark deadline={step.deadline} />
          </span>
        )}
      </td>
      <td>{step === null ? <span className={classes.nothing}>nobody</span> : step.owner}</td>
    </tr>
  );
});
