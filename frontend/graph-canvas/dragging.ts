import type { Point } from './layout.ts';
import type { CanvasSigma } from './renderer.ts';

export interface DragCallbacks {
  /** The node has been moved; only it and its links are to be drawn anew. */
  moved(uid: string): void;
  dropped(uid: string, point: Point): void;
}

/**
 * Lets a node be dragged. While it moves only the node and its links are drawn anew in their known places of sigma's
 * buffers, which costs the same on a canvas of five thousand nodes as on one of five; the rest is indexed once, when it
 * is let go.
 */
export function enableDragging(sigma: CanvasSigma, { moved, dropped }: DragCallbacks): void {
  let dragged: string | null = null;
  let travelled = false;
  const graph = sigma.getGraph();

  sigma.on('downNode', ({ node }) => {
    dragged = node;
    travelled = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null || !graph.hasNode(dragged)) {
      return;
    }
    preventSigmaDefault();
    const { x, y } = sigma.viewportToGraph(event);
    // written past graphology's events, each of which would index the whole graph
    Object.assign(graph.getNodeAttributes(dragged), { x, y });
    travelled = true;
    moved(dragged);
  });
  const release = (): void => {
    if (dragged !== null && travelled && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      dropped(dragged, { x, y });
    }
    dragged = null;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.getMouseCaptor().on('mouseup', release);
}
