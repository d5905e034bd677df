/** The same events for every page: thirty years, a fifth of them known to the month, a tenth to the year, in twelve sectors. */
export interface Events {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sector: Uint8Array;
  readonly planned: Uint8Array;
}

export const SECTORS = [
  'FOREIGN_AFFAIRS', 'DEFENSE', 'TRADE', 'HEALTH', 'ENERGY', 'SCIENCE', 'SECURITY', 'EDUCATION', 'CULTURE', 'SPACE', 'FINANCE', 'MIGRATION'
];

const DAYS = 10_958;

export function makeEvents(count: number): Events {
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const sector = new Uint8Array(count);
  const planned = new Uint8Array(count);
  let state = 12_345;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < count; i++) {
    const day = Math.floor(random() * DAYS);
    const precision = random();
    start[i] = precision < 0.1 ? day - (day % 365) : precision < 0.3 ? day - (day % 30) : day;
    end[i] = precision < 0.1 ? start[i]! + 364 : precision < 0.3 ? start[i]! + 29 : day;
    sector[i] = Math.floor(random() * random() * SECTORS.length);
    planned[i] = random() < 0.15 ? 1 : 0;
  }
  return { start, end, sector, planned };
}
