import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphState } from './graph-state.ts';
import { factCount } from './visible.ts';

/** A canvas of more than so many entities shows their communities first. */
export const MOST_DRAWN = 5000;

/** Each entity's community, by Louvain's method over the facts; the same input gives the same answer. */
export function findCommunities(state: GraphState): Map<string, number> {
  const graph = new UndirectedGraph();
  for (const uid of state.nodes.keys()) {
    graph.addNode(uid);
  }
  for (const link of state.links.values()) {
    graph.addEdge(link.source, link.target, { weight: factCount(link) });
  }
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return new Map(Object.entries(louvain(graph, { getEdgeWeight: 'weight', rng: next })));
}
