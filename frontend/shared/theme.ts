/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Reads what colour a text of CSS means where a probe stands: a canvas knows neither variables nor color-mix(). Where the
 * system forces its own few colours on a page, a picture keeps those that its legend tells apart.
 */
export function colourReader(probe: HTMLElement): (css: string) => Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  probe.style.setProperty('forced-color-adjust', 'none');
  return (css) => {
    probe.style.color = css;
    if (context === null) {
      return [0, 0, 0];
    }
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}

/** A colour as CSS and SVG write it. */
export function cssOf(rgb: Rgb): string {
  return `rgb(${rgb.join(', ')})`;
}

/** Calls back when the person, the page or the system changes colours; returns how to stop listening. */
export function onThemeChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', changed));
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'theme', 'class', 'style'] });
  return () => {
    queries.forEach((query) => query.removeEventListener('change', changed));
    observer.disconnect();
  };
}
