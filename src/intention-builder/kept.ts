/**
 * What comes once there is a sentence: its card, and how it looks later. A file of its own, so that who has none yet waits for neither.
 */
import type {Around} from '../parts/around.ts';
import {Card} from './card.ts';
import cardStyles from './card.styles.ts';
import {Looks, type LooksOptions} from './looks.ts';

/** An element's card and its looking back. */
export interface Kept {
  readonly card: Card;
  readonly looks: Looks;
}

/** Brings both to an element that is on a page, and what they look like. */
export function bringKept(around: Around, options: LooksOptions): Kept {
  const {renderRoot} = around.host;
  const {styleSheet} = cardStyles;
  // Once for an element, behind the styles that came with it. Without a shadow root there is nothing to keep a page's rules out of.
  if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
  return {card: new Card(around), looks: new Looks(around, options)};
}
