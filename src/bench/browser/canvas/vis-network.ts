import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { register } from '../scenario.ts';
import { makeGraph, panAt } from './data.ts';

const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
let network: Network;

function prepare(stage: HTMLElement): void {
  const { nodes, edges } = makeGraph();
  network = new Network(stage, {
    nodes: new DataSet(nodes.map(({ id, label, kind, x, y }) => ({ id, label, x, y, color: COLOURS[kind], shape: 'dot', size: 16 }))),
    edges: new DataSet(edges.map(({ source, target }, id) => ({ id, from: source, to: target, color: '#ccc' })))
  }, { physics: false, edges: { smooth: false } });
  network.fit();
}

register({
  pan: {
    prepare,
    frame: (index) => {
      const { x, y } = panAt(index);
      network.moveTo({ position: { x: x * 5000, y: y * 5000 } });
    }
  },
  drag: { prepare, dragFrom: () => network.canvasToDOM(network.getPosition('n4999')) }
});
