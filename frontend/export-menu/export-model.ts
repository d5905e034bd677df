/** A format, as `/api/v1/export/formats` lists it. */
export interface Format {
  readonly id: string;
  readonly extension: string;
  /** How it can hold facts, the usual way first. */
  readonly facts: readonly string[];
  /** The most facts it can hold, null for any number. */
  readonly mostFacts: number | null;
  readonly purpose: string;
  readonly limits: string;
}

/** How much an export holds. */
export interface Summary {
  readonly facts: number;
  readonly undated: number;
  /** Entities and facts that were named, but that the graph doesn't hold. */
  readonly unknown: number;
}

export interface Progress {
  readonly state: 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
  readonly facts: number;
  readonly total: number;
  readonly entities: number;
  readonly bytes: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a canvas shows. */
export interface Shown {
  readonly entities: readonly string[];
  readonly positions: Readonly<Record<string, Point>>;
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

/** Things named one by one, whatever the page selects. */
export interface Named {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

/** What a picture shows: the graph, the timeline, or the page's own timeline as it stands on the screen. */
export type View = 'graph' | 'timeline' | 'screen';
export type Theme = 'light' | 'dark';

export interface Look {
  readonly view: View;
  readonly theme: Theme;
}

/** The body of an order. */
export interface Order {
  readonly format: string;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly entities?: readonly string[];
  readonly facts?: readonly string[];
  readonly positions?: Readonly<Record<string, Point>>;
  readonly shape?: string;
  readonly view?: View;
  readonly theme?: Theme;
  readonly title: string;
  /** The language of what a person reads in the file. */
  readonly lang?: string;
  readonly progress?: string;
}

/** The formats by what one wants to do with them; what nobody knows yet stands at the end. */
export const GROUPS = ['networks', 'data', 'tables', 'pictures', 'reading'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<string, Group>> = {
  graphml: 'networks', gexf: 'networks', json: 'networks', jsonld: 'data', turtle: 'data', cypher: 'data', csv: 'tables', xlsx: 'tables',
  svg: 'pictures', png: 'pictures', evidence: 'reading'
};

export function grouped(formats: readonly Format[]): { readonly group: Group; readonly formats: readonly Format[] }[] {
  return GROUPS.map((group) => ({ group, formats: formats.filter((format) => (GROUP_OF[format.id] ?? 'data') === group) })).filter((each) => each.formats.length > 0);
}

/** Whether a format draws, and so asks what and on what ground. */
export function isPicture(format: string): boolean {
  return GROUP_OF[format] === 'pictures';
}

/** What a picture can show, the usual first. */
export function views(hasTimeline: boolean): readonly View[] {
  return hasTimeline ? ['screen', 'timeline', 'graph'] : ['graph', 'timeline'];
}

/** The parameters of an address as the order's filter. */
export function filterOf(query: string): Record<string, string[]> {
  const filter: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    (filter[name] ??= []).push(value);
  }
  return filter;
}

/** The order for what is on the screen: a canvas's entities where there is one, else the selection. */
export function orderOf(format: string, filter: Readonly<Record<string, readonly string[]>>, shown: Shown | null, shape: string | null, title: string, look: Look): Order {
  return {
    format,
    title,
    filter: shown === null ? filter : shown.filter,
    ...(shape === null ? {} : { shape }),
    ...(isPicture(format) && look.view !== 'screen' ? { view: look.view, theme: look.theme } : {}),
    ...(shown === null ? {} : { entities: shown.entities, positions: shown.positions })
  };
}

/** The order for things named one by one, which no filter limits. */
export function orderOfNamed(format: string, named: Named, shape: string | null, title: string, look: Look): Order {
  return {
    format, title, filter: {}, entities: named.entities, facts: named.facts, ...(shape === null ? {} : { shape }),
    ...(isPicture(format) && look.view !== 'screen' ? { view: look.view, theme: look.theme } : {})
  };
}

/** The address the browser downloads a selection from; what a canvas shows doesn't fit into one. */
export function downloadAddress(order: Order): string {
  const query = new URLSearchParams();
  query.set('format', order.format);
  for (const [name, values] of Object.entries(order.filter)) {
    values.forEach((value) => query.append(name, value));
  }
  if (order.shape !== undefined) {
    query.set('facts', order.shape);
  }
  if (order.view !== undefined) {
    query.set('view', order.view);
  }
  if (order.theme !== undefined) {
    query.set('theme', order.theme);
  }
  if (order.title !== '') {
    query.set('title', order.title);
  }
  if (order.lang !== undefined) {
    query.set('lang', order.lang);
  }
  if (order.progress !== undefined) {
    query.set('progress', order.progress);
  }
  return `api/v1/export?${query.toString()}`;
}

/** The facts a second and the seconds left; null until there is something to tell. */
export function pace(progress: Progress, seconds: number): { readonly rate: number; readonly left: number } | null {
  if (seconds <= 0 || progress.facts <= 0) {
    return null;
  }
  const rate = progress.facts / seconds;
  return { rate, left: Math.max(0, progress.total - progress.facts) / rate };
}

/** A size as people write it. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/** The name a download is given by the server, null where it gives none. */
export function fileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null;
}
