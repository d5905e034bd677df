/** A million and ten thousand events on a timeline; building and brushing. Limits are milliseconds of the renderer's CPU, or ratios. */
export default {
  pages: ['ours', 'vis-timeline'],
  scenarios: {
    'build-1m': { pages: ['ours'] },
    'brush-1m': { frames: 60, pages: ['ours'] },
    'drag-brush-1m': { frames: 40, pages: ['ours'] },
    'zoom-1m': { frames: 60, pages: ['ours'] },
    'build-10k': { pages: ['ours', 'vis-timeline'] },
    'pan-10k': { frames: 20, pages: ['ours', 'vis-timeline'] }
  },
  checks: [
    { text: 'a million events built, ms', value: ({ ours }) => ours['build-1m'], limit: 300 },
    { text: 'brushing a million, ms a frame', value: ({ ours }) => ours['brush-1m'], limit: 8 },
    { text: 'brushing a million by mouse, ms a frame', value: ({ ours }) => ours['drag-brush-1m'], limit: 8 },
    { text: 'ten thousand built, ours by vis-timeline', value: (medians) => medians.ours['build-10k'] / medians['vis-timeline']['build-10k'], limit: 0.05 },
    { text: 'ten thousand panned, ours by vis-timeline', value: (medians) => medians.ours['pan-10k'] / medians['vis-timeline']['pan-10k'], limit: 0.05 },
  ]
};
