import { SegmentedControl } from '@mantine/core';
import classes from './StatusFilter.module.css';
import type { StatusChoice } from './useLoops';

interface StatusFilterProps {
  readonly choice: StatusChoice;
  readonly onChoose: (choice: StatusChoice) => void;
  readonly held: number;
  readonly moreHeld: boolean;
}

export function StatusFilter({ choice, onChoose, held, moreHeld }: StatusFilterProps) {
  const heldLabel = (
    <span>
      Held{' '}
      {held > 0 && (
        <span className={classes.count}>
          {held}
          {moreHeld ? '+' : ''}
        </span>
      )}
    </span>
  );
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label="Status"
        size="xs"
        withItemsBorders={false}
        classNames={{ root: classes.control ?? '', label: classes.label ?? '' }}
        value={choice}
        onChange={(value) => {
          onChoose(value as StatusChoice);
        }}
        data={[
          { value: 'all', label: 'All' },
          { value: 'held', label: heldLabel },
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
          { value: 'cancelled', label: 'Cancelled' },
        ]}
      />
      <span className={classes.order}>Held first, then overdue, then newest</span>
    </div>
  );
}
