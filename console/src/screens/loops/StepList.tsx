import type { Step } from '../../api/loop';
import { RelativeTime } from '../../time/RelativeTime';
import classes from './LoopPanel.module.css';
import { OverdueMark, StepStatusBadge } from './StatusBadge';

export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section className={classes.section}>
      <h3>Steps and evidence</h3>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={`${index} ${step.name}`} data-status={step.status}>
            <div className={classes.line}>
              <strong>{step.name}</strong>
              <StepStatusBadge status={step.status} />
              <span className={classes.quiet}>
                <RelativeTime instant={step.since} />
              </span>
            </div>
            {step.sentence !== '' && <p>{step.sentence}</p>}
            {step.evidence !== '' && (
              <p>
                <span className={classes.quiet}>Evidence</span> <span className={classes.code}>{step.evidence}</span>
                {step.grade !== null && <span className={classes.quiet}> by {step.grade.replace('-', ' ')}</span>}
              </p>
            )}
            {step.status !== 'met' && step.status !== 'not-observable' && <StepWait step={step} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepWait({ step }: { readonly step: Step }) {
  return (
    <p>
      <span className={classes.quiet}>Acts next</span> {step.owner}
      <span className={classes.quiet}>, </span>
      {step.overdue ? (
        <OverdueMark deadline={step.deadline} />
      ) : (
        <span className={classes.quiet}>
          due <RelativeTime instant={step.deadline} />
        </span>
      )}
    </p>
  );
}
