/**
 * What comes later than the element that shows it: a file of its own, asked for once. What was pressed while it was on its way is not
 * lost, and what is on its way for long is said.
 */
import { html, nothing } from 'lit';
import { patience, whoseIs } from "./around.js";
/** A module, or whatever else comes later. One for each thing that an element shows with it. */
export class Later {
    #state;
    #coming;
    #press;
    #around;
    #load;
    /** @param load imports a file of its own, such as `picture.ts` */
    constructor(around, load) {
        this.#state = 'idle';
        /**
         * Asks for it, once; again where it did not come. A handler of its own, so that it can stand at what shows that a press is near:
         * `@pointerdown`, `@focusin`.
         *
         * @returns what came; undefined where it did not
         */
        this.ask = () => (this.#coming ??= this.#come());
        this.#around = around;
        this.#load = load;
    }
    /** Whether it did not come, and nobody has asked for it again. */
    get hasFailed() {
        return this.#state === 'failed';
    }
    /** Asks for it where nobody did yet. What did not come is not asked for again by this: so it can stand where an element is rendered. */
    want() {
        if (!this.hasFailed)
            void this.ask();
    }
    /**
     * Does something with it: now where it is there, or once when it comes, however often was pressed meanwhile.
     *
     * @param asPress the browser must take it as the answer to a press: where it no longer does, another press is asked for
     */
    press({ currentTarget }, work, asPress = false) {
        if (this.there) {
            this.#turn('idle');
            return void work(this.there);
        }
        // Where its listener stands.
        this.#press = { work, place: currentTarget, whose: whoseIs(this.#around.journey.record), asPress };
        this.#around.host.requestUpdate();
        void this.ask();
    }
    /** A press that waits is not meant any more: something else is shown, or somebody else reads. */
    forget() {
        this.#press = undefined;
        if (this.#state === 'ready')
            this.#turn('idle');
    }
    /** That what was pressed for is on its way, that it did not come, or that it is there and waits for a press. */
    render() {
        const state = this.#state;
        if (this.there && state !== 'ready')
            return nothing;
        const isSaid = state === 'failed' || state === 'ready' || (state === 'late' && this.#press);
        const said = isSaid ? this.#around.say(`later.${state}`) : nothing;
        // The line stands empty before it is needed: what is put into it then is read out.
        return html `<p class="hint" role="status">${said}</p>`;
    }
    async #come() {
        this.#turn('coming');
        const timer = setTimeout(() => this.#turn('late'), patience);
        try {
            this.there = await this.#load();
            this.#turn('idle');
            this.#run(this.there);
        }
        catch (error) {
            console.error('kap-widgets: a part of this page did not come.', error);
            this.#coming = undefined; // the next press asks again
            this.#press = undefined;
            this.#turn('failed');
        }
        finally {
            clearTimeout(timer);
        }
        return this.there;
    }
    #run(it) {
        const press = this.#press;
        this.#press = undefined;
        if (!press?.place.isConnected)
            return;
        // Somebody else's press: it was not for what is open now.
        if (press.whose && press.whose !== whoseIs(this.#around.journey.record))
            return;
        if (press.asPress && !navigator.userActivation.isActive)
            return this.#turn('ready');
        press.work(it);
    }
    #turn(state) {
        if (this.#state === state)
            return;
        this.#state = state;
        this.#around.host.requestUpdate();
    }
}
