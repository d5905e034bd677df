import { css } from 'lit';

export const styles = css`
  h3, h4, p, ul { margin: 0; }
  h3 { font-size: var(--size-s); font-weight: 600; }
  h4 { font-size: var(--size-s); font-weight: 600; color: var(--muted); }
  a { color: var(--accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  button { min-height: 24px; padding: 0; border: 0; background: none; color: var(--accent); font: inherit; font-size: var(--size-s); cursor: pointer; }
  button:hover { text-decoration: underline; }
  .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .muted, .date, .rule { color: var(--muted); }
  .muted { font-size: var(--size-s); }
  .rule { font-size: var(--size-xs); }
  .date { font-variant-numeric: tabular-nums; }

  .button { padding: 0 var(--space-3); min-height: 30px; border: 1px solid var(--line); border-radius: var(--radius); color: var(--text); }

  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); color: var(--muted); font-size: var(--size-s); }
  .chain a { text-decoration: underline; }
  .publisher { color: var(--text); font-weight: 500; }
  .badge { padding: 1px 7px; border: 1px solid transparent; border-radius: 999px; background: var(--sunken); color: var(--text);
    font-size: var(--size-xs); font-weight: 500; white-space: nowrap; }
  .badge.status { background: var(--accent-soft); color: var(--accent); }
  .badge.denied { background: var(--danger-soft); color: var(--danger); }
  .badge.unreal { border: 1px dashed var(--line-strong); background: none; }

  .contradictions { margin-top: var(--space-4); padding: var(--space-3); border: 1px solid var(--line); border-inline-start: 3px solid var(--danger);
    border-radius: var(--radius); background: var(--bg); }
  .contradictions > h3 { color: var(--danger); }
  .matter { margin-top: var(--space-3); }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: var(--space-3); margin-top: var(--space-1); }
  .side { display: flex; flex-direction: column; align-items: flex-start; gap: var(--space-1); min-width: 0; }
  .side blockquote { padding-left: var(--space-2); font-size: var(--size-m); }
  .side blockquote a { color: inherit; }
  .side footer { color: var(--muted); font-family: var(--font); font-size: var(--size-xs); }

  .origin { margin-top: var(--space-4); padding-top: var(--space-3); border-top: 1px solid var(--line); }
  .origin > h3 { margin-bottom: var(--space-2); color: var(--muted); }
  .evidence { display: grid; gap: var(--space-1); }
  .evidence:not(:first-child) { margin-top: var(--space-4); }
  .source-title { font-weight: 500; overflow-wrap: anywhere; }
  blockquote { margin: var(--space-1) 0; padding-left: var(--space-3); border-left: 2px solid var(--mark-line); font-family: var(--font-reading);
    font-size: 0.9375rem; line-height: 1.5; overflow-wrap: anywhere; }
  .denial blockquote { border-left-color: var(--danger); }
  mark { background: var(--mark); color: inherit; border-radius: 2px; box-shadow: 0 0 0 1px var(--mark); }
  .confidence { display: inline-flex; align-items: center; gap: 6px; font-size: var(--size-xs); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .confidence::before { width: 28px; height: 4px; border-radius: 2px; content: '';
    background: linear-gradient(to right, var(--muted) var(--confidence), var(--line) var(--confidence)); }
  details { font-size: var(--size-s); }
  summary { color: var(--muted); cursor: pointer; }
  details ul { padding: var(--space-1) 0 0 var(--space-4); }
  .acts { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); font-size: var(--size-s); }
  .acts a { display: inline-flex; align-items: center; min-height: 24px; }

  cite-box { margin-top: var(--space-2); }

  @media (max-width: 700px) {
    .acts button, .acts a { min-height: 32px; }
  }
`;
