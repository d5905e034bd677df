/** A cell as the endpoint gives it. */
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

export interface Outcome {
  readonly rows: number;
  readonly cut: 'LIMIT' | 'DEADLINE' | 'SIZE' | 'CANCELLED' | null;
  readonly milliseconds: number;
  readonly notes: readonly string[];
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

export interface Failure {
  readonly detail: string;
  readonly reason: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly outcome: Outcome | null;
  readonly error: Failure | null;
}

/** Where a cell leads. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** The fact whose sentences can be opened beside it. */
  readonly fact: string | null;
}

const UID = /^[aef]-[a-z2-7]{26}$/;

function isObject(cell: Cell): cell is { readonly [key: string]: Cell } {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

function text(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** The page of the thing that a cell is or names; null where it has none. */
export function linkOf(cell: Cell): Link | null {
  if (typeof cell === 'string') {
    return UID.test(cell) ? linkTo(cell, cell) : null;
  }
  const properties = isObject(cell) && cell['$type'] === 'node' ? cell['properties'] : undefined;
  if (properties === undefined || !isObject(properties) || !UID.test(text(properties['uid']))) {
    return null;
  }
  return linkTo(text(properties['uid']), text(properties['name']) || text(properties['title']) || text(properties['uid']));
}

function linkTo(uid: string, name: string): Link | null {
  switch (uid.charAt(0)) {
    case 'e': return { href: `entity/${uid}`, text: name, fact: null };
    case 'a': return { href: `article/${uid}`, text: name, fact: null };
    default: return { href: '', text: name, fact: uid };
  }
}

/** A cell in one line. */
export function plain(cell: Cell): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell !== 'object') {
    return String(cell);
  }
  if (Array.isArray(cell)) {
    return `[${cell.map(plain).join(', ')}]`;
  }
  const value = cell as { readonly [key: string]: Cell };
  switch (value['$type']) {
    case 'node': return linkOf(cell)?.text ?? `(:${plainList(value['labels'])} ${plainMap(value['properties'])})`;
    case 'relationship': return `[:${text(value['type'])}${plainMap(value['properties']) === '{}' ? '' : ` ${plainMap(value['properties'])}`}]`;
    case 'path': return plainPath(value);
    default: return plainMap(value);
  }
}

function plainList(cell: Cell | undefined): string {
  return Array.isArray(cell) ? cell.map(plain).join(':') : '';
}

function plainMap(cell: Cell | undefined): string {
  return cell !== undefined && isObject(cell) ? `{${Object.entries(cell).map(([key, value]) => `${key}: ${plain(value)}`).join(', ')}}` : '{}';
}

function plainPath(path: { readonly [key: string]: Cell }): string {
  const nodes = Array.isArray(path['nodes']) ? path['nodes'] : [];
  const relationships = Array.isArray(path['relationships']) ? path['relationships'] : [];
  return nodes.map((node, index) => {
    const next = relationships[index];
    return plain(node) + (next !== undefined && isObject(next) ? ` –${text(next['type'])}– ` : '');
  }).join('');
}

/** Numbers before words, nothing last, words as the language sorts them. */
export function compare(a: Cell, b: Cell): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  if ((typeof a === 'number') !== (typeof b === 'number')) {
    return typeof a === 'number' ? -1 : 1;
  }
  return plain(a).localeCompare(plain(b));
}

/** The rows in the order of a column; as they came where none is chosen. */
export function sorted(rows: Result['rows'], column: number | null, descending: boolean): Result['rows'] {
  if (column === null) {
    return rows;
  }
  const order = [...rows].sort((a, b) => compare(a[column] ?? null, b[column] ?? null));
  return descending ? order.reverse() : order;
}

/** The parameters that a text holds, or what is wrong with it. */
export function parametersOf(json: string): { readonly values: Record<string, unknown> } | { readonly wrong: string } {
  if (json.trim() === '') {
    return { values: {} };
  }
  try {
    const values: unknown = JSON.parse(json);
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? { values: values as Record<string, unknown> } : { wrong: '' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** Shows a place of a JSON fault where the engine tells one. */
export function placeInJson(json: string, wrong: string): { readonly line: number; readonly column: number } {
  const at = Number(/position (\d+)/.exec(wrong)?.[1] ?? json.length);
  const before = json.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
