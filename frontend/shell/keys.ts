/** What a key does in the frame, decided without the DOM. */
export type KeyAction = 'focus-search' | 'next-hit' | 'previous-hit' | 'open-first-hit' | 'leave-search' | null;

export interface KeyPress {
  readonly key: string;
  readonly modified: boolean;
}

/** Where the keyboard's focus is. */
export type Focus = 'search-box' | 'hit' | 'field' | 'elsewhere';

export function actionOf(press: KeyPress, focus: Focus): KeyAction {
  if (press.modified) {
    return null;
  }
  switch (press.key) {
    case '/':
      return focus === 'elsewhere' || focus === 'hit' ? 'focus-search' : null;
    case 'ArrowDown':
      return focus === 'search-box' || focus === 'hit' ? 'next-hit' : null;
    case 'ArrowUp':
      return focus === 'hit' ? 'previous-hit' : null;
    case 'Enter':
      return focus === 'search-box' ? 'open-first-hit' : null;
    case 'Escape':
      return focus === 'search-box' ? 'leave-search' : null;
    default:
      return null;
  }
}

/**
 * The hit that gets the focus.
 * @param current the focused hit's index, -1 if the search box has the focus
 * @returns -1 for the search box
 */
export function hitAfter(action: 'next-hit' | 'previous-hit', current: number, count: number): number {
  const next = action === 'next-hit' ? current + 1 : current - 1;
  return Math.max(-1, Math.min(next, count - 1));
}
