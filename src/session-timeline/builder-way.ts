/** The way to the builder: to the provider's page with it, or to one that can be seen on this page. */
import {html, nothing, type ReactiveController} from 'lit';
import type {Around} from '../parts/around.ts';
import {KapIntentionRequest} from '../parts/intention-request.ts';
import {Part, type Shown} from '../parts/part.ts';

/** An element's way there. */
export class BuilderWay extends Part implements ReactiveController {
  /** a builder answered, just before this render */
  #isThere = false;

  constructor(around: Around) {
    super(around);
    around.host.addController(this);
    // One that was hidden may be in sight by now: it is looked for again as soon as somebody turns to the timeline.
    const look = (): void => {
      if (!this.#page && this.#isThere !== this.#ask(true)) around.host.requestUpdate();
    };
    around.host.addEventListener('pointerenter', look);
    around.host.addEventListener('focusin', look);
    // One that comes later is found as soon as it is defined. Held weakly, since on many a page that never happens.
    const host = new WeakRef(around.host);
    void customElements.whenDefined('kap-intention-builder').then(() => host.deref()?.requestUpdate());
  }

  hostUpdate(): void {
    this.#isThere = !this.#page && this.#ask(true);
  }

  /** The way, in these words; nothing where there is none. */
  render(words: string): Shown {
    if (this.#page) return html`<p><a class="link" href=${this.#page}>${words}</a></p>`;
    if (!this.#isThere) return nothing;
    // Hidden or gone since it was asked: then the way goes, too.
    return html`<p>${this.link(words, () => this.#ask(false) || this.around.show())}</p>`;
  }

  get #page(): string | undefined {
    return this.around.journey.program.links.builder;
  }

  #ask(probe: boolean): boolean {
    return !this.around.host.dispatchEvent(new KapIntentionRequest(probe));
  }
}
