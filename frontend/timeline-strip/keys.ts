/** What the keyboard asks for. */
export type Command =
  | 'left' | 'right' | 'up' | 'down' | 'open' | 'zoom-in' | 'zoom-out' | 'fit' | 'pan-left' | 'pan-right' | 'first' | 'last' | 'range-from' | 'range-to' | 'clear'
  | 'play' | 'step-back' | 'step-on' | 'next-gap' | 'previous-gap' | 'next-burst' | 'previous-burst' | 'help';

const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Enter: 'open', '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', '0': 'fit', Home: 'first', End: 'last',
  '[': 'range-from', ']': 'range-to', Escape: 'clear', ' ': 'play', ',': 'step-back', '.': 'step-on', g: 'next-gap', b: 'next-burst', '?': 'help'
};

const SHIFTED: Readonly<Record<string, Command>> = { ArrowLeft: 'pan-left', ArrowRight: 'pan-right', G: 'previous-gap', B: 'previous-burst' };

/** The command of a key; null for what the page or the browser means. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  return (event.shiftKey ? SHIFTED[event.key] : undefined) ?? KEYS[event.key] ?? null;
}
