import { NativeSelect } from '@mantine/core';
import classes from './StatusFilter.module.css';

const kinds = ['note', 'lab-order', 'lab-result'] as const;

interface KindFilterProps {
  readonly kind: string | null;
  readonly onChoose: (kind: string | null) => void;
}

export function KindFilter({ kind, onChoose }: KindFilterProps) {
  return (
    <div className={classes.bar}>
      <NativeSelect
        label="Kind"
        size="xs"
        value={kind ?? ''}
        onChange={(event) => {
          onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value);
        }}
        data={[{ value: '', label: 'All kinds' }, ...kinds.map((each) => ({ value: each, label: each.replaceAll('-', ' ') }))]}
      />
    </div>
  );
}
