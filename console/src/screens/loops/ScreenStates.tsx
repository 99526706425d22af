import { Button } from '@mantine/core';
import classes from './ScreenStates.module.css';

/** A 401: the host says how to get in; this repeats what never changes. */
export function SignInNotice({ sentence }: { readonly sentence: string }) {
  return (
    <section className={classes.state} role="alert">
      <h2>You are not signed in</h2>
      <p>{sentence}</p>
      <p>
        Open the address that <code>duplex serve</code> printed when it started. It ends in <code>/console/enter?code=…</code>, and its code works once.
      </p>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          window.location.reload();
        }}
      >
        I have done that
      </Button>
    </section>
  );
}

interface ErrorNoticeProps {
  readonly title: string;
  readonly sentence: string;
  readonly onRetry: () => void;
}

export function ErrorNotice({ title, sentence, onRetry }: ErrorNoticeProps) {
  return (
    <section className={classes.state} role="alert">
      <h2>{title}</h2>
      <p>{sentence}</p>
      <Button size="xs" variant="default" onClick={onRetry}>
        Try again
      </Button>
    </section>
  );
}

export function EmptyNotice({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  return (
    <section className={classes.state} role="status">
      <h2>{title}</h2>
      <p>{sentence}</p>
    </section>
  );
}
