import { reasonOf } from './attempt.ts';
import { NO_DIFF, type Investigation, type InvestigationContent, type InvestigationDiff, type NoteTarget, type SavedCanvas, type SavedView } from './model.ts';
import { goesOn, isSaved, OPENING, savedAddress, savedAt, withView } from './saved-views.ts';
import { ChangedElsewhere, NotThere, addNote, createInvestigation, deleteNote, editNote, findDiff, findInvestigation, saveInvestigation } from './source.ts';

export type SaveState =
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'saving' }
  | { readonly status: 'changed-elsewhere'; readonly reason: string }
  | { readonly status: 'failed'; readonly reason: string };

/** A graph canvas, as far as investigations are concerned. */
export interface CanvasHolder {
  readonly savedCanvas: SavedCanvas;
}

/** What was saved of a canvas. */
export interface RestoredCanvas {
  readonly canvas: SavedCanvas;
  /** It is to stand as it stood; otherwise what was done since goes first. */
  readonly exactly: boolean;
}

const KEY = 'entente.investigation';

/**
 * The investigation that is open in this tab, if any: shared by the bar in the frame, the canvas and the lists of notes.
 * It fires `changed` whenever any of it does.
 */
export class OpenInvestigation extends EventTarget {
  current: Investigation | null = null;
  diff: InvestigationDiff = NO_DIFF;
  state: SaveState = { status: 'saved', at: '' };
  #opening: Promise<void> = Promise.resolve();
  #queue: Promise<void> = Promise.resolve();
  /** A canvas is restored as it was saved once, when its investigation is opened with it. */
  #restoring = false;

  constructor() {
    super();
    const named = new URL(location.href).searchParams.get(OPENING);
    const uid = named ?? sessionStorage.getItem(KEY);
    if (uid !== null && /^i-[a-z2-7]{26}$/.test(uid)) {
      this.#restoring = true;
      this.#opening = this.#open(uid);
    }
    // its own page changes it, too: that is no one else's doing
    window.addEventListener('investigation-changed', (event) => {
      if (this.current !== null && (event as CustomEvent<unknown>).detail === this.current.uid) {
        void this.#follow(this.current.uid);
      }
    });
  }

  /** Takes up what this tab did to it elsewhere on the page. */
  #follow(uid: string): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        this.#take(await findInvestigation(uid));
        this.diff = await findDiff(uid);
        this.#changed();
      } catch (error) {
        if (error instanceof NotThere) {
          this.close();
        }
      }
    });
    return this.#queue;
  }

  async #open(uid: string): Promise<void> {
    try {
      this.#take(await findInvestigation(uid));
      sessionStorage.setItem(KEY, uid);
    } catch (error) {
      sessionStorage.removeItem(KEY);
      if (!(error instanceof NotThere)) {
        this.#tell({ status: 'failed', reason: reasonOf(error) });
      }
      return;
    }
    try {
      this.diff = await findDiff(uid);
      this.#changed();
    } catch {
      // what is new is told by the investigation's page, too
    }
  }

  /** What was saved of a canvas that begins with these entities, and whether it is to be drawn as it was; null where nothing was. */
  async canvasFor(entities: readonly string[]): Promise<RestoredCanvas | null> {
    await this.#opening;
    const address = `graph?${entities.map((uid) => `entity=${uid}`).join('&')}`;
    const content = this.current?.content;
    if (content === undefined || !goesOn(content, address)) {
      return null;
    }
    const canvas = savedAt(content, address)?.canvas ?? null;
    const exactly = this.#restoring;
    this.#restoring = false;
    return canvas === null ? null : { canvas, exactly };
  }

  /** The view on the screen as it would be saved; null where the page can't be. */
  view(): SavedView | null {
    const address = savedAddress(location.href, document.baseURI);
    const canvas = document.querySelector<Element & CanvasHolder>('graph-canvas');
    return address === null ? null : { address, canvas: address.startsWith('graph') && canvas !== null ? canvas.savedCanvas : null };
  }

  /** Whether the page belongs to what is open. */
  get isHere(): boolean {
    const address = savedAddress(location.href, document.baseURI);
    return address !== null && this.current !== null && goesOn(this.current.content, address);
  }

  /** Begins an investigation with the view on the screen. */
  async begin(name: string): Promise<void> {
    const view = this.view();
    const begun = await createInvestigation({ name, description: '', author: '', views: view === null ? [] : [view], notes: [] });
    sessionStorage.setItem(KEY, begun.uid);
    this.diff = NO_DIFF;
    this.#take(begun);
  }

  /** Saves the view on the screen if it goes on with what was saved. */
  autosave(): Promise<void> {
    return this.isHere ? this.#save('autosaved') : Promise.resolve();
  }

  /** Saves the view on the screen whatever was saved of its page. */
  save(): Promise<void> {
    return this.#save('saved');
  }

  /** Saves what is on the screen over what somebody else saved, whose version stays. */
  async keepMine(): Promise<void> {
    const mine = this.current;
    if (mine !== null) {
      this.current = await findInvestigation(mine.uid);
      await this.#save('saved');
    }
  }

  /** Saves what is on the screen as an investigation of its own. */
  async copy(name: string): Promise<void> {
    const view = this.view();
    const mine = this.current?.content;
    if (mine !== undefined) {
      const begun = await createInvestigation({ ...(view === null ? mine : withView(mine, view)), name });
      sessionStorage.setItem(KEY, begun.uid);
      this.#take(begun);
    }
  }

  close(): void {
    sessionStorage.removeItem(KEY);
    this.current = null;
    this.diff = NO_DIFF;
    this.#tell({ status: 'saved', at: '' });
  }

  addNote(target: NoteTarget, text: string): Promise<void> {
    return this.#note((uid) => addNote(uid, target, text));
  }

  editNote(id: string, text: string): Promise<void> {
    return this.#note((uid) => editNote(uid, id, text));
  }

  deleteNote(id: string): Promise<void> {
    return this.#note((uid) => deleteNote(uid, id));
  }

  /** Notes and saves follow one another, so that no save of this tab overtakes another one of it. */
  async #note(change: (uid: string) => Promise<Investigation>): Promise<void> {
    const done = this.#queue.then(async () => {
      const open = this.current;
      if (open !== null) {
        const noted = await change(open.uid);
        // what others changed besides is still theirs: this tab's next save has to hear of it
        const alone = noted.version === open.version + 1;
        this.#take(alone ? noted : { ...noted, version: open.version });
      }
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #save(reason: 'saved' | 'autosaved'): Promise<void> {
    this.#queue = this.#queue.then(() => this.#saveNow(reason));
    return this.#queue;
  }

  async #saveNow(reason: 'saved' | 'autosaved'): Promise<void> {
    const open = this.current;
    const view = this.view();
    if (open === null || view === null || (reason === 'autosaved' && (isSaved(open.content, view) || this.state.status === 'changed-elsewhere'))) {
      return;
    }
    this.#tell({ status: 'saving' });
    try {
      const content: InvestigationContent = withView(open.content, view);
      this.#take(await saveInvestigation(open, content, reason));
    } catch (error) {
      this.#tell(error instanceof ChangedElsewhere ? { status: 'changed-elsewhere', reason: error.message } : { status: 'failed', reason: reasonOf(error) });
    }
  }

  #take(investigation: Investigation): void {
    this.current = investigation;
    this.#tell({ status: 'saved', at: investigation.changedAt });
  }

  #tell(state: SaveState): void {
    this.state = state;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('changed'));
  }
}

let open: OpenInvestigation | null = null;

/** The one of this tab. */
export function openInvestigation(): OpenInvestigation {
  open ??= new OpenInvestigation();
  return open;
}
