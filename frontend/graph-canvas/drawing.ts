import { onThemeChange } from '../shared/theme.ts';
import type { GraphState } from './graph-state.ts';
import { Minimap } from './minimap.ts';
import type { RendererCallbacks } from './pointer.ts';
import { GraphRenderer } from './renderer.ts';
import { readTheme } from './theme.ts';
import { searchHits } from './visible.ts';

/** The picture and the small picture of it in an element's shadow tree, while it is on the page. */
export class CanvasDrawing {
  readonly drawable = hasWebGl();
  renderer: GraphRenderer | null = null;
  #minimap: Minimap | null = null;
  #stopTheme: (() => void) | null = null;
  readonly #resizes = new ResizeObserver(() => this.renderer?.resized());

  start(root: DocumentFragment | HTMLElement, callbacks: Omit<RendererCallbacks, 'covered'>): void {
    const [stage, probe, map, canvas, frame] = ['#stage', '#probe', '.minimap', '.minimap canvas', '.minimap .frame'].map((css) => root.querySelector<HTMLElement>(css));
    if (!this.drawable || !stage || !probe) {
      return;
    }
    if (map && frame && canvas instanceof HTMLCanvasElement) {
      this.#minimap = new Minimap(map, canvas, frame, (point) => this.renderer?.camera.lookAt(point));
    }
    this.renderer = new GraphRenderer(stage, readTheme(probe), {
      ...callbacks,
      covered: () => {
        const legend = root.querySelector<HTMLElement>('.legend[open]');
        return legend === null ? null : {
          left: legend.offsetLeft, top: legend.offsetTop, right: legend.offsetLeft + legend.offsetWidth, bottom: legend.offsetTop + legend.offsetHeight
        };
      },
      rendered: () => {
        this.#frame();
        callbacks.rendered();
      }
    });
    this.#stopTheme = onThemeChange(() => this.renderer?.setTheme(readTheme(probe)));
    this.#resizes.observe(stage);
  }

  draw(graph: GraphState): void {
    this.renderer?.draw(graph, searchHits(graph));
    this.#minimap?.draw(this.renderer?.dots() ?? []);
  }

  #frame(): void {
    if (this.renderer !== null) {
      this.#minimap?.frame(...this.renderer.camera.corners());
    }
  }

  stop(): void {
    this.#stopTheme?.();
    this.#resizes.disconnect();
    this.renderer?.kill();
    this.renderer = null;
  }
}

/** Whether the browser can draw at all. */
function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
