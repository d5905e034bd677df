import type { Shown } from './export-model.ts';
import { saveBlob } from './export-source.ts';

interface Canvas extends HTMLElement {
  readonly shown: Shown;
}

interface Timeline extends HTMLElement {
  toSvg(): string;
}

/** What the page's canvas shows, null on a page without one or with nothing on it. */
export function shownOnCanvas(): Shown | null {
  const canvas = document.querySelector<Canvas>('graph-canvas');
  const shown = canvas?.shown ?? null;
  return shown === null || shown.entities.length === 0 ? null : shown;
}

/** Whether the page's picture is a timeline, which draws itself. */
export function hasTimeline(): boolean {
  return document.querySelector('main timeline-strip') !== null && document.querySelector('graph-canvas') === null;
}

/** Saves the timeline as it is on the screen. */
export async function saveTimeline(format: 'svg' | 'png'): Promise<string> {
  const svg = document.querySelector<Timeline>('main timeline-strip')?.toSvg() ?? '';
  const picture = new Blob([svg], { type: 'image/svg+xml' });
  const name = `timeline.${format}`;
  saveBlob(format === 'svg' ? picture : await pixels(picture), name);
  return name;
}

async function pixels(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => { if (blob === null) { reject(new Error('')); } else { resolve(blob); } }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
