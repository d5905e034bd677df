import type { Party } from '../cooperation-matrix/matrix-model.ts';
import { total } from '../cooperation-matrix/matrix-model.ts';
import type { Camera } from './camera.ts';
import { arcPath, arcWidth, onMap, shapeKey, type Arc, type Relations } from './map-model.ts';
import { byKey, projection, shapesOf, type Shape } from './shapes.ts';

/** A country with its shape. */
export interface PlacedCountry {
  readonly party: Party;
  readonly shape: Shape;
  readonly path: Path2D;
}

/** A pair with its line. */
export interface PlacedArc {
  readonly arc: Arc;
  readonly path: Path2D;
}

/** What is on the map. */
export interface Stage {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly lands: readonly { readonly path: Path2D }[];
  readonly countries: readonly PlacedCountry[];
  readonly arcs: readonly PlacedArc[];
}

/** The shapes of the world, laid out once for all maps of a page. */
export interface World {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly paths: ReadonlyMap<string, Path2D>;
}

let world: Promise<World> | null = null;

/** Fetches the shapes with the first map: most pages have none. */
export function loadWorld(): Promise<World> {
  world ??= layOut().catch((error: unknown) => {
    world = null;
    throw error;
  });
  return world;
}

async function layOut(): Promise<World> {
  const [{ default: atlas }, { feature }] = await Promise.all([import('world-atlas/countries-50m.json'), import('topojson-client')]);
  const shapes = byKey(shapesOf(feature(atlas, atlas.objects.countries).features, projection()));
  return { shapes, paths: new Map([...shapes].map(([key, shape]) => [key, new Path2D(shape.path)])) };
}

/** Puts the countries of a selection and their lines on the map. */
export function stageOf(world: World, relations: Relations): Stage {
  const countries = onMap(relations).flatMap((party) => {
    const key = shapeKey(party, world.shapes);
    const shape = key === null ? undefined : world.shapes.get(key);
    const path = key === null ? undefined : world.paths.get(key);
    return shape === undefined || path === undefined ? [] : [{ party, shape, path }];
  });
  const places = new Map(countries.map((country) => [country.party.key, country.shape]));
  const arcs = relations.arcs.flatMap((arc) => {
    const from = places.get(arc.a);
    const to = places.get(arc.b);
    return from === undefined || to === undefined ? [] : [{ arc, path: new Path2D(arcPath(from, to)) }];
  });
  return { shapes: world.shapes, lands: [...world.paths.values()].map((path) => ({ path })), countries, arcs };
}

/** What is below a point of the window: a dot or line before the country behind it. */
export function hit(context: CanvasRenderingContext2D, stage: Stage, arcs: readonly PlacedArc[], camera: Camera, most: number,
  at: { readonly x: number; readonly y: number }): PlacedCountry | PlacedArc | null {
  const x = (at.x - camera.x) / camera.k;
  const y = (at.y - camera.y) / camera.k;
  const near = stage.countries.find((country) => country.shape.area * camera.k * camera.k < 30
    && Math.hypot(country.shape.x - x, country.shape.y - y) * camera.k < 7);
  if (near !== undefined) {
    return near;
  }
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  const line = arcs.find((placed) => {
    context.lineWidth = (arcWidth(total(placed.arc.tally), most) + 4) / camera.k;
    return context.isPointInStroke(placed.path, x, y);
  });
  const country = line ?? stage.countries.find((each) => context.isPointInPath(each.path, x, y));
  context.restore();
  return country ?? null;
}
