/** What the graph calls things. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

export interface Option {
  readonly label: string;
  readonly type: 'class' | 'property' | 'keyword' | 'function' | 'variable';
}

export interface Completions {
  /** What is typed of the word already. */
  readonly word: string;
  /** The sign before it that says what may come. */
  readonly after: ':' | '.' | '';
  readonly options: readonly Option[];
}

const KEYWORDS = ['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER BY', 'SKIP', 'LIMIT', 'DISTINCT', 'UNION', 'CALL', 'YIELD',
  'AND', 'OR', 'NOT', 'XOR', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'AS',
  'ASC', 'DESC', 'EXISTS', 'COUNT', 'COLLECT', 'SHORTEST', 'EXPLAIN', 'true', 'false', 'null'];

const FUNCTIONS = ['count', 'collect', 'sum', 'avg', 'min', 'max', 'size', 'length', 'labels', 'type', 'keys', 'properties', 'nodes', 'relationships',
  'startNode', 'endNode', 'elementId', 'coalesce', 'head', 'last', 'tail', 'range', 'reduce', 'any', 'all', 'none', 'single', 'toLower', 'toUpper',
  'trim', 'split', 'replace', 'substring', 'left', 'right', 'toString', 'toInteger', 'toFloat', 'round', 'abs', 'date', 'datetime', 'duration',
  'date.truncate', 'duration.between', 'duration.inDays', 'point.distance', 'percentileCont', 'stDev', 'db.index.fulltext.queryNodes', 'shortestPath'];

/** What may stand at the end of a text; null in the middle of a text in quotes or a comment. */
export function completionsFor(before: string, vocabulary: Vocabulary): Completions | null {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^(?:[^'"]|'[^']*'|"[^"]*")*(?:'[^']*|"[^"]*)$/.test(line) || /\/\//.test(line)) {
    return null;
  }
  const word = /\w*$/.exec(before)?.[0] ?? '';
  const sign = before.charAt(before.length - word.length - 1);
  if (sign === ':' || (sign === '|' && /[[:][^\])]*$/.test(before))) {
    const relation = /\[[^\]]*$/.test(before);
    return { word, after: ':', options: (relation ? vocabulary.types : vocabulary.labels).map((label) => ({ label, type: 'class' })) };
  }
  if (sign === '.') {
    return { word, after: '.', options: vocabulary.properties.map((label) => ({ label, type: 'property' })) };
  }
  return {
    word, after: '',
    options: [...KEYWORDS.map((label): Option => ({ label, type: 'keyword' })), ...FUNCTIONS.map((label): Option => ({ label, type: 'function' }))]
  };
}
