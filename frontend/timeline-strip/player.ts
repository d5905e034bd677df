/** How long a step of time stays on the screen. */
const STEP_MS = 900;

/** Steps on at a regular pace until stopped; the caller says what a step is. */
export class Player {
  #timer: ReturnType<typeof setInterval> | null = null;

  get playing(): boolean {
    return this.#timer !== null;
  }

  start(step: () => void): void {
    this.stop();
    this.#timer = setInterval(step, STEP_MS);
  }

  stop(): void {
    if (this.#timer !== null) {
      clearInterval(this.#timer);
      this.#timer = null;
    }
  }
}

/** Whether the person asked for as little motion as possible: time is stepped by hand then. */
export function motionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
