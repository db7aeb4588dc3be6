/** Steps that wait for the client: one thing to do at a time, or so many things to find. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from "../parts/icons.js";
export class SelfPaced {
    #ticked;
    #instead;
    #around;
    #steps;
    constructor(around, steps) {
        /** which step is open */
        this.at = 0;
        this.#ticked = new Set();
        this.#instead = new Set();
        this.#around = around;
        this.#steps = steps;
    }
    get count() {
        return this.#steps.length;
    }
    /** "step 2 of 5" */
    get place() {
        return this.#around.say('player.step', { number: this.at + 1, count: this.count });
    }
    /** "4 things you can feel" */
    get title() {
        const { count } = this.#steps[this.at] ?? {};
        const shown = this.#around.text(this.#shown);
        return count ? [count, ' ', shown] : shown;
    }
    /** The step as it is read out, and as it is spoken. */
    get said() {
        const { count, hint } = this.#steps[this.at] ?? {};
        const more = this.#around.plain(hint);
        return {
            read: more ? [this.title, '. ', this.#around.text(hint)] : this.title,
            text: [count, this.#around.plain(this.#shown), more && `. ${more}`].filter(Boolean).join(' '),
        };
    }
    get #shown() {
        const { text, instead } = this.#steps[this.at] ?? {};
        return (this.#instead.has(this.at) && instead) || text;
    }
    render() {
        const { hint, count = 0 } = this.#steps[this.at] ?? {};
        const shown = this.#shown;
        return count
            ? html `<fieldset class="words-only">
          <legend class="vh">${this.title}</legend>
          <p class="count" aria-hidden="true">${count}</p>
          <p class="find" aria-hidden="true">${this.#around.text(shown)}</p>
          <div class="touches">${Array.from({ length: count }, (_, i) => this.#box(i))}</div>
          <p class="soft">${hint ? this.#around.text(hint) : this.#around.say('player.tap')}</p>
        </fieldset>`
            : html `<div class="words-only">
          <p class="find">${this.#around.text(shown)}</p>
          ${hint ? html `<p class="soft">${this.#around.text(hint)}</p>` : nothing}
        </div>`;
    }
    /** The way forward, and to another sense. */
    nav(move) {
        const { say } = this.#around;
        const { instead } = this.#steps[this.at] ?? {};
        const turn = () => {
            if (!this.#instead.delete(this.at))
                this.#instead.add(this.at);
            this.#around.host.requestUpdate();
        };
        const link = (words, work) => html `<button class="link" type="button" @click=${work}>${words}</button>`;
        return html `<p class="nav">
      ${this.at ? link(say('player.back'), () => move(-1)) : nothing}
      ${instead ? link(say('player.otherSense'), turn) : nothing}
      <button class="btn btn--primary" type="button" @click=${() => move(1)}>
        ${say(this.at < this.count - 1 ? 'player.next' : 'player.done')}
      </button>
    </p>`;
    }
    #box(i) {
        const key = `${this.at} ${i}`;
        const turn = () => {
            if (!this.#ticked.delete(key))
                this.#ticked.add(key);
            this.#around.host.requestUpdate();
        };
        return html `<label
      ><input
        type="checkbox"
        aria-label=${this.#around.say('player.thing', { number: i + 1 })}
        .checked=${live(this.#ticked.has(key))}
        @change=${turn}
      />${icon('tick')}</label
    >`;
    }
}
