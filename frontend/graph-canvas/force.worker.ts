import { ForceLayout, type ForceInput } from './force.ts';

/** Milliseconds between two pictures, and after which it is enough. */
const PICTURE = 80;
const LONGEST = 6000;
/** It has come to rest when the nodes move less than this on the average, in the canvas's units. */
const REST = 0.12;
const MOST_STEPS = 1500;

export interface ForceAnswer {
  readonly positions: Float32Array;
  readonly done: boolean;
}

// ends by itself or by being terminated; it never waits for a message in between
addEventListener('message', ({ data }: MessageEvent<ForceInput>) => {
  const layout = new ForceLayout(data);
  const begun = performance.now();
  let shown = begun;
  for (let step = 0; step < MOST_STEPS; step++) {
    const moved = layout.step();
    const now = performance.now();
    if (moved < REST || now - begun > LONGEST) {
      break;
    }
    if (now - shown > PICTURE) {
      shown = now;
      answer({ positions: layout.places(), done: false });
    }
  }
  answer({ positions: layout.finished(), done: true });
});

function answer(message: ForceAnswer): void {
  postMessage(message, { transfer: [message.positions.buffer as ArrayBuffer] });
}
