/** What every widget's insides rest on: the base element, plain tags, type, focus, icons. */
import { css } from 'lit';
export const base = css `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  /* The page's font comes in; nothing else that a page can set does. */
  .kap {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: kap / inline-size;
    contain-intrinsic-inline-size: 288px; /* in a row that shrinks its children to fit, a container would have no width */
    padding: var(--kap-padding, var(--_4));
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--kap-font, inherit);
    font-size: var(--kap-font-size, 16px);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-wrap: pretty;
    accent-color: var(--_accent);
    -webkit-tap-highlight-color: transparent;
  }
  .kap *,
  .kap ::before,
  .kap ::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h2, h3, h4, legend, dt, th) {
    font-size: inherit;
    font-weight: 600;
    text-align: start;
  }
  :where(h2, h3) {
    text-wrap: balance;
  }
  :where(p, li) {
    max-inline-size: 62ch;
  }
  :where(button, input, textarea, select) {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(a) {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  :where(a:hover) {
    text-decoration-thickness: 2px;
  }
  :where(b, strong) {
    font-weight: 600;
  }
  :where(summary) {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_rc);
  }
  /* Where the focus is put when what had it is gone: a place, nothing to press. */
  div[tabindex],
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: 0;
  }

  .head {
    font-size: var(--_head);
    line-height: 1.16;
    letter-spacing: -0.018em;
  }
  .title {
    font-size: var(--_title);
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  .display {
    font-size: var(--_display);
    line-height: 1.12;
    letter-spacing: -0.024em;
    font-weight: 400;
    text-wrap: balance;
  }
  .small,
  .hint {
    font-size: var(--_small);
    line-height: 1.45;
  }
  .soft,
  .hint {
    color: var(--_soft);
  }
  .nowrap {
    white-space: nowrap;
  }
  /* Heard, not seen. */
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Icons: 20 px grid, 1.5 px stroke, round ends, in the color of the text. */
  .i {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* The one surface in the light: what matters now. */
  .lit {
    background: var(--_lit);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    box-shadow: var(--_shadow);
  }
  .panel {
    display: grid;
    gap: var(--_5);
    padding: var(--kap-card-padding, var(--_5));
  }
  .rule {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: 0;
  }
`;
