import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, type Ref } from 'react';
import { getLoops } from '../../api/http';
import type { LoopRow } from '../../api/loop';
import { formatAbsolute } from '../../time/instant';
import classes from './DecisionForm.module.css';
import { nameOf } from './patientName';

interface TargetFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (target: string) => void;
}

/** Names the loop of an order. The newest orders are offered; any other loop's id can be written. */
export function TargetField({ ref, value, missing, onChange }: TargetFieldProps) {
  const list = useId();
  const { data: orders = [] } = useQuery({ queryKey: ['loops', 'orders'], queryFn: ({ signal }) => getLoops({ kind: 'lab-order' }, signal) });
  return (
    <>
      <TextInput
        ref={ref}
        classNames={{ description: classes.hint ?? '', error: classes.error ?? '' }}
        label="Target"
        description="To assign: the id of the order's loop."
        size="xs"
        maxLength={200}
        list={list}
        value={value}
        error={missing ? 'Name the loop of the order that it belongs to.' : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <datalist id={list}>
        {orders.map((order) => (
          <option key={order.id} value={order.id} label={describe(order)} />
        ))}
      </datalist>
    </>
  );
}

function describe(order: LoopRow): string {
  return `${nameOf(order.patient)}, ${order.status}, opened ${formatAbsolute(order.openedAt)}`;
}
