import { css } from 'lit';
export default css `
  /* Paper, a window's light on it, one sentence. Worth keeping. */
  .card {
    position: relative;
    isolation: isolate;
    overflow: clip;
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: var(--_8);
    min-block-size: 28em;
    padding: var(--_8) var(--_6) var(--_6);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: light-dark(
      oklch(from var(--_tone) 0.965 calc(c * 0.55) h),
      oklch(from var(--_tone) 0.275 calc(c * 0.6) h)
    );
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }
  .card blockquote {
    grid-row: 2;
    align-self: center;
    font-size: 1.875em;
    line-height: 1.22;
    letter-spacing: -0.02em;
    text-wrap: balance;
    white-space: pre-line;
  }
  .card .long {
    font-size: 1.25em;
    line-height: 1.4;
    letter-spacing: -0.008em;
  }
  .card dl {
    grid-row: 3;
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: var(--_1) var(--_4);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .card dt {
    font-weight: 400;
    color: var(--_soft);
  }
  .card dd {
    white-space: pre-line;
  }
  .anchor {
    font-weight: 600;
    color: var(--_accent);
  }
  @container kap (min-width: 36em) {
    .card {
      min-block-size: 25em;
      padding: var(--_10) calc(var(--_4) * 3) var(--_8);
    }
    .card blockquote {
      max-inline-size: 15em;
      font-size: 2.5em;
    }
    .card .long {
      max-inline-size: none;
      font-size: 1.5em;
    }
  }

  /* The light of a window: four panes, leaning, a breath brighter than the paper. In the text's color, where a picture of it finds it. */
  .window {
    position: absolute;
    z-index: -1;
    inset-block: -6%;
    inset-inline-end: -4%;
    inline-size: 66%;
    transform: skewX(-16deg);
    color: light-dark(
      oklch(from var(--_tone) 0.992 calc(c * 0.5) h / 0.85),
      oklch(from var(--_tone) 0.37 calc(c * 0.7) h / 0.5)
    );
    --pane: linear-gradient(currentColor, currentColor);
    background:
      var(--pane) 0 0,
      var(--pane) 100% 0,
      var(--pane) 0 100%,
      var(--pane) 100% 100%;
    background-size: 47% 47.6%;
    background-repeat: no-repeat;
    mask: linear-gradient(100deg, transparent 2%, #000 55%);
    filter: blur(1.5px);
  }
  [dir='rtl'] .window {
    transform: scaleX(-1) skewX(-16deg);
  }
  @media print, (forced-colors: active), (prefers-contrast: more) {
    .window {
      display: none;
    }
  }
  @media print {
    .card {
      border-color: var(--_edge);
      background: none;
    }
  }

  .card-do {
    display: grid;
    gap: var(--_2);
  }
  .card-do [open] > summary {
    margin-block-end: var(--_2);
  }
  .card-do [open] .i--chevron {
    rotate: 180deg;
  }

  /* What is printed alone. Not without a box: Firefox prints nothing of a frame that has none. */
  .alone {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  /* On the day: the whole screen, one sentence, one word, a way out. */
  .screen {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    overflow: hidden;
  }
  .screen > div {
    position: relative;
    isolation: isolate;
    overflow: clip;
    block-size: 100%;
    background: light-dark(
      oklch(from var(--_tone) 0.962 calc(c * 0.55) h),
      oklch(from var(--_tone) 0.2 calc(c * 0.5) h)
    );
  }
  .screen .window {
    inline-size: 88%;
  }
  .screen-page {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: var(--_6);
    block-size: 100%;
    padding-block: var(--_2) var(--_8);
    padding-inline: var(--_6) var(--_3);
    overflow: hidden auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
  }
  .screen-page > * {
    grid-area: 3 / 1;
  }
  .screen-page > .small {
    grid-row: 1;
    align-content: center;
    min-block-size: var(--_target);
    padding-inline-end: var(--_target);
  }
  /* The way out stays in sight however long the sentence is. */
  .screen .btn {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    grid-row: 1 / -1;
    justify-self: end;
    align-self: start;
    background: color-mix(in oklab, var(--_lit) 75%, transparent);
  }
  .screen-page > div {
    grid-row: 2;
    display: grid;
    gap: var(--_6);
    align-self: center;
    justify-items: start;
    padding-inline-end: var(--_3);
  }
  .screen .display {
    max-inline-size: 100%;
    white-space: pre-line;
  }
  .screen .long {
    font-size: var(--_title);
    line-height: 1.4;
    letter-spacing: -0.008em;
  }
  @media (min-width: 48em) {
    .screen-page {
      padding-block: var(--_4) calc(var(--_4) * 3);
      padding-inline: var(--_16) calc(var(--_1) * 13);
    }
    .screen .display {
      max-inline-size: 14em;
      font-size: 3.25em;
    }
    .screen .long {
      max-inline-size: 62ch;
      font-size: var(--_head);
    }
  }
`;
