import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, findSaved, forget, save, type Saved } from './source.ts';
import type { Failure } from './result.ts';

/** The queries kept under names, the one that is open and the one deleted last. */
export class KeptQueries implements ReactiveController {
  list: readonly Saved[] = [];
  current: Saved | null = null;
  deleted: Saved | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (failure: Failure) => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  open(saved: Saved | null): void {
    this.current = saved;
    this.host.requestUpdate();
  }

  /** Keeps a query under a name; the one that is open stays the same under the same name. */
  keep(name: string, query: string, parameters: string): Promise<void> {
    const id = this.current?.name === name ? this.current.id : crypto.randomUUID();
    return this.store({ id, name, query, parameters });
  }

  rename(saved: Saved, name: string): Promise<void> {
    return this.store({ ...saved, name });
  }

  async discard(saved: Saved): Promise<void> {
    try {
      await forget(saved.id);
      this.deleted = saved;
    } catch (error) {
      this.failed(failureOf(error));
    }
    this.list = await findSaved().catch(() => this.list);
    this.host.requestUpdate();
  }

  async undo(): Promise<void> {
    if (this.deleted !== null) {
      await this.store(this.deleted);
    }
  }

  private async store(saved: Saved): Promise<void> {
    try {
      await save(saved);
      this.current = saved;
      this.deleted = null;
      this.list = await findSaved();
    } catch (error) {
      this.failed(failureOf(error));
    }
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    try {
      this.list = await findSaved();
      this.host.requestUpdate();
    } catch (error) {
      this.failed(failureOf(error));
    }
  }
}
