/** All that comes with Start, in a file of its own: an exercise while it is done, the way out of it, and what comes after. */
import { nothing } from 'lit';
import { bringWords } from "../locale/locale.js";
import { After } from "./after.js";
import { words } from "./doing.words.en.js";
import pacerStyles from "./pacer.styles.js";
import { Playing } from "./playing.js";
import { Stage } from "./stage.js";
import styles from "./stage.styles.js";
/** Made once for an element, when its file has come. */
export class Doing {
    /** what is shown of it; nothing where the element shows something else */
    #view;
    /** whose record was open when it was started */
    #startedBy;
    #around;
    #from;
    #playing;
    #stage;
    #after;
    constructor(around, from) {
        /** whose record was open when it was started */
        this.#startedBy = '';
        /** The client wants out, at once. */
        this.stop = () => {
            if (!this.isPlaying)
                return;
            this.#playing.stop();
            this.#end('stopped');
        };
        this.#goOn = () => this.#play(() => this.#playing.goOn());
        bringWords(words);
        this.#around = around;
        this.#from = from;
        this.#after = new After(around, from);
        this.#playing = new Playing(around, from.settings, { finished: () => this.#end('after'), stopped: this.stop });
        this.#stage = new Stage(around, this.#playing, from.settings);
        around.host.addController(this);
        // Before the first stage is rendered, and after the element's own.
        for (const { styleSheet } of [pacerStyles, styles]) {
            if (styleSheet)
                around.host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
        }
    }
    hostDisconnected() {
        if (this.isPlaying)
            this.#view = 'stopped';
    }
    /** Whether it is what the element shows. */
    get isShown() {
        return this.#view !== undefined;
    }
    /** From Start until it ends or is stopped; also while it is paused. */
    get isPlaying() {
        return this.#view === 'playing';
    }
    /** Begins an exercise: call it as the answer to a press. */
    start(exercise) {
        this.#startedBy = this.#from.whose();
        this.#play(() => this.#playing.start(exercise));
    }
    /** The element shows something else. What is played ends, and nothing that was rated or saved stays. */
    close() {
        this.#playing.stop();
        this.#after.reset();
        this.#view = undefined;
    }
    /** @param isOnly there is no other exercise */
    render(isMini, isOnly) {
        const { exercise, score } = this.#playing;
        if (!exercise)
            return nothing; // nothing was started
        // What is played stands until it ends, also where the program no longer has it: its way out is here.
        if (this.isPlaying)
            return isMini && score ? this.#stage.mini() : this.#stage.render();
        const { settings, open, leave } = this.#from;
        const canSave = this.#canSave;
        const anew = () => open(exercise.id);
        const others = isOnly ? undefined : leave;
        if (this.#view === 'stopped') {
            const save = this.#playing.isWorthSaving && canSave ? () => this.#go('after', '#title') : undefined;
            return this.#after.stopped({ goOn: this.#goOn, again: anew, save, others }, settings.distress !== undefined);
        }
        const again = isMini ? leave : anew;
        const about = settings.about(exercise);
        return this.#after.render(exercise, about, this.#playing.done, settings.distress, canSave, { again, others });
    }
    /** What was played while another client's record was open is not for this one. */
    get #canSave() {
        const { status, readonly } = this.#around.journey.record;
        return status === 'open' && !readonly && this.#startedBy === this.#from.whose();
    }
    #goOn;
    #play(begin) {
        begin();
        const { isHere } = this.#around;
        void this.#go('playing', isHere ? '.stage, .mini' : undefined).then(() => {
            if (!isHere)
                return;
            // On a low screen it begins at its top, where the cue is.
            const stage = this.#around.host.renderRoot.querySelector('.stage');
            stage?.scrollIntoView({ block: stage.clientHeight > innerHeight ? 'start' : 'nearest' });
        });
    }
    /** By time, or by the device: the focus moves only if it was here. Somebody may be writing elsewhere. */
    #end(view) {
        void this.#go(view, this.#around.hasFocus ? '#title' : undefined);
    }
    #go(view, focus) {
        this.#view = view;
        this.#from.turned();
        return this.#around.show(focus);
    }
}
