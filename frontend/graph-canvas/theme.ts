import type { Change, Tint } from '../investigations/model.ts';
import { colourReader, cssOf } from '../shared/theme.ts';
import type { EntityType, RelationKind } from './graph-model.ts';

/** The colours the canvas draws with, as plain rgb, read from the shared theme. */
export interface CanvasTheme {
  readonly types: Record<EntityType, string>;
  readonly kinds: Record<RelationKind, string>;
  readonly tints: Record<Tint, string>;
  readonly news: Record<Change, string>;
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly planned: string;
  readonly accent: string;
  readonly faded: string;
  readonly font: string;
}

/**
 * The shared tokens, each with a fallback that is safe for the colour-blind (Okabe and Ito's palette) and right on
 * light and on dark.
 */
export const TYPE_COLOURS: Record<EntityType, string> = {
  COUNTRY: 'var(--type-country, light-dark(#0072b2, #56b4e9))',
  ORGANIZATION: 'var(--type-organization, light-dark(#d55e00, #e69f00))',
  PERSON: 'var(--type-person, light-dark(#00805c, #009e73))',
  PLACE: 'var(--type-place, light-dark(#b8558f, #cc79a7))'
};

export const TEXT = 'var(--text, light-dark(#1b1f24, #e8eaed))';
export const MUTED = 'var(--muted, light-dark(#59636e, #9aa4af))';
export const SURFACE = 'var(--surface, light-dark(#ffffff, #16181c))';
export const LINE = 'var(--line, light-dark(#d9dee3, #343a42))';
export const ACCENT = 'var(--accent, light-dark(#3451c6, #9db2ff))';
export const DANGER = 'var(--danger, light-dark(#b3261e, #ff9d94))';

/** A relation takes its colour from what it leads to, softened, so that lines stay behind nodes. */
export const KIND_COLOURS: Record<RelationKind, string> = {
  COOPERATES_WITH: soft('var(--edge-cooperation, light-dark(#0072b2, #56b4e9))'),
  AFFILIATED_WITH: soft(TYPE_COLOURS.PERSON),
  MEMBER_OF: soft(TYPE_COLOURS.ORGANIZATION),
  BASED_IN: soft(TYPE_COLOURS.PLACE),
  DENIED_WITH: 'var(--edge-denied, light-dark(#b3261e, #ff9d94))'
};

export const PLANNED_COLOUR = 'var(--edge-planned, light-dark(#8c919b, #6f7785))';

/** What somebody may give to an entity; the shape goes on telling its type. */
export const TINT_COLOURS: Record<Tint, string> = {
  RED: 'var(--tint-red)', ORANGE: 'var(--tint-orange)', YELLOW: 'var(--tint-yellow)', GREEN: 'var(--tint-green)', BLUE: 'var(--tint-blue)', PURPLE: 'var(--tint-purple)'
};

/** What has happened since an investigation was last looked at; lines are thicker, too, and names bear a sign. */
export const NEWS_COLOURS: Record<Change, string> = { NEW: 'var(--news-new)', CHANGED: 'var(--news-changed)', GONE: 'var(--news-gone)' };

function soft(colour: string): string {
  return `color-mix(in oklab, ${colour} 55%, ${SURFACE})`;
}

/** Resolves the tokens where the element stands; WebGL knows neither variables nor color-mix(). */
export function readTheme(probe: HTMLElement): CanvasTheme {
  const read = colourReader(probe);
  const resolve = (css: string): string => cssOf(read(css));
  return {
    types: mapValues(TYPE_COLOURS, resolve),
    kinds: mapValues(KIND_COLOURS, resolve),
    tints: mapValues(TINT_COLOURS, resolve),
    news: mapValues(NEWS_COLOURS, resolve),
    text: resolve(TEXT),
    muted: resolve(MUTED),
    surface: resolve(SURFACE),
    planned: resolve(PLANNED_COLOUR),
    accent: resolve(ACCENT),
    faded: resolve(`color-mix(in oklab, ${SURFACE} 88%, ${TEXT})`),
    font: getComputedStyle(probe).fontFamily
  };
}

function mapValues<K extends string>(record: Record<K, string>, change: (value: string) => string): Record<K, string> {
  const entries = (Object.entries(record) as [K, string][]).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
