/** The same graph for every page: communities of mixed size, some of them around a hub, as news draws them. */
export const NODES = 5000;
export const EDGES = 10_000;

export interface BenchNode {
  readonly id: string;
  readonly label: string;
  readonly kind: number;
  readonly x: number;
  readonly y: number;
}

export interface BenchEdge {
  readonly source: string;
  readonly target: string;
  readonly planned: boolean;
}

/** Mulberry32: the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeGraph(): { readonly nodes: BenchNode[]; readonly edges: BenchEdge[] } {
  const next = random(7);
  const nodes = Array.from({ length: NODES }, (_, i) => {
    const angle = next() * 2 * Math.PI;
    const radius = 2500 * Math.sqrt(next());
    return { id: `n${i}`, label: `Entity number ${i}`, kind: i % 4, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
  });
  const seen = new Set<string>();
  const edges: BenchEdge[] = [];
  while (edges.length < EDGES) {
    // the square makes some nodes hubs
    const a = Math.floor(next() ** 2 * NODES);
    const b = Math.floor(next() * NODES);
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a !== b && !seen.has(key)) {
      seen.add(key);
      edges.push({ source: `n${a}`, target: `n${b}`, planned: edges.length % 10 === 0 });
    }
  }
  return { nodes, edges };
}

/** A slow circle: where frame i looks at, as a share of the screen's width. */
export function panAt(index: number): { readonly x: number; readonly y: number } {
  return { x: 0.1 * Math.sin(index / 15), y: 0.1 * Math.cos(index / 15) };
}
