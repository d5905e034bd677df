import { EMPTY_SCENE, between, type Drawing, type Scene } from './scene.ts';

/** How long the way from one scene to the next takes. */
const MOVE_MS = 320;

/** Goes from scene to scene; at once for those who want no motion. */
export class SceneMotion {
  #from: Scene = EMPTY_SCENE;
  #to: Scene = EMPTY_SCENE;
  #begun = 0;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');

  /** Where it goes, or has arrived. */
  get scene(): Scene {
    return this.#to;
  }

  go(scene: Scene, now: number): void {
    this.#from = this.#to;
    this.#to = scene;
    this.#begun = now;
  }

  since(now: number): number {
    return now - this.#begun;
  }

  isMoving(now: number): boolean {
    return this.#share(now) < 1;
  }

  drawing(now: number): Drawing {
    const share = this.#share(now);
    return between(this.#from, this.#to, share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);
  }

  #share(now: number): number {
    return this.#still.matches ? 1 : Math.max(0, Math.min(1, this.since(now) / MOVE_MS));
  }
}
