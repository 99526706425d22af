import { useState } from 'react';
import { ApiError } from '../../api/ApiError';
import { PageHeader } from '../../app/PageHeader';
import { ConnectionBadge, ConnectionLost } from './ConnectionNotice';
import { focusOn, rowButtonId } from './focus';
import { KindFilter } from './KindFilter';
import { LoopList } from './LoopList';
import { LoopPanel } from './LoopPanel';
import classes from './LoopsScreen.module.css';
import { SignInNotice } from './ScreenStates';
import { StatusFilter } from './StatusFilter';
import { useLiveBoard } from './useLiveBoard';
import { useLoops, type StatusChoice } from './useLoops';

interface LoopsScreenProps {
  /** The loop that the address names. */
  readonly opened?: string | null;
}

export function LoopsScreen({ opened = null }: LoopsScreenProps) {
  const [choice, setChoice] = useState<StatusChoice>('all');
  const [kind, setKind] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(opened);
  const { board, connection, retryNow } = useLiveBoard();
  const loops = useLoops(choice, kind, board);
  const refused = loops.error instanceof ApiError && loops.error.status === 401 ? loops.error.message : null;
  const signedOut = connection.state === 'signed-out' ? connection.sentence : refused;

  const close = () => {
    if (openId !== null) focusOn(rowButtonId(openId));
    setOpenId(null);
  };

  return (
    <div className={classes.page}>
      <PageHeader title="Loops">{signedOut === null && <ConnectionBadge connection={connection} />}</PageHeader>
      {signedOut !== null ? (
        <main className={classes.alone}>
          <SignInNotice sentence={signedOut} />
        </main>
      ) : (
        <div className={classes.columns}>
          <main className={classes.list}>
            <ConnectionLost connection={connection} onRetry={retryNow} />
            <StatusFilter choice={choice} onChoose={setChoice} held={loops.heldCount} moreHeld={loops.moreHeld} />
            <KindFilter kind={kind} onChoose={setKind} />
            <LoopList choice={choice} loops={loops} openId={openId} onOpen={setOpenId} />
          </main>
          {openId !== null && <LoopPanel key={openId} id={openId} onClose={close} />}
        </div>
      )}
    </div>
  );
}
