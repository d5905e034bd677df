/** What has the focus, however deep in other elements' shadows. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** Gives the focus to what opens, and back to what had it before once that is closed and nothing else has taken it. */
export class FocusReturn {
  #opener: HTMLElement | null = null;
  #open = false;

  /** @param opened what is to have the focus; null once it is closed */
  follow(opened: HTMLElement | null, otherwise: HTMLElement): void {
    if (opened !== null) {
      this.#opener = this.#open ? this.#opener : focused();
      opened.focus();
    } else if (this.#open && focused() === null) {
      (this.#opener?.isConnected === true ? this.#opener : otherwise).focus();
    }
    this.#open = opened !== null;
  }
}
