import { css, unsafeCSS } from 'lit';
import { ACCENT, DANGER, LINE, MUTED, SURFACE, TEXT } from './theme.ts';

const text = unsafeCSS(TEXT);
const muted = unsafeCSS(MUTED);
const surface = unsafeCSS(SURFACE);
const line = unsafeCSS(LINE);
const accent = unsafeCSS(ACCENT);
const danger = unsafeCSS(DANGER);

export const styles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    grid-template-areas: 'tools tools' 'middle panel' 'status status';
    height: 100%;
    min-height: 360px;
    color: ${text};
    background: ${surface};
    font-size: 13px;
    line-height: 1.45;
    container-type: inline-size;
  }
  :host([hidden]) { display: none; }
  button, input { font: inherit; color: inherit; }
  button { cursor: pointer; background: none; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
  button:hover:not(:disabled) { background: color-mix(in srgb, ${text} 7%, transparent); }
  button:disabled { cursor: default; opacity: 0.5; }
  :focus-visible { outline: 2px solid ${accent}; outline-offset: 1px; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .muted, .count, .kicker { color: ${muted}; }
  .count { font-variant-numeric: tabular-nums; font-size: 12px; }
  .mark { display: inline-block; flex: none; width: 9px; height: 9px; margin-inline-end: 6px; background: var(--mark-colour); }
  .mark.person { border-radius: 50%; }
  .mark.country { transform: rotate(45deg) scale(0.88); }
  .mark.place { clip-path: polygon(50% 0, 100% 100%, 0 100%); }

  .tools { grid-area: tools; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding: 8px 12px; border-bottom: 1px solid ${line}; }
  .search { display: inline-flex; align-items: center; gap: 6px; }
  .search input { width: 13em; padding: 4px 8px; border: 1px solid ${line}; border-radius: 6px; background: ${surface}; }
  .search .hits { color: ${muted}; min-width: 3em; }
  .legend, .legend .group { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; }
  .type { display: inline-flex; align-items: center; gap: 2px; }
  .type .count { margin-inline-start: 4px; }
  .type[aria-pressed='false'] { text-decoration: line-through; color: ${muted}; }
  .type[aria-pressed='false'] .mark { opacity: 0.4; }
  .line { display: inline-flex; align-items: center; gap: 5px; color: ${muted}; }

  .middle { grid-area: middle; position: relative; overflow: hidden; min-height: 0; display: flex; flex-direction: column; }
  #stage { position: absolute; inset: 0; touch-action: none; }
  #stage.absent { display: none; }
  #probe { position: absolute; visibility: hidden; }
  .zoom { position: absolute; inset: auto auto 12px 12px; display: grid; border: 1px solid ${line}; border-radius: 8px; background: ${surface}; overflow: hidden; }
  .zoom button { width: 32px; height: 32px; padding: 0; border-radius: 0; font-size: 16px; }
  .notice { position: absolute; inset: 12px auto auto 50%; translate: -50% 0; max-width: min(90%, 34em); padding: 6px 12px; z-index: 2;
    display: flex; align-items: center; gap: 10px; border: 1px solid ${line}; border-radius: 8px; background: ${surface}; }
  .notice.failed { border-color: ${danger}; }
  .absent ~ .notice { position: static; translate: none; margin: 12px; max-width: none; }

  .list.quiet:not(:focus-within) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list.quiet:focus-within { position: absolute; inset: 12px auto 12px 12px; width: min(19em, 70%); z-index: 3; display: flex; flex-direction: column;
    border: 1px solid ${line}; border-radius: 8px; background: ${surface}; overflow: hidden; }
  .list.shown { overflow: auto; flex: 1; }
  .list p { margin: 0; padding: 8px 12px; color: ${muted}; font-size: 12px; border-bottom: 1px solid ${line}; }
  .list [role='listbox'] { overflow: auto; flex: 1; }
  .list [role='option'] { padding: 4px 12px; cursor: pointer; outline-offset: -2px; }
  .list [aria-selected='true'] { background: color-mix(in srgb, ${text} 10%, transparent); font-weight: 600; }

  .panel { grid-area: panel; position: relative; width: 320px; box-sizing: border-box; overflow: auto; padding: 12px 16px; border-inline-start: 1px solid ${line}; }
  .panel h2 { margin: 2px 24px 4px 0; font-size: 16px; line-height: 1.3; overflow-wrap: anywhere; }
  .panel h3 { margin: 16px 0 4px; font-size: 12px; color: ${muted}; font-weight: 600; }
  .panel p { margin: 4px 0; }
  .panel .close { position: absolute; inset: 8px 8px auto auto; font-size: 16px; line-height: 1; padding: 4px 8px; }
  .kicker { font-size: 12px; }
  .actions { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; }
  .button { border: 1px solid ${line}; border-radius: 6px; padding: 4px 10px; color: inherit; text-decoration: none; }
  .button.primary { background: ${accent}; color: var(--on-accent, ${surface}); border-color: transparent; }
  .button.primary:hover { opacity: 0.85; }
  .plain { list-style: none; margin: 0; padding: 0; }
  .plain > li { padding: 3px 0; }
  .link { padding: 0; text-align: start; border-radius: 2px; }
  .link:hover:not(:disabled) { background: none; text-decoration: underline; }
  .facts > li { padding: 10px 0; border-top: 1px solid ${line}; }
  .facts .title { font-weight: 600; overflow-wrap: anywhere; }
  .facts .denied .title { text-decoration: line-through; }
  .date { font-variant-numeric: tabular-nums; }
  blockquote { margin: 6px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid ${line}; overflow-wrap: anywhere; }
  blockquote a { color: inherit; text-decoration-color: ${muted}; text-underline-offset: 2px; }
  blockquote footer { font-size: 12px; }

  .status { grid-area: status; padding: 4px 12px; min-height: 1.45em; border-top: 1px solid ${line}; color: ${muted}; font-size: 12px; }

  @container (max-width: 640px) {
    .tools { padding: 6px 8px; gap: 4px 8px; }
    .legend .lines { display: none; }
    .search input { width: 8em; }
  }
  @media (max-width: 720px) {
    :host { grid-template: auto minmax(280px, 1fr) auto auto / minmax(0, 1fr); grid-template-areas: 'tools' 'middle' 'panel' 'status'; }
    .panel { width: auto; max-height: 45vh; border-inline-start: none; border-top: 1px solid ${line}; }
  }
`;
