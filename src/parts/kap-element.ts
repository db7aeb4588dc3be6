/** The base of every element of the suite. */
import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Actions, DeliveryState, Program, RecordHead} from '../journey/contexts.ts';
import {bringWords, type Say, type Words} from '../locale/locale.ts';
import {bringDefault, type Part} from '../program/parts.ts';
import {setAccent} from '../theme/accent.ts';
import {base} from '../theme/base.ts';
import {buttons} from '../theme/buttons.ts';
import {fields} from '../theme/fields.ts';
import {tokens} from '../theme/tokens.ts';
import {Around} from './around.ts';
import {HelpPanel} from './help-panel.ts';
import {Keeping} from './keeping.ts';
import partStyles from './parts.styles.ts';
import {Sharing} from './sharing.ts';

/**
 * An element with its theme, its language and its journey. It shows {@link content}, and below it the line with help.
 *
 * @csspart base - everything inside
 * @cssproperty {<color>} --kap-accent - your color; every other is derived from it
 * @cssproperty {<family-name>#} --kap-font - the font; by default the page's
 * @cssproperty {<length>} --kap-font-size - the size of text, which headings and small print follow
 * @cssproperty {<length>} --kap-radius - the corners of surfaces; controls have two thirds of it
 * @cssproperty {<number>} --kap-density - the space between things: below 1 it is tighter, above wider
 * @cssproperty {<color>} --kap-surface - what a widget stands on; `transparent` lets the page show through
 * @cssproperty {<length>} --kap-padding - the space around what is in a widget; `0` where the page shows through
 * @cssproperty {<length>} --kap-card-padding - the space inside a card
 * @cssproperty {<length>} --kap-button-radius - the corners of buttons
 * @cssproperty {<length>} --kap-field-radius - the corners of fields
 * @cssproperty {<color>} --kap-color-ink - text
 * @cssproperty {<color>} --kap-color-soft - quieter text
 * @cssproperty {<color>} --kap-color-edge - the edge of what can be pressed or filled in
 * @cssproperty {<color>} --kap-color-line - a line between things
 * @cssproperty {<color>} --kap-color-wash - what is under the pointer
 * @cssproperty {<color>} --kap-color-lit - fields, and the card that matters now
 * @cssproperty {<color>} --kap-color-accent - links, ticks, and the one button to press first
 * @cssproperty {<color>} --kap-color-on-accent - text on that button
 */
export abstract class KapElement extends LitElement {
  /**
   * The tag it is usually known by.
   *
   * @internal
   */
  static readonly tag: string;

  /** What it alone says. */
  protected static readonly words: Words = {};

  /** What it alone shows of the program, by default. */
  protected static readonly part: Part | undefined;

  /** A widget's own come after these: `[...KapElement.styles, styles]`. */
  static override readonly styles: CSSResultGroup[] = [tokens, base, buttons, fields, partStyles];

  /**
   * Registers the element. A tag that is taken stays what it is: a second copy of the suite on a page must not throw, which
   * would take the rest of its file with it.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    if (registry.get(tag)) return;
    const itself = this as unknown as CustomElementConstructor; // this base is abstract; what is registered is not
    // A class can be registered once: under another name than its own, one of its own stands for it.
    registry.define(tag, tag === this.tag ? itself : class extends itself {});
  }

  /**
   * Hands over what the widget brings. Lit calls this when a registry asks a class for its attributes: before its first element is
   * made, however the class was registered.
   */
  protected static override finalize(): void {
    super.finalize();
    bringWords(this.words);
    if (this.part) bringDefault(this.part);
  }

  #focused: Element | null = null;

  /** The practice's color, for those who cannot add CSS to their page: any CSS color. */
  @property() accent = '';

  /** The journey and the language around the element: what its parts are made with. */
  protected readonly around: Around = new Around(this);
  /** The controls for sharing a form's new entry, or one that is there. */
  protected readonly sharing: Sharing = new Sharing(this.around);
  /** Help; place {@link HelpPanel.beside} beside what is written freely, {@link HelpPanel.near} beside what was written before. */
  protected readonly help: HelpPanel = new HelpPanel(this.around);
  /** Where the record is kept and whose it is; place {@link Keeping.ask} where something was just written. */
  protected readonly keeping: Keeping = new Keeping(this.around, this.help);

  protected get program(): Program {
    return this.around.journey.program;
  }

  protected get record(): RecordHead {
    return this.around.journey.record;
  }

  protected get delivery(): DeliveryState {
    return this.around.journey.delivery;
  }

  protected get actions(): Actions {
    return this.around.journey.actions;
  }

  /** Says a word of the interface. */
  protected get say(): Say {
    return this.around.say;
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    // What had the focus is gone: the title stands for what took its place.
    if (this.#focused && !this.#focused.isConnected && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus({preventScroll: true});
    }
    const inside = this.renderRoot.querySelector<HTMLElement>('.kap');
    if (inside) setAccent(inside, this.accent);
  }

  /** The widget itself. */
  protected abstract content(): unknown;

  protected override render(): TemplateResult {
    const {lang, language, journey} = this.around;
    const {notLive, disclaimer} = journey.program;
    return html`<div class="kap" part="base" lang=${lang} dir=${language.dir}>
      ${this.keeping.status()} ${this.content()} ${this.sharing.changed()}
      <div class="foot">
        <p>${this.around.text(notLive)}</p>
        ${this.help.button()} ${this.keeping.panel(this.sharing.all())}
        <p>${this.around.text(disclaimer)}</p>
      </div>
      ${this.help.render()}
    </div>`;
  }
}
