import { Card } from "./card.js";
import cardStyles from "./card.styles.js";
import { Looks } from "./looks.js";
/** Brings both to an element that is on a page, and what they look like. */
export function bringKept(around, options) {
    const { renderRoot } = around.host;
    const { styleSheet } = cardStyles;
    // Once for an element, behind the styles that came with it. Without a shadow root there is nothing to keep a page's rules out of.
    if (renderRoot instanceof ShadowRoot && styleSheet)
        renderRoot.adoptedStyleSheets.push(styleSheet);
    return { card: new Card(around), looks: new Looks(around, options) };
}
