import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { register } from '../scenario.ts';
import { SECTORS, makeEvents } from './data.ts';

let timeline: Timeline;
const COUNT = 10_000;
const DAY = 86_400_000;
const events = makeEvents(COUNT);

/** The same events as items in groups; stacking is off, which is its fastest way. */
async function prepare(stage: HTMLElement): Promise<void> {
  const items = new DataSet(Array.from({ length: COUNT }, (_, i) => {
    const start = new Date(events.start[i]! * DAY);
    const ranged = events.end[i]! > events.start[i]!;
    return { id: i, group: events.sector[i]!, content: `Event ${i}`, start, ...(ranged ? { end: new Date((events.end[i]! + 1) * DAY), type: 'range' } : { type: 'point' }) };
  }));
  const groups = new DataSet(SECTORS.map((content, id) => ({ id, content })));
  await new Promise<void>((done) => {
    timeline = new Timeline(stage, items, groups, { stack: false, height: '100%', onInitialDrawComplete: () => done() });
  });
}

register({
  'build-10k': { prepare },
  'pan-10k': {
    prepare: async (stage) => {
      await prepare(stage);
      timeline.setWindow(new Date(4500 * DAY), new Date(6000 * DAY), { animation: false });
    },
    frame: (index) => {
      const { start, end } = timeline.getWindow();
      const by = (index % 20 < 10 ? 1 : -1) * 30 * DAY;
      timeline.setWindow(new Date(start.getTime() + by), new Date(end.getTime() + by), { animation: false });
    }
  }
});
