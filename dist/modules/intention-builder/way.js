/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import { html, nothing } from 'lit';
import { Part } from "../parts/part.js";
import { BreathStep } from "./breath-step.js";
import { Drafts } from "./drafts.js";
import { KeepStep } from "./keep-step.js";
import { QuestionStep } from "./question-step.js";
import { SentenceStep } from "./sentence-step.js";
import { keepStep, moved, openStep, sentenceStep } from "./steps.js";
import { Written } from "./written.js";
/** An element's questions: which one is shown, and where each leads. */
export class Way extends Part {
    #breath;
    #question;
    #sentence;
    #keep;
    constructor(around, { sharing, help, shown, kept, keeping }) {
        super(around);
        this.written = new Written(this.around, this);
        this.#breath = new BreathStep(this.around, this);
        this.#question = new QuestionStep(this.around, this);
        this.#sentence = new SentenceStep(this.around, this);
        this.#keep = new KeepStep(this.around, this);
        this.#submit = (event) => {
            event.preventDefault();
            void (this.drafts.at === keepStep ? this.#keep.keep(this.drafts.edited) : this.#move(1));
        };
        this.sharing = sharing;
        this.help = help;
        this.shown = shown;
        this.kept = kept;
        this.drafts = new Drafts(around, {
            keeping,
            read: () => this.#sentence.look(),
            another: () => {
                for (const part of [this.written, this.#breath, this.#sentence, this.#keep])
                    part.reset();
            },
        });
    }
    /** Opens the step that was open last, or the first one. */
    begin() {
        return this.goTo(this.drafts.at);
    }
    /** Begins another intention. What was written for the one before stays with it. */
    anew() {
        const { drafts } = this;
        return drafts.once(async () => {
            if (await drafts.putAway())
                await this.goTo(openStep({ answers: {} }, drafts.steps));
        });
    }
    /** Opens an intention, to change it. */
    change(entry) {
        return this.drafts.once(async () => {
            const draft = await this.drafts.takeUp(entry);
            if (draft)
                await this.#go({ ...draft, step: this.#sentenceId });
        });
    }
    goTo(step) {
        return this.#go({ ...this.drafts.now, step });
    }
    goWithout(answer) {
        return this.#go({ ...this.drafts.now, answer, step: keepStep });
    }
    /** Leaves the way; without a draft as it is. */
    close(draft) {
        this.#keep.reset();
        this.drafts.layAside(draft);
        return this.around.show('#title');
    }
    /** @param isClosable whether there is something to go back to */
    render(isClosable) {
        const { say } = this.around;
        const { steps, notice, at: open } = this.drafts;
        const at = steps.findIndex(({ id }) => id === open);
        const step = steps[at];
        const count = steps.length + 1;
        const number = (step ? at : steps.length) + 1;
        return html `<form class="ask" @submit=${this.#submit}>
      <p class="steps">
        <span>${say('intention.step', { number, count })}</span>
        <span class="steps-bar" aria-hidden="true">
          ${Array.from({ length: count }, (_, i) => html `<i class=${i < number ? 'on' : ''}></i>`)}
        </span>
      </p>
      ${this.written.elsewhere()} ${step ? this.#step(step) : this.#keep.render()} ${notice.render()}
      <p class="nav">
        <button class="btn btn--primary" type="submit">${say(step ? 'intention.next' : 'intention.keep')}</button>
        ${step && step.kind !== 'sentence' ? this.link(say('intention.skip'), () => this.#move(1)) : nothing}
        ${at === 0 ? this.link(say('intention.have'), () => this.goTo(this.#sentenceId)) : this.link(say('intention.back'), () => this.#move(-1))}
        ${isClosable ? this.link(say('intention.later'), () => this.close()) : nothing}
      </p>
    </form>`;
    }
    /** What was also written, where no step is open. */
    offer() {
        return html `${this.written.elsewhere()} ${this.drafts.notice.render()}`;
    }
    #step(step) {
        switch (step.kind) {
            case 'breath':
                return this.#breath.render(step);
            case 'sentence':
                return this.#sentence.render(step);
            default:
                return this.#question.render(step);
        }
    }
    get #sentenceId() {
        return sentenceStep(this.drafts.steps)?.id ?? keepStep;
    }
    #submit;
    #move(by) {
        return this.#go(moved(this.drafts.now, by, this.drafts.steps));
    }
    /** Shows the step that is open in a draft. */
    #go(draft) {
        this.#breath.reset();
        this.drafts.write(draft);
        this.#sentence.look();
        return this.around.show('#title');
    }
}
