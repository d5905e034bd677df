/** 5,000 entities and 10,000 relations on four canvases. */
export default {
  pages: ['ours', 'sigma', 'cytoscape', 'vis-network'],
  scenarios: {
    pan: { frames: 40 },
    drag: { frames: 40 }
  },
  checks: [
    { text: 'panning, ours by plain sigma', value: ({ ours, sigma }) => ours.pan / sigma.pan, limit: 1 },
    { text: 'panning, ours by cytoscape’s canvas', value: ({ ours, cytoscape }) => ours.pan / cytoscape.pan, limit: 0.1 },
    { text: 'panning, ours by vis-network', value: (medians) => medians.ours.pan / medians['vis-network'].pan, limit: 1 },
    { text: 'dragging a node, ms a frame', value: ({ ours }) => ours.drag, limit: 5 }
  ]
};
