import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    grid-template-areas: 'tools tools' 'stage panel' 'foot foot';
    height: 100%;
    min-height: 320px;
    color: var(--text);
    background: var(--surface);
    font: var(--size-s) / 1.45 var(--font);
    container-type: inline-size;
  }
  :host([compact]) { min-height: 0; height: 104px; background: none; }
  :host([compact][player]) { height: 140px; }
  :host([compact]) .tools { padding: 4px 0; border: 0; }
  :host([compact]) .foot { border: 0; padding: 2px 0 0; }
  :host([hidden]) { display: none; }
  button, select { font: inherit; color: inherit; }
  button { cursor: pointer; background: none; border: 1px solid transparent; border-radius: var(--radius); padding: 3px 8px; min-height: 26px; min-width: 26px; }
  button svg { display: block; margin: auto; }
  button:hover { background: color-mix(in srgb, var(--text) 7%, transparent); }
  button[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent); }
  select { padding: 3px 6px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
  .muted { color: var(--muted); }

  .tools { grid-area: tools; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 6px 12px; border-bottom: 1px solid var(--line); }
  .tools .by { display: inline-flex; align-items: center; gap: 6px; color: var(--muted); }
  .tools .by select { color: var(--text); }
  .group { display: inline-flex; align-items: center; border: 1px solid var(--line); border-radius: var(--radius); }
  .group button { border: 0; padding: 2px 7px; }
  .range { font-variant-numeric: tabular-nums; background: var(--accent-soft); border-radius: var(--radius); padding-inline-start: 8px; }
  .end { margin-inline-start: auto; }

  .stage { grid-area: stage; position: relative; min-height: 0; overflow: hidden; touch-action: none; user-select: none; outline-offset: -2px; }
  :host([compact]) .stage { touch-action: pan-y; }
  canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
  #probe { position: absolute; visibility: hidden; }
  .tip { position: absolute; z-index: 2; pointer-events: none; max-width: min(320px, 80%); padding: 5px 9px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
    box-shadow: var(--shadow); overflow-wrap: anywhere; }
  .notice { position: absolute; inset: 16px auto auto 50%; translate: -50% 0; z-index: 3; width: max-content; max-width: min(90%, 32em); display: flex; flex-wrap: wrap; align-items: center; gap: 10px;
    padding: 6px 12px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  .notice.failed { border-color: var(--danger); }
  .notice.empty { inset: 35% auto auto 50%; border: 0; flex-direction: column; gap: 2px; text-align: center; color: var(--muted); background: none; }
  .notice.empty strong { color: var(--text); font-size: var(--size-l); }
  .notice button { border-color: var(--line-strong); }

  .panel { grid-area: panel; position: relative; width: 340px; box-sizing: border-box; overflow: auto; padding: 12px 16px; border-inline-start: 1px solid var(--line); }
  .panel h2 { margin: 2px 28px 6px 0; font-size: var(--size-l); line-height: 1.3; overflow-wrap: anywhere; }
  .panel h2:focus { outline: none; }
  .panel p { margin: 4px 0; }
  .panel .close { position: absolute; inset: 8px 8px auto auto; font-size: 16px; line-height: 1; }
  .panel dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; margin: 8px 0; }
  .panel dd { margin: 0; color: var(--muted); }
  kbd { font: inherit; white-space: nowrap; }
  .plain { list-style: none; margin: 8px 0 0; padding: 0; }
  .plain li { border-top: 1px solid var(--line); }
  .fact { display: grid; width: 100%; text-align: start; padding: 8px 4px; border-radius: 0; overflow-wrap: anywhere; }
  .fact .title { font-weight: 600; }
  .fact.denied .title { text-decoration: line-through; }
  .fact.planned .title { font-style: italic; font-weight: 500; }
  .date { font-variant-numeric: tabular-nums; }
  .date.unknown { font-style: italic; }

  .foot { grid-area: foot; display: flex; flex-wrap: wrap; align-items: center; gap: 2px 14px; padding: 4px 12px; border-top: 1px solid var(--line); color: var(--muted); font-size: var(--size-xs); }
  .foot button { font-size: var(--size-xs); min-height: 0; padding: 1px 6px; border-color: var(--line-strong); color: var(--text); }
  .legend { display: contents; }
  .legend > span { display: inline-flex; align-items: center; gap: 5px; }
  .key { forced-color-adjust: none; width: 14px; height: 9px; box-sizing: border-box; background: var(--muted); }
  .key.faded { opacity: 0.45; }
  .key.hollow { background: none; border: 1px dashed var(--muted); }
  .key.struck { border: 1px solid var(--danger); background: linear-gradient(to top right, transparent 45%, var(--danger) 45% 55%, transparent 55%); }
  .key.fading { width: 26px; background: linear-gradient(to right, transparent, var(--muted) 30% 70%, transparent); }
  .how { cursor: help; }

  @container (max-width: 640px) {
    .tools { padding: 6px 8px; gap: 4px 6px; }
    .group .muted { font-size: var(--size-xs); }
    .legend .how { display: inline-flex; }
  }
  @media (max-width: 720px) {
    :host(:not([compact])) { grid-template: auto minmax(260px, 1fr) auto auto / minmax(0, 1fr); grid-template-areas: 'tools' 'stage' 'panel' 'foot'; }
    .panel { width: auto; max-height: 45vh; border-inline-start: 0; border-top: 1px solid var(--line); }
  }
`;
