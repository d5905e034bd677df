import { css, unsafeCSS } from 'lit';
import { HIGH, LOW, ZERO } from './colours.ts';

export const styles = css`
  :host {
    --high: ${unsafeCSS(HIGH)};
    --low: ${unsafeCSS(LOW)};
    --zero: ${unsafeCSS(ZERO)};
    display: flex;
    flex-direction: column;
    gap: var(--space-2, 8px);
    height: 100%;
    min-height: 380px;
    color: var(--text);
    font-family: var(--font);
    font-size: var(--size-s, 13px);
  }
  :host([hidden]) { display: none; }
  .muted, .note, .end { color: var(--muted); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  a { color: var(--accent); }
  button, select { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .button, .play, select { min-height: 28px; padding: 0 10px; border: 1px solid var(--line); border-radius: var(--radius, 6px); background: var(--surface);
    cursor: pointer; }
  a.button { display: inline-flex; align-items: center; color: inherit; text-decoration: none; }
  .button:hover, .play:hover { border-color: var(--line-strong); }
  .play { width: 36px; padding: 0; }
  .play svg { display: block; margin: auto; }

  .legend { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; font-size: var(--size-xs, 12px); }
  .legend .name { font-weight: 600; }
  .ramp { display: inline-flex; forced-color-adjust: none; color: var(--text); }
  .tick { display: grid; justify-items: center; min-width: 38px; color: var(--muted); font-variant-numeric: tabular-nums; }
  .tick .swatch { width: 100%; }
  .swatch { display: inline-block; width: 14px; height: 12px; }
  .mark { display: inline-flex; align-items: center; gap: 5px; color: var(--muted); }
  .swatch.dashed { box-sizing: border-box; border: 1.25px dashed var(--edge-planned); }
  .swatch.struck { background: linear-gradient(to top right, transparent 44%, var(--edge-denied) 45%, var(--edge-denied) 55%, transparent 56%); }

  .window { position: relative; flex: 1 1 auto; min-height: 240px; overflow: auto; outline-offset: 1px; overscroll-behavior: contain; }
  .sticky { position: sticky; top: 0; left: 0; width: 100%; height: 100%; overflow: hidden; }
  canvas { display: block; position: absolute; inset: 0; }
  .spread { position: absolute; top: 0; left: 0; pointer-events: none; }
  .over { position: absolute; }
  .tip { position: absolute; z-index: 3; box-sizing: border-box; width: 230px; padding: 8px 10px; border: 1px solid var(--line); border-radius: var(--radius, 6px);
    background: var(--surface); box-shadow: var(--shadow); pointer-events: none; font-size: var(--size-xs, 12px); overflow-wrap: anywhere; }
  .tip.touch { pointer-events: auto; }
  .tip ul { list-style: none; margin: 4px 0; padding: 0; }
  .busy { opacity: 0.55; transition: opacity 0.2s 0.3s; }

  .foot, .player { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; }
  .player input { flex: 1 1 160px; max-width: 420px; accent-color: var(--accent); }
  .period { min-width: 8em; font-variant-numeric: tabular-nums; }

  .table summary { cursor: pointer; color: var(--muted); min-height: 24px; }
  .scroller { max-height: 320px; overflow: auto; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  caption { text-align: start; color: var(--muted); padding: 4px 0; }
  th, td { padding: 3px 12px 3px 0; text-align: start; font-weight: 400; border-bottom: 1px solid var(--line); }
  thead th { color: var(--muted); position: sticky; top: 0; background: var(--surface); }
  .number { text-align: end; }

  .state { margin: auto; max-width: 44em; padding: var(--space-5, 24px); text-align: center; }
  .state h2 { margin: 0 0 4px; font-size: var(--size-l, 17px); }
  .state p { margin: 0 0 12px; color: var(--muted); }
`;
