import { reduce, type Action, type GraphState } from './graph-state.ts';

/** A state with what came before it and what was taken back. */
export interface History {
  readonly past: readonly GraphState[];
  readonly present: GraphState;
  readonly future: readonly GraphState[];
}

const LONGEST = 100;

export function begin(present: GraphState): History {
  return { past: [], present, future: [] };
}

/** Does something; what one could want to take back is remembered. */
export function advance(history: History, action: Action): History {
  const { past, present } = history;
  const next = reduce(present, action);
  if (next === present) {
    return history;
  }
  if (action.type === 'started') {
    return begin(next);
  }
  return isStep(action, present, next) ? { past: [...past, present].slice(-LONGEST), present: next, future: [] } : { ...history, present: next };
}

/**
 * Everything that changes what is drawn or where is a step. To select one entity is none, but to lose or to make a
 * selection of several is. What comes in by restoring an address continues the step before.
 */
function isStep(action: Action, before: GraphState, after: GraphState): boolean {
  switch (action.type) {
    case 'searched':
    case 'time-shown':
    case 'marks-told':
    case 'communities-found':
    case 'trail-shown':
    case 'link-opened':
      return false;
    case 'page-added':
    case 'entities-added':
      return action.step ?? false;
    case 'selected':
    case 'many-selected':
    case 'selection-inverted':
    case 'selection-cleared':
      return Math.max(before.selection.length, after.selection.length) > 1;
    default:
      return true;
  }
}

/** What stays as it is when one goes back and forth. */
function kept({ present: { search, time, news, noted } }: History): Pick<GraphState, 'search' | 'time' | 'news' | 'noted'> {
  return { search, time, news, noted };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  return before === undefined ? history : {
    past: history.past.slice(0, -1), present: { ...before, ...kept(history) }, future: [history.present, ...history.future]
  };
}

export function redo(history: History): History {
  const [after, ...future] = history.future;
  return after === undefined ? history : {
    past: [...history.past, history.present], present: { ...after, ...kept(history) }, future
  };
}
