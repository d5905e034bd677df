import type { Box } from './label-places.ts';
import { boundsOf, type Point } from './layout.ts';
import { MARGIN, onScreen } from './panning.ts';
import type { CanvasSigma } from './renderer.ts';

/** Graph units that the shorter side of the picture shows at zoom 1; fixed, so that adding nodes moves nothing. */
const SPAN = 1000;
const CLOSEST = 0.3;
const DURATION = 250;
/** More of the screen's width isn't given up for what lies over it. */
const MOST_COVERED = 0.3;

/** Moves what one looks at; at once for those who want less motion. */
export class CanvasCamera {
  readonly #sigma: CanvasSigma;
  readonly #calm: boolean;

  constructor(sigma: CanvasSigma, calm: boolean) {
    this.#sigma = sigma;
    this.#calm = calm;
    sigma.setCustomBBox({ x: [-SPAN / 2, SPAN / 2], y: [-SPAN / 2, SPAN / 2] });
  }

  /**
   * Shows all the points.
   * @param covered where something lies over the right edge; heeded where there is room enough beside it
   */
  fit(points: Iterable<Point>, animated: boolean, covered: Box | null): void {
    const bounds = boundsOf(points);
    if (bounds === null) {
      return;
    }
    const screen = this.#screen();
    const { height } = screen;
    const hidden = covered === null ? 0 : screen.width - covered.left;
    const aside = hidden < screen.width * MOST_COVERED ? hidden : 0;
    const width = screen.width - aside;
    const shorter = (Math.min(screen.width, height) + 2 * MARGIN) / SPAN;
    // room for labels at the sides
    const wide = (bounds.maxX - bounds.minX + 90) / Math.max(1, width - Math.min(120, width * 0.2));
    const high = (bounds.maxY - bounds.minY + 60) / Math.max(1, height - 40);
    const ratio = Math.max(CLOSEST, wide * shorter, high * shorter);
    this.#moveTo({
      x: 0.5 + ((bounds.minX + bounds.maxX) / 2 + 20 + (aside / 2) * (ratio / shorter)) / SPAN,
      y: 0.5 + (bounds.minY + bounds.maxY) / 2 / SPAN,
      ratio
    }, animated);
  }

  zoomBy(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#moveTo({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, true);
  }

  /** Looks so many pixels further right and down. */
  panBy(right: number, down: number): void {
    const camera = this.#sigma.getCamera();
    const middle = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const moved = this.#sigma.viewportToFramedGraph({ x: right, y: down });
    camera.setState({ x: camera.x + moved.x - middle.x, y: camera.y + moved.y - middle.y });
  }

  /** Brings a point to the middle, unless it is on the screen already. */
  reveal(point: Point): void {
    if (!this.isInSight(point)) {
      this.#moveTo({ x: 0.5 + point.x / SPAN, y: 0.5 + point.y / SPAN }, true);
    }
  }

  /** Brings a point to the middle. */
  lookAt(point: Point): void {
    this.#moveTo({ x: 0.5 + point.x / SPAN, y: 0.5 + point.y / SPAN }, false);
  }

  /** Two opposite corners of what is on the screen. */
  corners(): readonly [Point, Point] {
    const { width, height } = this.#sigma.getDimensions();
    const now = { cameraState: this.#sigma.getCamera().getState() };
    return [
      this.#sigma.viewportToGraph({ x: MARGIN, y: MARGIN }, now),
      this.#sigma.viewportToGraph({ x: width - MARGIN, y: height - MARGIN }, now)
    ];
  }

  /** Where a point stands on the screen, in pixels from its corner. */
  placeOf(point: Point): Point {
    // as it is looked at now; it may have been drawn for where one looked before
    return onScreen(this.#sigma.graphToViewport(point, { cameraState: this.#sigma.getCamera().getState() }));
  }

  /** The point that stands so many pixels of the screen further right and down. */
  beside(point: Point, right: number, down: number): Point {
    const now = { cameraState: this.#sigma.getCamera().getState() };
    const { x, y } = this.#sigma.graphToViewport(point, now);
    return this.#sigma.viewportToGraph({ x: x + right, y: y + down }, now);
  }

  isInSight(point: Point): boolean {
    const { width, height } = this.#screen();
    const { x, y } = this.placeOf(point);
    return x > 10 && y > 10 && x < width - 60 && y < height - 10;
  }

  /** What of the picture is in the window. */
  #screen(): { readonly width: number; readonly height: number } {
    const { width, height } = this.#sigma.getDimensions();
    return { width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - 2 * MARGIN) };
  }

  #moveTo(target: Partial<{ x: number; y: number; ratio: number }>, animated: boolean): void {
    const camera = this.#sigma.getCamera();
    if (animated && !this.#calm) {
      void camera.animate(target, { duration: DURATION });
    } else {
      camera.setState(target);
    }
  }
}

/**
 * What divides a node's size at a zoom: nodes shrink and grow with the picture, but less, on a phone as on a wall.
 * @param shorter the picture's shorter side in pixels
 */
export function sizeDivisor(ratio: number, shorter: number): number {
  return 1 / Math.max(0.45, Math.min(1.5, Math.sqrt(shorter / (SPAN * ratio))));
}
