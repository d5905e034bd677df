import { css } from 'lit';

export const styles = css`
  :host { display: inline-flex; }
  p, h3, fieldset { margin: 0; }
  .open { min-height: 28px; padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface);
    color: var(--text); font: inherit; font-size: var(--size-s); cursor: pointer; }
  .open:hover { background: var(--sunken); }
  .open[aria-disabled='true'] { opacity: 0.55; cursor: default; }
  button:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .muted { color: var(--muted); font-size: var(--size-s); }
  fieldset { min-width: 0; padding: 0; border: 0; }
  legend { padding: var(--space-3) 0 var(--space-1); color: var(--muted); font-size: var(--size-xs); font-weight: 600; }
  .choice { position: relative; display: grid; grid-template-columns: 18px 76px 1fr; gap: var(--space-2); align-items: baseline; min-height: 30px;
    box-sizing: border-box; padding: 5px var(--space-2); border-radius: var(--radius); cursor: pointer; }
  .choice:hover { background: var(--sunken); }
  .choice.chosen { background: var(--accent-soft); }
  .choice:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; }
  .choice input { margin: 0; accent-color: var(--accent); transform: translateY(2px); }
  .choice b { font-weight: 600; }
  .choice span { color: var(--text); font-size: var(--size-s); overflow-wrap: anywhere; }
  .limits { margin: var(--space-1) 0 var(--space-1) 34px; color: var(--muted); font-size: var(--size-s); overflow-wrap: anywhere; }
  .limits b { font-weight: 600; }
  .shapes { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); margin: var(--space-1) 0 var(--space-2) 34px; font-size: var(--size-s); }
  .shapes b { flex: none; min-width: 64px; align-self: center; font-weight: 600; }
  .shapes label { display: inline-flex; gap: var(--space-1); align-items: center; min-height: 26px; }
  .foot { position: sticky; bottom: calc(-1 * var(--space-4)); display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center;
    margin: var(--space-3) calc(-1 * var(--space-4)) calc(-1 * var(--space-4)); padding: var(--space-3) var(--space-4); border-top: 1px solid var(--line);
    background: var(--surface); }
  .foot [role='status'], .foot [role='alert'] { flex: 1 1 200px; min-width: 0; font-size: var(--size-s); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  [role='alert'] { color: var(--danger); }
  .act { min-height: 34px; padding: 0 var(--space-4); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface);
    color: var(--text); font: inherit; cursor: pointer; }
  .act.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
  .act:disabled { opacity: 0.55; cursor: default; }
  progress { width: 100%; height: 6px; accent-color: var(--accent); }
  @media (max-width: 700px) {
    .open { min-height: 36px; }
    .choice { grid-template-columns: 18px 1fr; min-height: 40px; }
    .choice span { grid-column: 2; }
    .limits, .shapes { margin-left: 0; }
    .act { flex: 1; min-height: 42px; }
  }
`;
