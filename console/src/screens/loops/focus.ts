/** Where the focus goes when a loop opens, and after a decision. */
export const loopHeadingId = 'loop-heading';

/** Where it returns when the loop closes. */
export function rowButtonId(loop: string): string {
  return `loop-${loop}`;
}

export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
