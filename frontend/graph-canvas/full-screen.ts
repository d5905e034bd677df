import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets an element fill the screen, and knows whether it does. */
export class FullScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get on(): boolean {
    return this.#host.matches(':fullscreen');
  }

  toggle(): void {
    void (this.on ? document.exitFullscreen() : this.#host.requestFullscreen());
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#changed);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#changed);
  }
}
