import { css } from 'lit';
export default css `
  .player {
    max-inline-size: 60em;
  }
  .chooser,
  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
    max-inline-size: 36em;
  }
  .before h2 + .actions {
    margin-block-start: var(--_2);
  }
  .before > div > .link {
    font-size: var(--_small);
  }
  .start {
    display: grid; /* what is said below it takes no room until it is */
  }
  :is(.start, .player) > .hint:not(:empty) {
    margin-block-start: var(--_2);
  }
  .before > section > .hint {
    margin-block-start: calc(var(--_2) * -1);
  }

  /* Choosing. */
  .seg {
    display: grid;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
    overflow: clip;
  }
  :where(.seg, .scale) label:hover {
    background: var(--_wash);
  }
  .seg {
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .seg label,
  .scale label,
  .touches label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    min-inline-size: 0;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .seg label {
    padding: 4px;
  }
  .seg label + label {
    border-inline-start: 1px solid var(--_line);
  }
  :is(.seg, .scale, .touches) input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  :is(.seg, .scale, .touches) label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  :is(.seg, .scale, .touches) label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
    box-shadow: inset 0 0 0 2px var(--_lit);
  }
  .exercises {
    margin-block-start: var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .exercises > li {
    max-inline-size: none;
    border-block-start: 1px solid var(--_line);
  }
  .exercise {
    display: grid;
    grid-template-columns: 1fr 20px;
    gap: 2px var(--_4);
    align-items: center;
    inline-size: 100%;
    padding: 14px 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .exercise > * {
    grid-column: 1;
  }
  .exercise .i {
    grid-column: 2;
    grid-row: 1 / 3;
    color: var(--_soft);
  }
  .exercise .i:dir(rtl) {
    scale: -1 1;
  }
  .exercise:hover b {
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
  }
  .time,
  .exercise .caution {
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.45;
  }
  /* A caution stands out by a short dash in ink. */
  .caution::before {
    content: '';
    display: inline-block;
    inline-size: 12px;
    block-size: 2px;
    margin-inline-end: 8px;
    vertical-align: 4px;
    background: var(--_ink);
    forced-color-adjust: none;
  }
  @container kap (min-width: 36em) {
    .choices {
      grid-template-columns: 1fr 1fr;
      gap: 1px;
      background: var(--_line);
    }
    .choice + .choice {
      border: 0;
    }
    .choice:not(:hover, :has(:checked)) {
      background: var(--_lit);
    }
    .seg {
      max-inline-size: 30em;
    }
  }

  /* Before and after. */
  .scale {
    display: grid;
    gap: var(--_2);
  }
  .chooser legend,
  .scale legend {
    padding-block-end: var(--_2);
  }
  .scale-row {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 1px;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_line);
    overflow: clip;
  }
  .scale label {
    min-block-size: 46px;
    background: var(--_lit);
  }
  .scale .scale-skip {
    color: var(--_soft);
    font-size: var(--_small);
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    color: var(--_soft);
    font-size: var(--_small);
  }
  @container kap (min-width: 36em) {
    .scale-row {
      grid-template-columns: repeat(11, 1fr) 1.4fr;
    }
  }
  .settings .panel {
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_2) 0;
  }
  .stepper {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr) 6em;
    gap: var(--_2);
    align-items: center;
    text-align: center;
  }
  .stepper .btn {
    padding-inline: var(--_1);
    min-inline-size: 0;
  }
  .volume {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: var(--_3);
    align-items: center;
    min-block-size: var(--_target);
    padding-inline-start: calc(2.75em + var(--_3));
  }
  .volume input {
    inline-size: 100%;
  }
  .player:has(.mini) ~ .foot > :not(.link) {
    display: none;
  }
  .player:has(.mini) ~ .foot {
    margin-block-start: var(--_2);
    border: 0;
  }
  .mini {
    display: grid;
    grid-template-columns: 44px 1fr auto;
    gap: var(--_3);
    align-items: center;
    padding: var(--_2) var(--_2) var(--_2) var(--_3);
  }
  .mini .btn {
    padding-inline: var(--_3);
  }
  .mini p > span {
    display: block;
  }
  @media print {
    .player :is(.field, .settings) {
      display: none;
    }
  }
  .mini-shape {
    inline-size: 44px;
    block-size: 44px;
    border: 10px double var(--_line);
    border-radius: 50%;
    background: var(--_tint2) content-box;
  }
`;
