import type { CanvasAddress, Relation } from './graph-model.ts';
import { linksAmong } from './expanding.ts';
import type { GraphState, Link } from './graph-state.ts';

type Filter = CanvasAddress['filter'];

/** A stretch of time, ISO days; '' for an open side, both '' for all time. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What holds on the canvas in a stretch of time, counted by the facts in it. */
export interface TimeShown extends Stretch {
  /** By the link's key. */
  readonly links: ReadonlyMap<string, Link>;
}

export const ALL_TIME: Stretch = { from: '', to: '' };

/** Pure: what a stretch shows, from the relations that the facts in it give. */
export function timeShown({ from, to }: Stretch, nodes: GraphState['nodes'], relations: readonly Relation[]): TimeShown {
  return { from, to, links: linksAmong(nodes, relations) };
}

/** Pure: a stretch as the endpoints take it. */
export function asFilter({ from, to }: Stretch): Filter {
  return { ...(from === '' ? {} : { from: [from] }), ...(to === '' ? {} : { to: [to] }) };
}

/** Pure: the stretch of a filter, and the filter without it. */
export function splitFilter({ from: [from = ''] = [], to: [to = ''] = [], ...rest }: Filter): { readonly stretch: Stretch; readonly rest: Filter } {
  return { stretch: { from, to }, rest };
}

/** Pure: what counts at the moment: the filter, and the time that is shown. */
export function timedFilter({ filter, time }: GraphState): Filter {
  return time === null ? filter : { ...filter, ...asFilter(time) };
}

export interface TimeHost {
  graph(): GraphState;
  edges(stretch: Stretch): Promise<{ readonly edges: readonly Relation[] } | null>;
  shown(time: TimeShown | null): void;
  failed(reason: string): void;
}

/**
 * Follows a stretch of time that somebody drags or plays: one question at a time, and after it the latest stretch only,
 * so that the picture lags by one answer and never by a queue of them.
 */
export class TimeFollower {
  readonly #host: TimeHost;
  #wanted: Stretch = ALL_TIME;
  #asking = false;

  constructor(host: TimeHost) {
    this.#host = host;
  }

  follow(stretch: Stretch): void {
    this.#wanted = stretch;
    if (isAll(stretch)) {
      this.#host.shown(null);
    } else if (!this.#asking) {
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      for (let asked: Stretch | null = null; asked !== this.#wanted && !isAll(this.#wanted);) {
        asked = this.#wanted;
        const answer = await this.#host.edges(asked);
        if (answer !== null && !isAll(this.#wanted)) {
          this.#host.shown(timeShown(asked, this.#host.graph().nodes, answer.edges));
        }
      }
    } catch (error) {
      this.#host.failed(error instanceof Error ? error.message : String(error));
    } finally {
      this.#asking = false;
    }
  }
}

function isAll({ from, to }: Stretch): boolean {
  return from === '' && to === '';
}
