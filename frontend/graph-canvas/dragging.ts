import type { Point } from './layout.ts';
import type { CanvasSigma } from './renderer.ts';

export interface DragCallbacks {
  /** What moves with a node: the selection it belongs to, or it alone. */
  company(uid: string): readonly string[];
  /** Whether something else uses the pointer. */
  busy(): boolean;
  begun(uids: readonly string[]): void;
  moved(): void;
  dropped(places: ReadonlyMap<string, Point>): void;
}

/** Lets nodes be dragged, which is told of but drawn by whoever is told; sigma learns their places when they are let go. */
export function enableDragging(sigma: CanvasSigma, { company, busy, begun, moved, dropped }: DragCallbacks): void {
  let dragged: readonly string[] = [];
  let last: Point | null = null;
  let travelled = false;
  const graph = sigma.getGraph();

  sigma.on('downNode', ({ node, event }) => {
    // sigma tells of every button's press, but of the first one's release only
    const first = !('button' in event.original) || event.original.button === 0;
    if (first && !busy() && !event.original.shiftKey) {
      dragged = company(node);
      last = sigma.viewportToGraph(event);
      travelled = false;
    }
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (last === null) {
      return;
    }
    preventSigmaDefault();
    const point = sigma.viewportToGraph(event);
    if (!travelled) {
      begun(dragged);
    }
    travelled = true;
    for (const uid of dragged.filter((one) => graph.hasNode(one))) {
      // written past graphology's events, each of which would index the whole graph
      const attributes = graph.getNodeAttributes(uid);
      Object.assign(attributes, { x: attributes.x + point.x - last.x, y: attributes.y + point.y - last.y });
    }
    last = point;
    moved();
  });
  const release = (): void => {
    if (last !== null && travelled) {
      dropped(new Map(dragged.filter((uid) => graph.hasNode(uid)).map((uid) => {
        const { x, y } = graph.getNodeAttributes(uid);
        return [uid, { x, y }];
      })));
    }
    last = null;
    dragged = [];
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.getMouseCaptor().on('mouseup', release);
}
