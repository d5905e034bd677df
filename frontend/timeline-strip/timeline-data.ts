import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loading } from './chrome.ts';
import type { FactColumns } from './columns.ts';
import { contentOf, type Content } from './content.ts';
import type { Grouping } from './lanes.ts';
import { explain } from '../shared/ask.ts';
import { loadTimeline } from './source.ts';
import { texts } from './texts.ts';
import { columnsOf } from './wire.ts';

/** Who shows the facts. */
export interface DataHost extends ReactiveControllerHost {
  /** The facts are there, or the same in other lanes; not from the beginning then. */
  arrived(beginning: boolean): void;
  /** All is settled for now: so many facts of so many, or a failure. */
  settled(shown: number, total: number, failed: boolean): void;
}

/** Fetches a selection's facts and deals them into lanes. What is asked later wins. */
export class TimelineData implements ReactiveController {
  readonly #host: DataHost;
  #requests = new AbortController();
  loading: Loading = { is: 'waiting' };
  content: Content | null = null;
  #by: Grouping | null = null;
  /** Whether only the facts of the selected range were asked for. */
  narrowed = false;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#requests.abort();
  }

  /** @param bounds the range asked for, none for the whole selection */
  async load(query: string, by: Grouping, bounds: { readonly from: string; readonly to: string } | null): Promise<void> {
    this.#requests.abort();
    this.#requests = new AbortController();
    const { signal } = this.#requests;
    this.narrowed = bounds !== null;
    this.loading = { is: 'waiting' };
    this.#host.requestUpdate();
    const range = Object.entries(bounds ?? {}).filter(([, day]) => day !== '').map((pair) => pair.join('='));
    try {
      const wire = await loadTimeline(document.baseURI, [query, ...range].filter((part) => part !== '').join('&'), signal);
      signal.throwIfAborted();
      this.accept(columnsOf(wire), wire.total, query, by);
    } catch (error) {
      if (!signal.aborted) {
        this.loading = { is: 'failed', reason: explain(error, texts.unreadable) };
        this.#host.requestUpdate();
        this.#host.settled(0, 0, true);
      }
    }
  }

  accept(columns: FactColumns, total: number, query: string, by: Grouping): void {
    this.content = contentOf(columns, by, query);
    this.#by = by;
    this.loading = { is: 'loaded', total };
    this.#host.requestUpdate();
    this.#host.arrived(true);
    this.#host.settled(columns.length, total, false);
  }

  /** The same facts in other lanes, unless they stand in these already. */
  regroup(query: string, by: Grouping): void {
    if (this.content !== null && this.#by !== by) {
      this.#by = by;
      this.content = contentOf(this.content.dated.columns, by, query, this.content);
      this.#host.requestUpdate();
      this.#host.arrived(false);
    }
  }
}
