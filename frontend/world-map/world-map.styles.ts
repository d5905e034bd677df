import { css } from 'lit';

export const styles = css`
  :host { display: flex; flex-direction: column; gap: var(--space-2, 8px); min-height: 320px; color: var(--text); font-family: var(--font); font-size: var(--size-s, 13px); }
  :host([hidden]) { display: none; }
  .muted { color: var(--muted); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  a { color: var(--accent); }
  button { font: inherit; color: inherit; cursor: pointer; }
  .button { min-height: 28px; padding: 0 10px; border: 1px solid var(--line); border-radius: var(--radius, 6px); background: var(--surface); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
  .window { position: relative; flex: 1 1 auto; min-height: 220px; overflow: hidden; background: var(--surface); border-radius: var(--radius, 6px); touch-action: pan-y; cursor: grab; }
  .window.on { cursor: pointer; }
  canvas { display: block; position: absolute; inset: 0; }
  .zoom { position: absolute; inset: auto auto 8px 8px; display: grid; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); overflow: hidden; }
  .zoom button { width: 30px; height: 30px; padding: 0; border: 0; background: none; }
  .zoom svg { display: block; margin: auto; }
  .zoom button:hover { background: var(--sunken); }
  .tip { position: absolute; z-index: 2; box-sizing: border-box; width: 220px; padding: 8px 10px; border: 1px solid var(--line); border-radius: var(--radius, 6px);
    background: var(--surface); box-shadow: var(--shadow); pointer-events: none; font-size: var(--size-xs, 12px); overflow-wrap: anywhere; }
  .tip.touch { pointer-events: auto; }
  .tip ul { list-style: none; margin: 4px 0; padding: 0; }
  .legend { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; font-size: var(--size-xs, 12px); }
  .ramp { display: inline-flex; forced-color-adjust: none; color: var(--text); }
  .tick { display: grid; justify-items: center; min-width: 38px; color: var(--muted); font-variant-numeric: tabular-nums; }
  .swatch { display: inline-block; width: 100%; height: 12px; }
  .besides { display: flex; flex-wrap: wrap; gap: 2px 12px; }
  .table summary { cursor: pointer; color: var(--muted); min-height: 24px; }
  .scroller { max-height: 300px; overflow: auto; }
  table { border-collapse: collapse; }
  caption { text-align: start; color: var(--muted); padding: 4px 0; }
  th, td { padding: 3px 12px 3px 0; text-align: start; font-weight: 400; vertical-align: top; border-bottom: 1px solid var(--line); }
  thead th { color: var(--muted); }
  @media (max-width: 640px) { .window { flex: none; height: max(58vw, 200px); } }
  .state { margin: auto; max-width: 44em; padding: var(--space-5, 24px); text-align: center; }
  .state h2 { margin: 0 0 4px; font-size: var(--size-l, 17px); }
  .state p { margin: 0 0 12px; color: var(--muted); }
`;
