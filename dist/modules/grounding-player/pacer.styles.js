import { css } from 'lit';
export default css `
  .pace {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    inline-size: min(100%, 18.5em);
    margin-inline: auto;
  }
  .pace-shape {
    grid-area: 1 / 1;
    position: relative;
    inline-size: 100%;
    aspect-ratio: 1;
    direction: ltr; /* left is left; a path goes the same way round everywhere */
  }
  .pace-shape *,
  .pool::before {
    position: absolute;
    inset: 0;
  }
  .pace-shape svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible; /* a word beside the path may be wide */
  }
  :is(.pool, .water, .water svg, .glow, .round, .hand *, .fill) {
    will-change: transform, opacity; /* a layer of its own also while nothing plays: a pause does not make it jump */
  }
  .pace-word {
    grid-area: 1 / 1;
    position: relative;
    display: grid;
    gap: var(--_1);
    justify-items: center;
    max-inline-size: 60%;
    text-align: center;
    text-wrap: balance;
  }

  /* The hairline is a full breath, the pool is this one. What grows is drawn at its largest, so that it stays sharp. */
  .full,
  .pool,
  .pool::before,
  .dot,
  .hand,
  .hand * {
    border-radius: 50%;
  }
  .full,
  .bowl {
    border: 1px solid var(--_line);
  }
  .pool {
    border: 2px solid var(--_tint3);
    background: var(--_tint);
  }
  .pool::before {
    content: '';
    inset: 11%;
    background: var(--_tint2);
  }

  /* The water stands in a window, and the words below it: its line would go through them. */
  .pace--wave {
    inline-size: min(100%, 24em);
  }
  .pace--wave .pace-shape {
    aspect-ratio: 1.4;
  }
  .bowl {
    border-radius: var(--_r);
    background: var(--_lit);
    overflow: clip;
  }
  .water svg {
    inline-size: 200%;
    fill: var(--_tint2);
    stroke: var(--_tint3);
    stroke-width: 1.5;
  }
  .water .far {
    inset-block-start: -4%;
    fill: var(--_tint);
  }
  .water path {
    vector-effect: non-scaling-stroke;
  }

  /* The middle of the path takes on the tint with the breath. */
  .track {
    inset: 13.2%;
    border: 6px solid var(--_line);
    border-radius: 19%;
    background: var(--_lit);
  }
  .glow {
    border-color: transparent;
    background: var(--_tint2) padding-box;
  }
  .pace--path text {
    fill: var(--_soft);
    font-size: var(--_small);
  }
  .pace--path .on {
    fill: var(--_ink);
    font-weight: 600;
  }
  .dot {
    inset: calc(50% - 13px);
    border: 4px solid var(--_lit);
    background: var(--_accent);
  }

  /* A hand is there in a tint all the time, and in a deeper one while it is its turn. */
  .pace--taps .pace-shape {
    aspect-ratio: 2;
  }
  .hand {
    inset: 6% auto 6% 0;
    inline-size: 44%;
    border: 1px solid var(--_tint3);
    background: var(--_tint);
  }
  .hand + .hand {
    inset-inline: auto 0;
  }
  .hand * {
    background: var(--_tint3);
  }

  .pace--wave .pace-word,
  .pace--taps .pace-word {
    grid-row: 2;
    margin-block-start: var(--_6);
    max-inline-size: 100%;
  }

  /* Words, the bar, and more words. */
  .pace--words {
    inline-size: 100%;
    gap: var(--_6);
    justify-items: start;
  }
  .pace--words .pace-shape {
    grid-area: auto;
    aspect-ratio: auto;
    block-size: 12px;
    direction: inherit;
  }
  .bar {
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: var(--_tint);
    overflow: clip;
  }
  .fill {
    background: var(--_accent);
    transform-origin: 0 0;
  }
  .fill:dir(rtl) {
    transform-origin: 100% 0;
  }

  .pace--mini {
    inline-size: 44px;
    min-block-size: 44px;
    align-content: center;
  }

  /* What is drawn is not replaced by the person's own colors: it is in them. */
  .dot,
  .hand *,
  .fill {
    forced-color-adjust: none;
  }

  @media (prefers-contrast: more) {
    :is(.pool, .hand) {
      border-color: var(--_ink);
    }
    .water svg {
      stroke: var(--_ink);
    }
  }

  @media print {
    .pace-shape {
      display: none;
    }
  }
`;
