/** Draws before the next frame, once, however often that is asked for. */
export class NextFrame {
  readonly #draw: (now: number) => void;
  #asked = 0;

  constructor(draw: (now: number) => void) {
    this.#draw = draw;
  }

  ask(): void {
    if (this.#asked === 0) {
      this.#asked = requestAnimationFrame((now) => {
        this.#asked = 0;
        this.#draw(now);
      });
    }
  }

  /** Draws nothing any more until it is asked again. */
  stop(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
  }
}
