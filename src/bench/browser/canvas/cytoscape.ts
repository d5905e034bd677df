import cytoscape from 'cytoscape';
import { register } from '../scenario.ts';
import { makeGraph, panAt } from './data.ts';

const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
let graph: cytoscape.Core;
let start = { x: 0, y: 0 };

function prepare(stage: HTMLElement): void {
  const { nodes, edges } = makeGraph();
  graph = cytoscape({
    container: stage,
    layout: { name: 'preset', fit: true },
    style: [
      { selector: 'node', style: { width: 40, height: 40, label: 'data(label)', 'background-color': 'data(colour)', 'min-zoomed-font-size': 8 } },
      { selector: 'edge', style: { width: 4, 'line-color': '#ccc' } }
    ],
    elements: [
      ...nodes.map(({ id, label, kind, x, y }) => ({ data: { id, label, colour: COLOURS[kind] }, position: { x, y } })),
      ...edges.map(({ source, target }) => ({ data: { source, target } }))
    ]
  });
  start = { ...graph.pan() };
}

register({
  pan: {
    prepare,
    frame: (index) => {
      const { x, y } = panAt(index);
      graph.pan({ x: start.x - x * 600, y: start.y - y * 600 });
    }
  },
  drag: { prepare, dragFrom: () => graph.getElementById('n4999').renderedPosition() }
});
