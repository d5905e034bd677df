import { css } from 'lit';

export const styles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: var(--space-4); height: 100%; min-height: 560px; box-sizing: border-box;
    padding: var(--space-3) var(--space-4); color: var(--text); font-size: var(--size-s); }
  .work { display: flex; flex-direction: column; gap: var(--space-2); min-width: 0; min-height: 0; }
  .ask { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: var(--space-2); flex: none; }
  .ask cypher-editor { height: 176px; resize: vertical; overflow: hidden; }
  .field { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
  .field > span { color: var(--muted); font-size: var(--size-xs); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
  .grow { flex: 1 1 auto; }
  button, select, input { min-height: 30px; box-sizing: border-box; padding: 0 10px; border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--surface); color: inherit; font: inherit; }
  button { cursor: pointer; }
  button:hover { background: var(--sunken); }
  button:disabled { opacity: 0.55; cursor: default; }
  button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
  button.plain { min-height: 26px; padding: 0 6px; border: 0; background: none; color: var(--accent); text-align: start; overflow-wrap: anywhere; }
  button[aria-pressed='true'] { border-color: var(--accent); background: var(--accent-soft); }
  a { color: var(--accent); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .status { color: var(--muted); font-variant-numeric: tabular-nums; }
  .note { margin: 0; padding: 6px 10px; border-inline-start: 3px solid var(--mark-line); background: var(--sunken); overflow-wrap: anywhere; }
  .fault { margin: 0; padding: 8px 12px; border-inline-start: 3px solid var(--danger); background: var(--danger-soft); overflow-wrap: anywhere; }
  .fault strong { display: block; }
  .answer { display: flex; flex: 1 1 auto; flex-direction: column; gap: var(--space-2); min-height: 260px; }
  result-table, graph-canvas { flex: 1 1 auto; min-height: 240px; }
  pre { flex: 1 1 auto; min-height: 0; margin: 0; padding: 10px; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface);
    font-size: var(--size-xs); white-space: pre-wrap; overflow-wrap: anywhere; }
  .begin { padding: var(--space-4) 0; }
  h2 { margin: 0 0 var(--space-2); font-size: var(--size-l); }
  h2.small { margin: 0 0 4px; font-size: var(--size-s); }
  .examples { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: var(--space-2); margin: var(--space-3) 0 0; padding: 0; list-style: none; }
  .examples button { width: 100%; min-height: 44px; text-align: start; }
  aside { display: flex; flex-direction: column; gap: var(--space-4); min-height: 0; overflow: auto; }
  aside > section { flex: none; }
  aside li > span { flex: none; max-width: 100%; overflow-wrap: anywhere; }
  aside ul { margin: 0; padding: 0; list-style: none; }
  aside li { display: flex; align-items: center; justify-content: space-between; gap: 6px; min-height: 26px; }
  .count { color: var(--muted); font-variant-numeric: tabular-nums; }
  summary { min-height: 26px; cursor: pointer; font-weight: 600; }
  .wrap { display: flex; flex-wrap: wrap; gap: 0 4px; }

  @media (max-width: 900px) {
    :host { grid-template-columns: minmax(0, 1fr); align-content: start; height: auto; min-height: auto; padding: var(--space-2); }
    .work { min-height: auto; }
    .answer { height: 70dvh; flex: none; }
    .ask { grid-template-columns: minmax(0, 1fr); }
    .ask .field:last-child cypher-editor { height: 84px; }
    .answer { min-height: 420px; }
    aside { overflow: visible; }
    button, select, input { min-height: 36px; }
  }
`;
