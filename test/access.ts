/** What holds for everyone, whatever a widget shows. */
import {expect} from '@open-wc/testing';
import {registerWords} from '../src/locale/locale.ts';
import type {KapElement} from '../src/parts/kap-element.ts';
import {pseudo, pseudoWords} from './locale/pseudo.ts';
import type {WidgetStage} from './widget.ts';

/** How to open a widget in each of its states, by what a person would call it. */
export type States<S> = Readonly<Record<string, () => Promise<S>>>;

/**
 * Tests each state: axe finds nothing, and nothing stands out at the sides.
 *
 * @param widget its outermost element
 * @param drawn what may stand out, since it is not there to be read
 */
export function holdForEveryone<W extends KapElement>(
  states: States<WidgetStage<W>>,
  widget: string,
  drawn: string,
): void {
  for (const [name, open] of Object.entries(states)) {
    it(`${name}: nothing that axe finds`, async () => {
      const stage = await open();
      await expect(stage.widget).to.be.accessible();
    });

    it(`${name}: holds at 320 px, and in a longer language from right to left`, async () => {
      const stage = await open();
      stage.page.style.inlineSize = '320px';
      const outside = () => {
        const {left, right} = stage.$('.kap').getBoundingClientRect();
        return [...stage.root.querySelectorAll(`${widget} *`)]
          .filter((it) => {
            const box = it.getBoundingClientRect();
            return !it.closest(drawn) && box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          })
          .map((it) => `${it.tagName} ${it.className}`);
      };
      expect(outside()).to.deep.equal([]);
      registerWords(pseudo, pseudoWords);
      stage.page.lang = pseudo;
      await stage.settled();
      expect(getComputedStyle(stage.$('.kap')).direction).to.equal('rtl');
      expect(outside()).to.deep.equal([]);
    });
  }
}

/** What a widget in the pseudo-language says that is neither in the words nor the program's. */
export function bareWords<W extends KapElement>(stage: WidgetStage<W>, widget: string): string[] {
  const walker = document.createTreeWalker(stage.$(widget), NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim();
    const program = node.parentElement!.closest('[lang]');
    if (/[a-z]{2}/i.test(text) && !/[[\]]/.test(text) && !(program && program !== stage.$('.kap'))) bare.push(text);
  }
  return bare;
}
