/** What the graph endpoints answer, see the Java records of the same names. */

export const ENTITY_TYPES = ['COUNTRY', 'ORGANIZATION', 'PERSON', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATION_KINDS = ['COOPERATES_WITH', 'AFFILIATED_WITH', 'MEMBER_OF', 'BASED_IN', 'DENIED_WITH'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface GraphNode {
  readonly uid: string;
  readonly type: EntityType;
  readonly name: string;
  /** A country's code, or that of the country an organization belongs to; null where unknown. */
  readonly iso3: string | null;
  /** Its relations in the whole graph, drawn or not; with a filter, those that facts of the selection stand behind. */
  readonly degree: number;
  /** The same by kind; kinds without any are left out. */
  readonly totals: Partial<Record<RelationKind, number>>;
}

export interface Relation {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  readonly factCount: number;
  /** Nothing but plans and proposals stands behind it. */
  readonly planned: boolean;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

export interface NeighbourPage {
  readonly centre: GraphNode;
  readonly offset: number;
  readonly nodes: readonly GraphNode[];
  readonly more: boolean;
  readonly sampled: boolean;
  readonly edges: readonly Relation[];
}

export interface EvidenceSentence {
  readonly text: string;
  readonly claim: string;
  readonly passage: string;
  readonly article: string;
  readonly articleTitle: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly disputes: boolean;
}

export interface EdgeFact {
  readonly uid: string;
  readonly kind: 'AGREEMENT' | 'EVENT' | 'TIE';
  readonly type: string;
  readonly title: string;
  readonly status: string | null;
  readonly modality: 'ACTUAL' | 'PLANNED' | 'PROPOSED' | 'HYPOTHETICAL' | 'PAST';
  readonly polarity: 'AFFIRMED' | 'DENIED';
  readonly edtf: string | null;
  readonly origins: number;
  readonly sentences: readonly EvidenceSentence[];
}

export interface EdgeEvidence {
  readonly facts: readonly EdgeFact[];
  readonly total: number;
}

/** Entities by name with the relations among them and what is on the canvas. */
export interface EntitySet {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Relation[];
  /** The answer was cut; the reason is meant for the person at the screen. */
  readonly truncated: boolean;
}

export interface FoundPath {
  /** From one of the chosen entities to another. */
  readonly entities: readonly string[];
  /** The facts of its weakest relation: how well it is reported. */
  readonly weakest: number;
  /** Its relations can have held one after another or at once; null where one of them has no known date. */
  readonly inOrder: boolean | null;
}

export interface PathSet extends EntitySet {
  readonly paths: readonly FoundPath[];
  /** Paths left out because a relation on them has no known date. */
  readonly undated: number;
}

export interface Connector {
  readonly uid: string;
  /** The chosen entities it joins directly. */
  readonly joins: readonly string[];
  readonly facts: number;
}

export interface ConnectionSet extends EntitySet {
  readonly connectors: readonly Connector[];
}

/** The layouts that can be asked for; `rings` is how expansions place their neighbours. */
export const LAYOUTS = ['rings', 'force', 'hierarchy', 'circle', 'country'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * What the address of the page says about the canvas: identifiers and choices, no data. It is all that reaches the
 * server's session, and enough to draw the same screen again.
 */
export interface CanvasAddress {
  readonly entities: readonly string[];
  /** The entities expanded, with the number of neighbours fetched; null where the address doesn't tell. */
  readonly expanded: readonly ExpandedEntity[] | null;
  /** Entities on the canvas that no expansion brought: found on paths. */
  readonly also: readonly string[];
  /** Entities taken off the canvas though an expansion brings them. */
  readonly removed: readonly string[];
  /** Entities out of sight until they are restored. */
  readonly veiled: readonly string[];
  readonly hidden: readonly EntityType[];
  readonly hiddenKinds: readonly LineKind[];
  readonly selection: readonly string[];
  /** The two ends of the relation whose facts are open, or none. */
  readonly relation: readonly string[];
  /** Entities that stay where somebody put them. */
  readonly pins: readonly Pin[];
  readonly layout: Layout;
  /** The selection's parameters without its entities, as the endpoints take them. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** The whole graph is wanted where no entity was opened. */
  readonly whole: boolean;
}

export interface ExpandedEntity {
  readonly uid: string;
  readonly shown: number;
  /** Relations of this kind only; null for all. */
  readonly kind: RelationKind | null;
}

export interface Pin {
  readonly uid: string;
  readonly x: number;
  readonly y: number;
}

/** What the legend switches: a kind of relation, or what is planned only. */
export type LineKind = RelationKind | 'PLANNED';

export const NO_ADDRESS: CanvasAddress = {
  entities: [], expanded: null, also: [], removed: [], veiled: [], hidden: [], hiddenKinds: [], selection: [], relation: [],
  pins: [], layout: 'rings', filter: {}, whole: false
};
