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
  .before > .btn {
    inline-size: 100%;
  }
  .before > section > .hint {
    margin-block-start: calc(var(--_2) * -1);
  }
  .stage:focus {
    outline: none;
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
  .orient {
    display: grid;
    gap: var(--_3);
    padding-inline-start: 1.4em;
    list-style: decimal;
    font-size: var(--_title);
    line-height: 1.35;
  }

  .player:has(.stage) {
    margin-inline: auto;
  }

  /* The stage: one soft shape, one word, one button that always works. */
  .stage {
    display: grid;
    grid-template: auto 1fr auto auto / minmax(0, 1fr);
    gap: var(--_4);
    min-block-size: min(600px, 100svh);
  }
  .stage:fullscreen {
    padding: var(--_5);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  .stage::backdrop {
    background: Canvas;
  }
  .stage > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_4);
    align-items: center;
    min-block-size: var(--_target);
  }
  .stage-shape {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
  }
  .stage-shape:has(.pace) {
    cursor: pointer;
  }
  .pace--path svg {
    overflow: visible; /* a word beside the path may be wide */
  }
  /* A step is a sentence: it needs the room more than the water. */
  .stage--steps .pace--wave .pace-shape {
    aspect-ratio: 2;
  }
  .stage--steps .pace-word > .head {
    font-size: var(--_title);
    line-height: 1.3;
  }
  .stage > :is(footer, .stop) {
    inline-size: min(100%, 27em);
    justify-self: center;
  }
  .stage > footer {
    display: grid;
    gap: var(--_2);
  }
  /* Away from the way out: a thumb that shakes gets the one that it means. */
  .stage .nav {
    justify-content: end;
    margin-block-end: var(--_2);
  }
  .stage .nav .link:first-child {
    margin-inline-end: auto;
  }
  .quiet,
  .quiet p {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0 var(--_5);
    max-inline-size: none;
  }
  .quiet {
    position: relative;
    font-size: var(--_small);
  }
  /* Over the shape: what stands below, the way out above all, stays where it is. */
  .quiet p {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 100%;
    padding: var(--_1) var(--_4);
  }
  .quiet .link {
    color: var(--_soft);
    text-align: center;
  }
  .pause {
    border-color: transparent;
  }
  /* At the foot of the screen, also where a long step or large letters make the stage higher than that; nothing else is. */
  .stage > .stop {
    position: sticky;
    inset-block-end: var(--_2);
    min-block-size: 56px;
    border-width: 1.5px;
    background: var(--_lit);
  }
  .player:has(.mini) ~ .foot > :not(.link),
  .player:has(.stage) ~ .foot {
    display: none;
  }
  .player:has(.mini) ~ .foot {
    margin-block-start: var(--_2);
    border: 0;
  }

  .words-only {
    display: grid;
    gap: var(--_5);
  }
  .count {
    color: var(--_accent);
    font-size: 6em;
    line-height: 0.9;
    letter-spacing: -0.05em;
  }
  .find {
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .touches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
  }
  .touches label {
    inline-size: 56px;
    block-size: 56px;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
  }
  .touches .i {
    visibility: hidden;
  }
  .touches :checked + .i {
    visibility: visible;
  }
  .media {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_rc);
    background: #000;
  }
  .media--sound {
    aspect-ratio: 16 / 7;
    background: var(--_wash);
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
    .player :is(.field, .settings, .quiet) {
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
