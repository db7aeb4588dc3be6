/** Printing one thing alone: the provider's page around it stays off the paper. */
import { css, render } from 'lit';
import { base } from "../theme/base.js";
import { tokens } from "../theme/tokens.js";
import cardStyles from "./card.styles.js";
/** How a window is printed; a test puts something else in its place. */
export const printer = { print: (alone) => alone.print() };
/** Blocks alone: what is longer than a page goes on in all browsers. Firefox cuts grids, and what a container's width decides. */
const paper = css `
  @page {
    margin: 0.5in;
  }
  body {
    margin: 0;
  }
  .kap {
    container: none;
    padding: 0;
  }
  .card,
  .card dl {
    display: block;
  }
  .card {
    inline-size: 6in;
    max-inline-size: 100%;
    min-block-size: 4in;
    margin: auto;
    padding: 0.45in 0.5in 0.4in;
    overflow: visible;
    box-shadow: none;
    font-size: 12pt;
  }
  .card blockquote {
    margin-block: 0.8in;
    font-size: 28pt;
  }
  .card .long {
    margin-block: 0.4in;
    font-size: 18pt;
  }
  .card dt {
    float: inline-start;
    clear: both;
    inline-size: 9em;
  }
  .card dd {
    display: flow-root;
  }
  /* A line to cut along. */
  .small .card {
    inline-size: 3.5in;
    min-block-size: 2.2in;
    margin: 0;
    padding: 0.18in 0.2in 0.15in;
    border-radius: 0;
    font-size: 9.5pt;
  }
  .small .card blockquote {
    margin-block: 0.3in;
    font-size: 15pt;
  }
  .small .card .long {
    margin-block: 0.15in;
    font-size: 11pt;
  }
`;
/**
 * Prints a card alone, in a frame of its own.
 *
 * @param into where the frame is kept until it is printed: a shadow root, whose styles hide it
 */
export async function printAlone(card, { title, lang, dir, font, size }, into) {
    into.querySelector('.alone')?.remove();
    const frame = document.createElement('iframe');
    frame.className = 'alone';
    // Without an address no policy about frames applies. Firefox replaces its first document late, the others at once: all say when.
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    into.append(frame);
    await loaded;
    const alone = frame.contentWindow; // the type leaves out that a window has the classes
    if (!alone)
        throw new Error('the frame to print was taken away');
    const { document: page } = alone;
    page.title = title;
    Object.assign(page.documentElement, { lang, dir });
    page.adoptedStyleSheets = [tokens, base, cardStyles, paper].map(({ cssText }) => {
        const sheet = new alone.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
    });
    page.body.className = size;
    page.body.style.setProperty('font-family', font);
    const inside = page.createElement('div');
    inside.className = 'kap';
    page.body.append(inside);
    render(card, inside);
    alone.addEventListener('afterprint', () => frame.remove(), { once: true });
    printer.print(alone);
}
