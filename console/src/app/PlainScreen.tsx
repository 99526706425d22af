import type { ReactNode } from 'react';
import { ApiError } from '../api/ApiError';
import { SignInNotice } from '../screens/loops/ScreenStates';
import { PageHeader } from './PageHeader';
import classes from '../screens/loops/LoopsScreen.module.css';

interface PlainScreenProps {
  readonly title: string;
  /** What came instead of the content; a 401 takes the whole screen. */
  readonly error: Error | null;
  readonly children: ReactNode;
}

export function PlainScreen({ title, error, children }: PlainScreenProps) {
  const signedOut = error instanceof ApiError && error.status === 401 ? error.message : null;
  return (
    <div className={classes.page}>
      <PageHeader title={title} />
      <main className={signedOut === null ? classes.list : classes.alone}>{signedOut === null ? children : <SignInNotice sentence={signedOut} />}</main>
    </div>
  );
}
