/** A removal that asks first, in its place. */
import { html, nothing } from 'lit';
import { Part } from "./part.js";
/** The removals of a list: of one thing at a time it is asked. */
export class Removal extends Part {
    #asked;
    /** the one that could not be removed: there it is said */
    #failed;
    /** The button; once it was pressed, the question with its two answers. */
    render(thing) {
        const { say } = this.around;
        const { id, ask, word = say('remove'), looks = 'link' } = thing;
        if (!this.asks(id))
            return this.button(word, () => this.#ask(id, `[id="remove-${id}"]`), looks);
        return html `<span id="remove-${id}" tabindex="-1">${ask}</span>
      ${this.link(say('remove'), () => this.#remove(thing))}
      ${this.link(say('leaveIt'), () => this.#ask(undefined, thing.left))}`;
    }
    /** Whether it is asked: then what else stands there makes way. */
    asks(id) {
        return this.#asked === id;
    }
    /** Why it could not be removed. */
    failure({ id }) {
        return this.#failed === id ? this.notice.render() : nothing;
    }
    /** Another record is open. */
    reset() {
        this.#asked = this.#failed = this.notice.failure = undefined;
    }
    #ask(id, place) {
        this.#asked = id;
        this.#failed = this.notice.failure = undefined;
        return this.around.show(place);
    }
    async #remove({ id, remove, gone }) {
        if (this.#asked !== id)
            return; // pressed twice
        this.#asked = undefined;
        this.#failed = id;
        if (await this.run(remove()))
            await this.around.show(gone);
    }
}
