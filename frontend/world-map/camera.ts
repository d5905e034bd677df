import { BOX } from './shapes.ts';

/** How the map lies in its window: a point of the box times k plus the offset is a point of the window. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST = 24;

/** The whole map in the middle of the window. */
export function fitted(size: Size): Camera {
  const k = Math.min(size.width / BOX.width, size.height / BOX.height);
  return { k, x: (size.width - BOX.width * k) / 2, y: (size.height - BOX.height * k) / 2 };
}

/** Nearer or farther, with one point of the window held; never farther than the whole. */
export function zoomed(camera: Camera, factor: number, at: { readonly x: number; readonly y: number }, size: Size): Camera {
  const least = fitted(size).k;
  const k = Math.max(least, Math.min(least * MOST, camera.k * factor));
  const share = k / camera.k;
  return held({ k, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share }, size);
}

/** Moved by some pixels; the map can't be lost. */
export function panned(camera: Camera, dx: number, dy: number, size: Size): Camera {
  return held({ ...camera, x: camera.x + dx, y: camera.y + dy }, size);
}

/** With a point of the box in the middle, if it isn't seen already. */
export function shown(camera: Camera, point: { readonly x: number; readonly y: number }, size: Size): Camera {
  const x = point.x * camera.k + camera.x;
  const y = point.y * camera.k + camera.y;
  return x > 20 && y > 20 && x < size.width - 20 && y < size.height - 20 ? camera
    : held({ ...camera, x: size.width / 2 - point.x * camera.k, y: size.height / 2 - point.y * camera.k }, size);
}

function held(camera: Camera, size: Size): Camera {
  return { ...camera, x: along(camera.x, BOX.width * camera.k, size.width), y: along(camera.y, BOX.height * camera.k, size.height) };
}

function along(offset: number, whole: number, seen: number): number {
  return whole <= seen ? (seen - whole) / 2 : Math.max(seen - whole, Math.min(0, offset));
}
