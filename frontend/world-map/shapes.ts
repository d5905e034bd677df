import { geoArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';

/** A country's shape on the map before panning and zooming. */
export interface Shape {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  /** The middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** The area of its outline on the map: what is tiny gets a dot. */
  readonly area: number;
}

/** The map is drawn in a box of this size and then scaled. */
export const BOX = { width: 960, height: 470 };

/** Areas stay true to each other, or the far north would seem to cooperate more. */
export function projection(): GeoProjection {
  return geoEqualEarth().fitExtent([[4, 4], [BOX.width - 4, BOX.height - 4]], { type: 'Sphere' });
}

/** M49 has a code for Kosovo, the atlas has none. */
const CODES: Readonly<Record<string, string>> = { Kosovo: '983' };

/** Lays out the countries; those of the atlas without a code are drawn, but nothing is said of them. */
export function shapesOf(features: readonly Feature<Geometry, { readonly name: string }>[], on: GeoProjection): readonly Shape[] {
  const path = geoPath(on);
  return features.map((feature) => {
    const key = feature.id === undefined ? (CODES[feature.properties.name] ?? `name ${feature.properties.name}`) : String(feature.id).padStart(3, '0');
    const largest = largestPart(feature.geometry);
    const [x, y] = path.centroid(largest);
    return {
      key, name: feature.properties.name, path: path(feature) ?? '', x, y, area: path.area(feature)
    };
  }).filter((shape) => Number.isFinite(shape.x));
}

/** The shapes by country: the atlas has far-off islands of some countries as features of their own with the same code. */
export function byKey(shapes: readonly Shape[]): ReadonlyMap<string, Shape> {
  const largest = new Map<string, Shape>();
  for (const shape of shapes) {
    const known = largest.get(shape.key);
    const main = known === undefined || known.area < shape.area ? shape : known;
    largest.set(shape.key, known === undefined ? main : { ...main, path: known.path + shape.path, area: known.area + shape.area });
  }
  return largest;
}

function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') {
    return geometry;
  }
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((large, part) => (geoArea(part) > geoArea(large) ? part : large), parts[0] ?? { type: 'Polygon', coordinates: [] });
}
