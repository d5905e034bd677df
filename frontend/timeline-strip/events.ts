/** What the timeline tells the page around it. All bubble and leave the shadow tree, so that any view can follow them. */
export interface TimelineEvents {
  /**
   * The range selected, ISO days, both '' where none is. `final` is false while a hand still drags it; `playing` while time
   * runs. A view that shows only what lies in the range follows each; the address follows the final ones.
   */
  'range-changed': { readonly from: string; readonly to: string; readonly final: boolean; readonly playing: boolean };
  /** The lanes are made by something else now. */
  'lanes-changed': { readonly by: string };
  /** A fact's sentences are wanted. */
  'fact-opened': { readonly uid: string };
  /** The facts are there, or couldn't be had. */
  'timeline-loaded': { readonly shown: number; readonly total: number; readonly failed: boolean };
}

export function timelineEvent<K extends keyof TimelineEvents>(type: K, detail: TimelineEvents[K]): CustomEvent<TimelineEvents[K]> {
  return new CustomEvent(type, { detail, bubbles: true, composed: true });
}

declare global {
  interface HTMLElementEventMap {
    'range-changed': CustomEvent<TimelineEvents['range-changed']>;
    'fact-opened': CustomEvent<TimelineEvents['fact-opened']>;
  }
}
