/** What the graph endpoints answer, see the Java records of the same names. */

export const ENTITY_TYPES = ['COUNTRY', 'ORGANIZATION', 'PERSON', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATION_KINDS = ['COOPERATES_WITH', 'AFFILIATED_WITH', 'MEMBER_OF', 'BASED_IN'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface GraphNode {
  readonly uid: string;
  readonly type: EntityType;
  readonly name: string;
  /** Its relations in the whole graph, drawn or not. */
  readonly degree: number;
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
  readonly totals: Partial<Record<RelationKind, number>>;
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

/**
 * What the address of the page says about the canvas: identifiers and choices, no data. It is all that reaches the
 * server's session, and enough to draw the same screen again.
 */
export interface CanvasAddress {
  readonly entities: readonly string[];
  /** The entities expanded, with the number of neighbours fetched; null where the address doesn't tell. */
  readonly expanded: readonly ExpandedEntity[] | null;
  readonly hidden: readonly EntityType[];
  readonly selection: readonly string[];
  /** The two ends of the relation whose facts are open, or none. */
  readonly relation: readonly string[];
}

export interface ExpandedEntity {
  readonly uid: string;
  readonly shown: number;
}
