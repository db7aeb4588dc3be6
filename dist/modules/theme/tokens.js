/**
 * Every color, space and size, in three tiers.
 *
 * Seed: what a page sets, on any ancestor, such as `--kap-accent`.
 * System: what is derived from the seeds. Each can be replaced by its public name, such as `--kap-color-ink`.
 * Component: such as `--kap-button-radius`, used where the component is.
 * Each public name is described in the doc comment of `KapElement`, from where the manifest and the README have it.
 *
 * Nothing public is declared here, so that a page's own value always wins. The private `--_` names live on the inner base
 * element: a page's `*` rule reaches the host, but not that.
 */
import { css } from 'lit';
export const tokens = css `
  .kap {
    /* Without its alpha: what is derived from it must cover. */
    --_a: oklch(from var(--kap-accent, oklch(0.55 0.08 195)) l c h / 1);

    /* Two parents. The accent with its lightness clamped, so that any brand's color can be read; and a warm gray with a little of it. */
    --_accent: var(
      --kap-color-accent,
      light-dark(
        oklch(from var(--_a) clamp(0.36, l, 0.47) min(c, 0.11) h),
        oklch(from var(--_a) clamp(0.76, l, 0.8) min(c, 0.075) h)
      )
    );
    --_tone: color-mix(in oklab, oklch(0.6 0.021 56), var(--_a) 5%);

    /* Neutrals: the gray at a fixed lightness, light and dark. */
    --_ink: var(
      --kap-color-ink,
      light-dark(oklch(from var(--_tone) 0.27 c h), oklch(from var(--_tone) 0.93 calc(c * 0.5) h))
    );
    --_soft: var(
      --kap-color-soft,
      light-dark(oklch(from var(--_tone) 0.46 c h), oklch(from var(--_tone) 0.77 calc(c * 0.7) h))
    );
    --_edge: var(
      --kap-color-edge,
      light-dark(oklch(from var(--_tone) 0.61 c h), oklch(from var(--_tone) 0.63 calc(c * 0.8) h))
    );
    --_line: var(
      --kap-color-line,
      light-dark(oklch(from var(--_tone) 0.885 calc(c * 0.6) h), oklch(from var(--_tone) 0.345 calc(c * 0.6) h))
    );
    --_wash: var(
      --kap-color-wash,
      light-dark(oklch(from var(--_tone) 0.95 calc(c * 0.5) h), oklch(from var(--_tone) 0.29 calc(c * 0.5) h))
    );
    --_lit: var(
      --kap-color-lit,
      light-dark(oklch(from var(--_tone) 0.994 calc(c * 0.2) h), oklch(from var(--_tone) 0.256 calc(c * 0.5) h))
    );
    --_surface: var(
      --kap-surface,
      light-dark(oklch(from var(--_tone) 0.975 calc(c * 0.3) h), oklch(from var(--_tone) 0.208 calc(c * 0.5) h))
    );

    /* What stands on the accent, the accent pressed, and its tints. */
    --_on-accent: var(
      --kap-color-on-accent,
      light-dark(oklch(from var(--_a) 0.99 0.006 h), oklch(from var(--_a) 0.2 0.025 h))
    );
    --_press: light-dark(oklch(from var(--_accent) calc(l - 0.07) c h), oklch(from var(--_accent) calc(l + 0.06) c h));
    --_tint: light-dark(oklch(from var(--_a) 0.945 min(c, 0.02) h), oklch(from var(--_a) 0.325 min(c, 0.036) h));
    --_tint2: light-dark(oklch(from var(--_a) 0.895 min(c, 0.034) h), oklch(from var(--_a) 0.39 min(c, 0.05) h));
    --_tint3: light-dark(oklch(from var(--_a) 0.81 min(c, 0.052) h), oklch(from var(--_a) 0.5 min(c, 0.06) h));

    /* Space, in steps of 4 px. */
    --_1: calc(4px * var(--kap-density, 1));
    --_2: calc(var(--_1) * 2);
    --_3: calc(var(--_1) * 3);
    --_4: calc(var(--_1) * 4);
    --_5: calc(var(--_1) * 5);
    --_6: calc(var(--_1) * 6);
    --_8: calc(var(--_1) * 8);
    --_10: calc(var(--_1) * 10);
    --_16: calc(var(--_1) * 16);

    /* Type: 13, 20, 28 and 38 where the base is 16. */
    --_small: 0.8125em;
    --_title: 1.25em;
    --_head: 1.75em;
    --_display: 2.375em;

    --_r: var(--kap-radius, 12px);
    --_rc: calc(var(--_r) * 2 / 3);
    --_target: 44px;
    --_shadow:
      0 1px 2px oklch(from var(--_tone) 0.25 c h / 0.05), 0 12px 28px -18px oklch(from var(--_tone) 0.25 c h / 0.22);
  }

  @media (prefers-contrast: more) {
    .kap {
      --_soft: var(--_ink);
      --_line: var(--_edge);
    }
  }

  /* The person's own colors. Set here too, since what is drawn (a tick, a dot) is not replaced by the browser. */
  @media (forced-colors: active) {
    .kap {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_press: Highlight;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_edge: CanvasText;
      --_line: GrayText;
      --_wash: Canvas;
      --_lit: Canvas;
      --_surface: Canvas;
      --_tint: Canvas;
      --_tint2: Canvas;
      --_tint3: Highlight;
    }
  }

  /* Ink on paper: no fills. */
  @media print {
    .kap {
      color-scheme: light;
      --_surface: none;
      --_lit: #fff;
      --_wash: #fff;
      --_tint: #fff;
      --_tint2: #fff;
      --_ink: #000;
      --_soft: #444;
      --_accent: #000;
      --_shadow: none;
    }
  }
`;
