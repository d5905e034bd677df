import type { GraphState } from './graph-state.ts';
import { RootSpots, placeAround, type Point } from './layout.ts';

/** More are never drawn at once; the members of closed communities get a place when they come on the screen. */
const MOST_PLACED = 5000;

/** Gives a place to every node that has none, beside what brought it; nothing placed is moved. */
export function placed(state: GraphState): GraphState {
  const newcomers = newcomersOf(state);
  if (newcomers.size === 0) {
    return state;
  }
  const links = linkedTo(state);
  const places = new Map(state.places);
  const roots = new RootSpots(places.values());
  for (const [anchor, uids] of newcomers) {
    const group = uids.map((uid) => ({ uid, linked: links.get(uid) ?? [] }));
    for (const [uid, point] of placeAround(places, anchor, group, roots)) {
      places.set(uid, point);
      roots.add(point);
    }
  }
  return { ...state, places };
}

function newcomersOf(state: GraphState): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  if (state.nodes.size > MOST_PLACED) {
    return groups;
  }
  for (const uid of state.nodes.keys()) {
    if (!state.places.has(uid)) {
      const anchor = [...(state.broughtBy.get(uid) ?? [])].find((one) => state.nodes.has(one)) ?? anchorAlong(state, uid);
      const group = groups.get(anchor);
      if (group === undefined) {
        groups.set(anchor, [uid]);
      } else {
        group.push(uid);
      }
    }
  }
  return groups;
}

/** What no expansion brought stands beside an entity it is linked to. */
function anchorAlong(state: GraphState, uid: string): string {
  if (!state.also.has(uid)) {
    return uid;
  }
  for (const { source, target } of state.links.values()) {
    const other = source === uid ? target : target === uid ? source : null;
    if (other !== null && state.places.has(other)) {
      return other;
    }
  }
  return uid;
}

function linkedTo(state: GraphState): Map<string, string[]> {
  const linked = new Map<string, string[]>([...state.nodes.keys()].map((uid) => [uid, []]));
  for (const { source, target } of state.links.values()) {
    linked.get(source)?.push(target);
    linked.get(target)?.push(source);
  }
  return linked;
}

/** Where the middle of a group's members is, or of what it hangs on. */
export function placeOfGroup(state: GraphState, members: readonly string[], near: string | null): Point {
  const points = members.map((uid) => state.places.get(uid)).filter((point) => point !== undefined);
  if (points.length === 0) {
    return (near === null ? undefined : state.places.get(near)) ?? { x: 0, y: 0 };
  }
  // the member nearest to the middle gives its place up, so that a group never stands on something else
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return points.reduce((best, point) => (Math.hypot(point.x - x, point.y - y) < Math.hypot(best.x - x, best.y - y) ? point : best));
}
