import type { Point } from './layout.ts';
import { spiral } from './layouts.ts';

/** Places for the communities, the largest in the middle, and around each of them for its members. */
export function placeCommunities(communities: ReadonlyMap<string, number>): Map<string, Point> {
  const members = new Map<number, string[]>();
  for (const [uid, community] of communities) {
    const known = members.get(community);
    if (known === undefined) {
      members.set(community, [uid]);
    } else {
      known.push(uid);
    }
  }
  const ordered = [...members].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  const middles = spiral(ordered.map(([community]) => `community:${community}`), { x: 0, y: 0 }, 130);
  const places = new Map<string, Point>(middles);
  for (const [community, uids] of ordered) {
    const middle = middles.get(`community:${community}`) ?? { x: 0, y: 0 };
    spiral(uids, middle).forEach((point, uid) => places.set(uid, point));
  }
  return places;
}
