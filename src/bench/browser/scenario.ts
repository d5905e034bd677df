/** Something a page can be measured at; the runner finds it by name in {@code globalThis.scenarios}. */
export interface Scenario {
  /** Builds what is measured. */
  prepare(stage: HTMLElement): void | Promise<void>;
  /** Draws one frame; called once per animation frame. */
  frame?(index: number): void;
  /** Where the runner takes hold with a real mouse, in pixels of the page, to move one step per animation frame. */
  dragFrom?(): { readonly x: number; readonly y: number };
  /** What the page found out by itself, such as totals that must agree; printed beside the time. */
  note?(): string;
}

export function register(scenarios: Record<string, Scenario>): void {
  Object.assign(globalThis, { scenarios });
}
