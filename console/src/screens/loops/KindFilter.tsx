import { NativeSelect } from '@mantine/core';
import classes from './StatusFilter.module.css';

interface KindFilterProps {
  readonly kind: string | null;
  readonly kinds: readonly string[];
  readonly onChoose: (kind: string | null) => void;
}

/** Shown where there is something to choose. */
export function KindFilter({ kind, kinds, onChoose }: KindFilterProps) {
  if (kinds.length < 2 && kind === null) return null;
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
