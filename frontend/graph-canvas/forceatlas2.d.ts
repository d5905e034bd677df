/** The package's inner step has no types of its own; see the comment at its head. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  export default function iterate(options: Required<ForceAtlas2Settings>, nodes: Float32Array, edges: Float32Array): object;
}
