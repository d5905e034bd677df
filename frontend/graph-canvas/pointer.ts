import type { Box } from './label-places.ts';
import { nearestLine } from './line-hits.ts';
import type { Point } from './layout.ts';
import { onScreen } from './panning.ts';
import type { CanvasSigma } from './renderer.ts';

/** What happens to the picture by hand; the element decides what follows. */
export interface RendererCallbacks {
  /** Where something lies over the canvas at its right, in pixels from its corner; null if nothing does. */
  covered(): Box | null;
  nodeClicked(uid: string, additive: boolean): void;
  nodeDoubleClicked(uid: string): void;
  linkClicked(key: string): void;
  stageClicked(): void;
  nodesMoved(places: ReadonlyMap<string, Point>): void;
  enclosed(uids: readonly string[], additive: boolean): void;
  /** What can be done is asked for; null for the canvas itself. */
  menuAsked(uid: string | null, at: Point): void;
  /** A frame is on the screen. */
  rendered(): void;
}

interface PointerCallbacks extends RendererCallbacks {
  emphasized(uid: string | null): void;
  /** Whether the pointer draws or drags something. */
  busy(): boolean;
  /** Whether the press that ends now has drawn or dragged something, so that it is no click. */
  spent(): boolean;
}

/** Pixels from a line within which a click means it. */
const REACH = 5;

/** Tells clicks on nodes, lines and the canvas apart, and follows the pointer. */
export function followPointer(sigma: CanvasSigma, container: HTMLElement, callbacks: PointerCallbacks): void {
  const lineAt = (at: Point): string | null => nearestLine(linesOf(sigma), at, REACH);
  sigma.on('clickNode', ({ node, event }) => {
    if (!callbacks.spent()) {
      callbacks.nodeClicked(node, isAdditive(event.original));
    }
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    callbacks.nodeDoubleClicked(node);
  });
  sigma.on('clickStage', ({ event }) => {
    if (callbacks.spent()) {
      return;
    }
    const line = lineAt(event);
    if (line !== null) {
      callbacks.linkClicked(line);
    } else if (!isAdditive(event.original)) {
      callbacks.stageClicked();
    }
  });
  sigma.on('rightClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    event.original.preventDefault();
    callbacks.menuAsked(node, onScreen(event));
  });
  sigma.on('rightClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    event.original.preventDefault();
    callbacks.menuAsked(null, onScreen(event));
  });
  sigma.on('enterNode', ({ node }) => {
    if (!callbacks.busy()) {
      container.style.cursor = 'pointer';
      callbacks.emphasized(node);
    }
  });
  const left = (): void => {
    if (!callbacks.busy()) {
      container.style.cursor = '';
      callbacks.emphasized(null);
    }
  };
  sigma.on('leaveNode', left);
  // sigma tells nothing when the pointer leaves the canvas from a node
  container.addEventListener('mouseleave', left);
}

function* linesOf(sigma: CanvasSigma): Generator<{ readonly key: string; readonly from: Point; readonly to: Point }> {
  const graph = sigma.getGraph();
  for (const { edge, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    yield { key: edge, from: sigma.graphToViewport(sourceAttributes), to: sigma.graphToViewport(targetAttributes) };
  }
}

function isAdditive(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
