import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newsOf, notedIn } from './marks.ts';
import { openInvestigation } from './open-investigation.ts';

export interface Marks {
  readonly news: ReturnType<typeof newsOf>;
  readonly noted: ReturnType<typeof notedIn>;
}

/** Tells an element what of the open investigation is new or has notes: at once, and whenever it changes. */
export class MarksFollower implements ReactiveController {
  readonly #told: () => void;
  readonly #investigation = openInvestigation();

  constructor(host: ReactiveControllerHost, told: (marks: Marks) => void) {
    this.#told = () => {
      const { current, diff } = this.#investigation;
      told({ news: newsOf(diff), noted: notedIn(current?.content.notes ?? []) });
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#investigation.addEventListener('changed', this.#told);
    this.#told();
  }

  hostDisconnected(): void {
    this.#investigation.removeEventListener('changed', this.#told);
  }
}
