import { css } from 'lit';

export const styles = css`
  :host { position: relative; display: inline-flex; min-width: 0; font-size: var(--size-s); color: var(--text); }
  button, input { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .chip { display: inline-flex; align-items: center; gap: 6px; min-width: 0; min-height: 30px; padding: 0 10px; border: 1px solid var(--line); border-radius: var(--radius);
    background: var(--surface); white-space: nowrap; cursor: pointer; }
  .chip:hover { background: var(--sunken); }
  .chip svg { flex: none; }
  .chip.open { border-color: var(--accent); background: var(--accent-soft); }
  .chip.wrong { border-color: var(--danger); background: var(--danger-soft); color: var(--danger); }
  .chip .name { max-width: 14em; overflow: hidden; text-overflow: ellipsis; font-weight: 500; }
  .chip .said { color: var(--muted); font-variant-numeric: tabular-nums; }
  .chip.wrong .said { color: inherit; }
  .menu { position: absolute; z-index: 40; top: calc(100% + 6px); right: 0; display: grid; gap: var(--space-2); width: min(320px, calc(100vw - 2 * var(--space-4)));
    padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); }
  p { margin: 0; color: var(--muted); }
  [role='alert'] { color: var(--danger); }
  .button { display: inline-flex; align-items: center; justify-content: center; min-height: 30px; padding: 0 var(--space-3); border: 1px solid var(--line); border-radius: var(--radius);
    background: var(--surface); color: var(--text); font-weight: 500; text-decoration: none; cursor: pointer; }
  .button:hover { background: var(--sunken); }
  .button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
  dialog { width: min(420px, calc(100vw - 2 * var(--space-4))); padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface);
    color: var(--text); box-shadow: var(--shadow); }
  dialog::backdrop { background: rgb(0 0 0 / 35%); }
  form, label { display: grid; gap: var(--space-2); }
  h2 { margin: 0; font-size: var(--size-l); font-weight: 600; }
  input { min-height: 34px; padding: 0 var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--bg); }
  .actions { display: flex; justify-content: flex-end; gap: var(--space-2); }

  @media (max-width: 1480px) {
    .chip .name { max-width: 7em; }
  }
  @media (max-width: 980px) {
    .chip .name, .chip:not(.open) span { max-width: 7em; overflow: hidden; text-overflow: ellipsis; }
    .menu { position: fixed; top: auto; right: var(--space-3); bottom: var(--space-3); left: var(--space-3); width: auto; }
  }
  @media (max-width: 480px) {
    .chip .name { display: none; }
    .chip:not(.wrong) .said { font-size: var(--size-xs); }
    .chip:not(.open) span { display: none; }
  }
`;
