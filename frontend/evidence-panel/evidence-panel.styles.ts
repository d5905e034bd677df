import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    flex: none;
    width: min(440px, 40%);
    padding: 0 var(--space-4) var(--space-4);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: var(--size-m);
    line-height: 1.45;
  }
  :host([hidden]) { display: none; }
  h2, h3, h4, p, ul { margin: 0; }
  h2 { font-size: 0.9375rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; outline: none; }
  h3 { font-size: var(--size-s); font-weight: 600; }
  h4 { font-size: var(--size-s); font-weight: 600; color: var(--muted); }
  a { color: var(--accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  button { min-height: 24px; padding: 0; border: 0; background: none; color: var(--accent); font: inherit; font-size: var(--size-s); cursor: pointer; }
  button:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .muted, .kicker, .date, .rule { color: var(--muted); }
  .muted { font-size: var(--size-s); }
  .kicker, .rule { font-size: var(--size-xs); }
  .date { font-variant-numeric: tabular-nums; }

  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-3) 0 var(--space-2);
    background: var(--surface);
  }
  .close { min-width: 28px; min-height: 28px; color: var(--text); font-size: 1.125rem; line-height: 1; }
  .close:hover { background: var(--sunken); border-radius: var(--radius); text-decoration: none; }
  .button { padding: 0 var(--space-3); min-height: 30px; border: 1px solid var(--line); border-radius: var(--radius); color: var(--text); }

  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); color: var(--muted); font-size: var(--size-s); }
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

  .cite { display: grid; gap: var(--space-3); margin-top: var(--space-2); padding: var(--space-3); border-radius: var(--radius); background: var(--sunken); font-size: var(--size-s); }
  .form-head { display: flex; justify-content: space-between; align-items: center; }
  .prose { overflow-wrap: anywhere; }
  .code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: var(--size-xs); white-space: pre-wrap; overflow-wrap: anywhere; }

  @media (max-width: 700px) {
    :host {
      position: fixed;
      inset: auto 0 0;
      z-index: 30;
      width: 100%;
      max-height: 72dvh;
      margin: 0;
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
      box-shadow: var(--shadow);
      animation: rise 160ms ease-out;
    }
    button, .acts a { min-height: 32px; }
    .close { min-width: 36px; min-height: 36px; }
  }
  @keyframes rise { from { transform: translateY(24px); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) {
    :host { animation: none; }
  }
`;
