import type { GraphNode, Relation } from '../../../../frontend/graph-canvas/graph-model.ts';
import { ENTITY_TYPES, NO_ADDRESS } from '../../../../frontend/graph-canvas/graph-model.ts';
import { EMPTY_STATE, reduce, type GraphState } from '../../../../frontend/graph-canvas/graph-state.ts';
import { GraphRenderer } from '../../../../frontend/graph-canvas/renderer.ts';
import { readTheme } from '../../../../frontend/graph-canvas/theme.ts';
import { register } from '../scenario.ts';
import { makeGraph, panAt } from './data.ts';

let renderer: GraphRenderer;
const ignore = (): void => undefined;

/** As the page draws it: the graph comes in as pages of neighbours. */
function state(): GraphState {
  const { nodes, edges } = makeGraph();
  const degrees = new Map<string, number>();
  edges.forEach(({ source, target }) => [source, target].forEach((end) => degrees.set(end, (degrees.get(end) ?? 0) + 1)));
  const entities = nodes.map(({ id, label, kind }): GraphNode =>
    ({ uid: id, type: ENTITY_TYPES[kind] ?? 'PLACE', name: label, iso3: null, degree: degrees.get(id) ?? 0, totals: {} }));
  const [centre, ...others] = entities;
  if (centre === undefined) {
    throw new RangeError('There are nodes');
  }
  const relations = edges.map(({ source, target, planned }): Relation =>
    ({ source, target, kind: 'COOPERATES_WITH', factCount: 1, planned, title: null, first: null, last: null }));
  const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const started = reduce(EMPTY_STATE, { type: 'started', address: { ...NO_ADDRESS, entities: [centre.uid] }, places });
  const full = reduce(started, { type: 'page-added', page: { centre, offset: 0, nodes: others, more: false, sampled: false, edges: relations } });
  // all 5,000 are drawn one by one
  return reduce(full, { type: 'grouping-set', on: false });
}

function prepare(stage: HTMLElement): void {
  const probe = document.body.appendChild(document.createElement('span'));
  renderer = new GraphRenderer(stage, readTheme(probe), {
    nodeClicked: ignore, nodeDoubleClicked: ignore, linkClicked: ignore, stageClicked: ignore, nodesMoved: ignore, enclosed: ignore, menuAsked: ignore, rendered: ignore, covered: () => null
  });
  renderer.draw(state(), new Set());
  renderer.fit(false);
}

register({
  pan: {
    prepare,
    frame: (index) => {
      const [now, before] = [panAt(index), panAt(index - 1)];
      renderer.camera.panBy((now.x - before.x) * 600, (now.y - before.y) * 600);
    }
  },
  drag: {
    prepare,
    dragFrom: () => renderer.screenPosition('n4999') ?? { x: 0, y: 0 }
  }
});
