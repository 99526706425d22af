import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/ApiError';
import { decideHold } from '../../api/http';
import type { Decision } from '../../api/loop';
import { focusOn, loopHeadingId } from './focus';

export interface DecisionRequest {
  readonly decision: Decision;
  readonly reason: string;
  readonly target?: string | undefined;
}

/** Decides a hold; whatever comes back, what is shown is read again. */
export function useDecision(hold: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, reason, target }: DecisionRequest) => decideHold(hold, decision, reason, target),
    // The pressed button goes away with the hold.
    onSuccess: () => {
      focusOn(loopHeadingId);
    },
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['loop'] }), client.invalidateQueries({ queryKey: ['loops'] }), client.invalidateQueries({ queryKey: ['holds'] })]),
  });
}

export function describeDecisionError(error: Error): string {
  if (error instanceof ApiError && error.status === 409) return 'Somebody else has decided already. What is shown is being read again.';
  return `Nothing was decided. ${error.message}`;
}
