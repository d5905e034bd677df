import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { register } from '../scenario.ts';
import { makeGraph, panAt } from './data.ts';

const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
let sigma: Sigma;

function prepare(stage: HTMLElement): void {
  const graph = new UndirectedGraph();
  const { nodes, edges } = makeGraph();
  nodes.forEach(({ id, label, kind, x, y }) => graph.addNode(id, { x, y, label, size: 4, color: COLOURS[kind] }));
  edges.forEach(({ source, target }) => graph.addEdge(source, target, { size: 1, color: '#ccc' }));
  sigma = new Sigma(graph, stage);
}

/** What sigma's own example of dragging does. */
function enableDragging(): void {
  let dragged: string | null = null;
  const graph = sigma.getGraph();
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    if (sigma.getCustomBBox() === null) {
      sigma.setCustomBBox(sigma.getBBox());
    }
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged !== null) {
      preventSigmaDefault();
      graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    }
  });
}

register({
  pan: {
    prepare,
    frame: (index) => {
      const { x, y } = panAt(index);
      sigma.getCamera().setState({ x: 0.5 + x, y: 0.5 + y });
    }
  },
  drag: {
    prepare: (stage) => {
      prepare(stage);
      enableDragging();
    },
    dragFrom: () => sigma.graphToViewport(sigma.getGraph().getNodeAttributes('n4999') as { x: number; y: number })
  }
});
