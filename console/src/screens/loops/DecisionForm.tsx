import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Decision } from '../../api/loop';
import classes from './DecisionForm.module.css';
import { TargetField } from './TargetField';
import { describeDecisionError, useDecision } from './useDecision';

interface Choice {
  readonly decision: Decision;
  readonly label: string;
  readonly effect: string;
}

const known: readonly Choice[] = [
  { decision: 'resend', label: 'Resend', effect: 'What stood in the way was mended: check again, and send what was not sent.' },
  { decision: 'look-again', label: 'Look again', effect: 'Look at the counterparty once more. Nothing is sent.' },
  { decision: 'cancel', label: 'Cancel delivery', effect: 'Give this delivery up. Nothing more is sent or proved of it.' },
  { decision: 'assign', label: 'Assign', effect: 'It belongs to the order whose loop is the target.' },
  { decision: 'acknowledge', label: 'Acknowledge', effect: 'Seen and taken care of. Kept with your name and the time.' },
];

interface DecisionFormProps {
  readonly hold: string;
  /** For screen readers, where several forms stand on a page. */
  readonly label?: string;
  /** What may be decided here. */
  readonly choices: readonly Decision[];
}

export function DecisionForm({ hold, label = 'Decision', choices }: DecisionFormProps) {
  const [target, setTarget] = useState('');
  const [targetMissing, setTargetMissing] = useState(false);
  const targetField = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const decision = useDecision(hold);

  const decide = (chosen: Decision) => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else if (chosen === 'assign' && target.trim() === '') {
      setTargetMissing(true);
      targetField.current?.focus();
    } else if (chosen === 'cancel' && !confirming) {
      setConfirming(true);
    } else {
      setConfirming(false);
      decision.mutate({ decision: chosen, reason: reason.trim(), target: chosen === 'assign' ? target.trim() : undefined });
    }
  };

  if (decision.isSuccess) return <p role="status">Decided. What is shown is being read again.</p>;
  return (
    <form
      className={classes.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Textarea
        ref={field}
        classNames={{ description: classes.hint ?? '', error: classes.error ?? '' }}
        label="Reason"
        description="Kept in the audit trail. Leave patient data out."
        size="xs"
        autosize
        minRows={2}
        required
        maxLength={500}
        value={reason}
        error={missing ? 'Say why: a decision is kept with its reason.' : undefined}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
      />
      {choices.includes('assign') && (
        <TargetField
          ref={targetField}
          value={target}
          missing={targetMissing}
          onChange={(named) => {
            setTarget(named);
            setTargetMissing(false);
          }}
        />
      )}
      {known.filter((choice) => choices.includes(choice.decision)).map((choice) => (
        <div key={choice.decision} className={classes.choice}>
          <Button
            size="compact-sm"
            variant="default"
            className={choice.decision === 'cancel' ? (classes.giveUp ?? '') : ''}
            aria-describedby={`effect-${hold}-${choice.decision}`}
            loading={decision.isPending && decision.variables.decision === choice.decision}
            disabled={decision.isPending}
            onClick={() => {
              decide(choice.decision);
            }}
          >
            {choice.decision === 'cancel' && confirming ? 'Yes, cancel it' : choice.label}
          </Button>
          <span id={`effect-${hold}-${choice.decision}`}>{choice.decision === 'cancel' && confirming ? 'Press once more. This cannot be undone.' : choice.effect}</span>
        </div>
      ))}
      <p role="alert" className={classes.error}>
        {decision.isError ? describeDecisionError(decision.error) : ''}
      </p>
    </form>
  );
}
