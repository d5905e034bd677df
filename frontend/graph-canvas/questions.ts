import type { FactsState } from './facts-panel.ts';
import { linkEnds } from './graph-state.ts';
import type { GraphLoader } from './loader.ts';
import { USUAL_CHOICE, type PathChoice, type PathsState } from './paths-panel.ts';

/** What was asked beside the canvas: the facts of a link, the paths among entities. A late answer to an older question is dropped. */
export class Questions {
  facts: FactsState = { status: 'closed' };
  paths: PathsState = { status: 'closed' };
  readonly #loader: GraphLoader;
  readonly #answered: () => void;

  constructor(loader: GraphLoader, answered: () => void) {
    this.#loader = loader;
    this.#answered = answered;
  }

  askFacts(key: string | null): void {
    const asked: FactsState = { status: key === null ? 'closed' : 'loading' };
    this.facts = asked;
    this.#answered();
    if (key !== null) {
      void this.#loader.evidence(...linkEnds(key)).then(
        (evidence): FactsState => (evidence === null ? { status: 'closed' } : { status: 'loaded', evidence }),
        (error: unknown): FactsState => ({ status: 'failed', reason: reasonOf(error) })
      ).then((answer) => {
        if (this.facts === asked) {
          this.facts = answer;
          this.#answered();
        }
      });
    }
  }

  askPaths(what: 'paths' | 'connections', entities: readonly string[], choice: PathChoice = USUAL_CHOICE): void {
    const asked: PathsState = { status: 'loading', what, entities, choice, reason: '' };
    this.paths = asked;
    this.#answered();
    const closed: PathsState = { status: 'closed' };
    const answer: Promise<PathsState> = what === 'paths'
      ? this.#loader.paths(entities, choice).then((found) => (found === null ? closed : { status: 'loaded', what, entities, choice, found }))
      : this.#loader.connections(entities).then((found) => (found === null ? closed : { status: 'loaded', what, entities, choice, found }));
    void answer.catch((error: unknown): PathsState => ({ status: 'failed', what, entities, choice, reason: reasonOf(error) })).then((next) => {
      if (this.paths === asked) {
        this.paths = next;
        this.#answered();
      }
    });
  }

  closePaths(): void {
    this.paths = { status: 'closed' };
    this.#answered();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
