import { css } from 'lit';
/** What is seen from Start on; it stands on top of the pacer's and the element's own. */
export default css `
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
  .stage:focus {
    outline: none;
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
  .player:has(.stage) ~ .foot {
    display: none;
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

  /* Out of it, and where the client is. */
  .orient {
    display: grid;
    gap: var(--_3);
    padding-inline-start: 1.4em;
    list-style: decimal;
    font-size: var(--_title);
    line-height: 1.35;
  }

  @media print {
    .quiet {
      display: none;
    }
  }
`;
