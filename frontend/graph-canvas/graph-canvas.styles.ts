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
    grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr) auto;
    grid-template-areas: 'tools tools' 'middle panel' 'time time' 'status status';
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
  .mark { forced-color-adjust: none; display: inline-block; flex: none; width: 9px; height: 9px; margin-inline-end: 6px; background: var(--mark-colour); }
  .mark.person { border-radius: 50%; }
  .mark.country { transform: rotate(45deg) scale(0.88); }
  .mark.place { clip-path: polygon(50% 0, 100% 100%, 0 100%); }

  .tools { grid-area: tools; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; padding: 6px 12px; border-bottom: 1px solid ${line}; }
  .set { display: inline-flex; align-items: center; gap: 4px; color: ${muted}; }
  .set.end { margin-inline-start: auto; }
  .icon { display: inline-grid; place-items: center; min-width: 30px; height: 30px; padding: 0; color: ${text}; }
  .icon[aria-pressed='true'] { background: color-mix(in srgb, ${accent} 16%, transparent); color: ${accent}; }
  .icon[aria-disabled='true'] { opacity: 0.4; cursor: default; }
  select { font: inherit; color: ${text}; background: ${surface}; border: 1px solid ${line}; border-radius: 6px; padding: 3px 4px; }
  .search { display: inline-flex; align-items: center; gap: 6px; }
  .search input { width: 13em; padding: 4px 8px; border: 1px solid ${line}; border-radius: 6px; background: ${surface}; }
  .search .hits { color: ${muted}; min-width: 3em; }

  .legend { position: absolute; inset: 12px 12px auto auto; z-index: 1; max-width: min(19em, 70%); max-height: calc(100% - 24px); overflow: auto; padding: 6px 10px;
    border: 1px solid ${line}; border-radius: 8px; background: color-mix(in srgb, ${surface} 94%, transparent); }
  .legend summary { min-height: 24px; line-height: 24px; cursor: pointer; font-weight: 600; font-size: 12px; color: ${muted}; }
  .legend p { margin: 4px 0 0; font-size: 11px; }
  .legend .lines { margin-top: 4px; padding-top: 4px; border-top: 1px solid ${line}; }
  .row { display: flex; align-items: center; gap: 2px; }
  .type { display: inline-flex; align-items: center; gap: 5px; flex: 1; min-height: 24px; padding: 2px 4px; text-align: start; }
  .type .mark { margin-inline-end: 0; }
  .type .count { margin-inline-start: auto; padding-inline-start: 8px; }
  .off .name { text-decoration: line-through; color: ${muted}; }
  .off .mark, .off svg { opacity: 0.35; }
  .quiet:is(button) { padding: 2px 5px; min-height: 24px; min-width: 24px; font-size: 11px; color: ${muted}; }

  .middle { grid-area: middle; position: relative; overflow: hidden; min-height: 0; display: flex; flex-direction: column; }
  #stage { position: absolute; inset: 0; touch-action: none; }
  #stage.absent { display: none; }
  #stage:focus-visible { outline-offset: -2px; }
  .enclosing { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; z-index: 1; }
  .enclosing path { fill: color-mix(in srgb, ${accent} 12%, transparent); stroke: ${accent}; stroke-width: 1.5; stroke-dasharray: 4 3; }
  .minimap { position: absolute; inset: auto 12px 12px auto; width: 150px; height: 100px; overflow: hidden; border: 1px solid ${line}; border-radius: 8px;
    background: color-mix(in srgb, ${surface} 92%, transparent); cursor: crosshair; touch-action: none; }
  .minimap canvas { display: block; width: 100%; height: 100%; }
  .minimap .frame { position: absolute; inset: 0 auto auto 0; border: 1.5px solid ${accent}; border-radius: 2px; background: color-mix(in srgb, ${accent} 10%, transparent); box-sizing: border-box; }
  #probe { position: absolute; visibility: hidden; }
  .zoom { position: absolute; inset: auto auto 12px 12px; display: grid; border: 1px solid ${line}; border-radius: 8px; background: ${surface}; overflow: hidden; }
  .zoom button, .zoom .icon { width: 32px; height: 32px; padding: 0; border-radius: 0; font-size: 16px; }
  .notice { position: absolute; inset: 12px auto auto 50%; translate: -50% 0; max-width: min(90%, 34em); padding: 6px 12px; z-index: 2;
    display: flex; align-items: center; gap: 10px; border: 1px solid ${line}; border-radius: 8px; background: ${surface}; }
  .notice.failed { border-color: ${danger}; }
  .absent ~ .notice { position: static; translate: none; margin: 12px; max-width: none; }

  .menu { position: absolute; z-index: 4; min-width: 15em; max-width: min(22em, 94%); max-height: 96%; overflow: auto; padding: 4px; border: 1px solid ${line}; border-radius: 8px;
    background: ${surface}; box-shadow: var(--shadow, 0 8px 24px rgb(0 0 0 / 20%)); }
  .menu-title { padding: 4px 8px; font-weight: 600; overflow-wrap: anywhere; }
  .menu hr { margin: 4px 0; border: 0; border-top: 1px solid ${line}; }
  .menu [role='menuitem'] { display: flex; align-items: baseline; gap: 10px; width: 100%; padding: 4px 8px; min-height: 26px; text-align: start; }
  .menu [aria-disabled='true'] { cursor: default; color: ${muted}; }
  .menu-label { flex: 1; display: grid; }
  .reason { font-size: 11px; color: ${muted}; }
  kbd { font: inherit; font-size: 11px; color: ${muted}; border: 1px solid ${line}; border-radius: 4px; padding: 0 4px; white-space: nowrap; }
  .shortcuts { width: min(46em, 92vw); max-height: 86vh; color: ${text}; background: ${surface}; border: 1px solid ${line}; border-radius: 10px; padding: 16px 20px; }
  .shortcuts::backdrop { background: rgb(0 0 0 / 35%); }
  .shortcuts form { display: flex; justify-content: space-between; align-items: center; }
  .shortcuts h2 { margin: 0; font-size: 16px; }
  .shortcuts h3 { margin: 12px 0 4px; font-size: 12px; color: ${muted}; }
  .shortcuts dl { margin: 0; columns: 2 17em; }
  .shortcuts dl div { display: flex; gap: 10px; align-items: baseline; padding: 3px 0; break-inside: avoid; }
  .shortcuts dt { min-width: 7em; }
  .shortcuts dd { margin: 0; }

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
  .palette { display: flex; align-items: center; gap: 2px; margin: 6px 0; }
  .palette .muted { margin-inline-end: 6px; font-size: 12px; }
  .swatch { width: 24px; height: 24px; padding: 0; border: 2px solid transparent; border-radius: 50%; }
  .swatch::before { display: block; box-sizing: border-box; width: 16px; height: 16px; margin: 2px; border-radius: 50%; background: var(--swatch); content: ''; }
  .swatch.none::before { border: 1.5px dashed ${muted}; background: none; }
  .swatch[aria-pressed='true'] { border-color: ${accent}; }
  .news { display: inline-block; padding: 0 6px; border: 1px solid currentcolor; border-radius: 999px; font-size: 11px; font-weight: 600; }
  .news.new { color: var(--news-new); }
  .news.changed { color: var(--news-changed); }
  .news.gone { color: var(--news-gone); }
  .choices { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin: 8px 0; }
  .choices label { display: inline-flex; gap: 4px; align-items: center; }
  .trail { font-weight: 600; line-height: 1.6; }
  .trail .mark { margin-inline-start: 2px; }
  .page { float: inline-end; font-size: 12px; padding: 1px 2px; }
  details > summary { cursor: pointer; color: ${muted}; font-size: 12px; }
  .date { font-variant-numeric: tabular-nums; }
  blockquote { margin: 6px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid ${line}; overflow-wrap: anywhere; }
  blockquote a { color: inherit; text-decoration-color: ${muted}; text-underline-offset: 2px; }
  blockquote footer { font-size: 12px; }

  .time { grid-area: time; padding: 0 12px; border-top: 1px solid ${line}; }
  .status { grid-area: status; padding: 4px 12px; min-height: 1.45em; border-top: 1px solid ${line}; color: ${muted}; font-size: 12px; }

  @container (max-width: 640px) {
    .tools { padding: 6px 8px; gap: 4px 8px; }
    .search input { width: 8em; }
    .minimap { width: 96px; height: 68px; }
    .zoom .icon { width: 40px; height: 40px; }
  }
  @media (max-width: 720px) {
    :host { grid-template: auto minmax(280px, 1fr) auto auto auto / minmax(0, 1fr); grid-template-areas: 'tools' 'middle' 'panel' 'time' 'status'; }
    .panel { width: auto; max-height: 45vh; border-inline-start: none; border-top: 1px solid ${line}; }
  }
`;
