import '../../../../frontend/styles/theme.css';
import '../../../../frontend/timeline-strip/timeline-strip.ts';
import type { FactColumns } from '../../../../frontend/timeline-strip/columns.ts';
import type { TimelineStrip } from '../../../../frontend/timeline-strip/timeline-strip.ts';
import { register } from '../scenario.ts';
import { SECTORS, makeEvents } from './data.ts';

let strip: TimelineStrip;

/** The columns as the element takes them from the endpoint's answer. Making the events is no part of what is measured. */
function columnsOf(count: number): FactColumns {
  const events = makeEvents(count);
  const offsets = new Int32Array(count + 1);
  const sectors = new Int32Array(count);
  const modality = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    offsets[i + 1] = i + 1;
    sectors[i] = events.sector[i]!;
    modality[i] = events.planned[i]!;
  }
  return {
    length: count, start: events.start, end: events.end, kind: new Uint8Array(count).fill(1), precision: new Uint8Array(count), modality, polarity: new Uint8Array(count),
    origins: new Int32Array(count).fill(1), type: new Uint16Array(count), types: ['COOPERATE'], sectors: { offsets, values: sectors }, sectorNames: SECTORS,
    participants: { offsets: new Int32Array(count + 1), values: new Int32Array(0) }, entities: [], uid: (fact) => `f-${fact}`, title: (fact) => `Event ${fact}`, edtf: () => '', status: () => '',
    stages: { fact: new Int32Array(0), stage: [], start: new Int32Array(0), end: new Int32Array(0) }
  };
}

const prepared = new Map<number, FactColumns>();

function columns(count: number): FactColumns {
  const known = prepared.get(count) ?? columnsOf(count);
  prepared.set(count, known);
  return known;
}

/** Until the first picture stands. */
async function build(stage: HTMLElement, count: number): Promise<void> {
  strip = document.createElement('timeline-strip');
  strip.style.height = '100%';
  stage.append(strip);
  strip.setColumns(columns(count));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function range(index: number): void {
  const first = 2000 + index * 40;
  strip.from = iso(first);
  strip.to = iso(first + 900);
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function key(name: string, shiftKey = false): void {
  strip.renderRoot.querySelector('.stage')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, composed: true }));
}

const million = (stage: HTMLElement): Promise<void> => build(stage, 1_000_000);

// what is measured is building the timeline, not making up its events
columns(1_000_000);
columns(10_000);

register({
  'build-1m': { prepare: million, note: () => `${strip.factCount.toLocaleString('en')} facts` },
  'brush-1m': { prepare: million, frame: range, note: () => `${strip.rangeCount.toLocaleString('en')} in the last range` },
  'drag-brush-1m': {
    prepare: async (stage) => {
      await million(stage);
      range(30);
    },
    dragFrom: () => {
      const box = strip.renderRoot.querySelector('.stage')!.getBoundingClientRect();
      return { x: box.left + 420, y: box.top + 14 };
    }
  },
  'zoom-1m': { prepare: million, frame: (index) => key(index % 20 < 10 ? '+' : '-') },
  'build-10k': { prepare: (stage) => build(stage, 10_000) },
  'pan-10k': {
    prepare: async (stage) => {
      await build(stage, 10_000);
      for (let i = 0; i < 4; i++) {
        key('+');
      }
    },
    frame: (index) => key(index % 20 < 10 ? 'ArrowLeft' : 'ArrowRight', true)
  }
});
