/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import type {Keeping} from '../parts/keeping.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {IntentionStep} from '../program/schema.ts';
import type {Entry} from '../record/entry.ts';
import type {IntentionDraft} from './answers.ts';
import {BreathStep} from './breath-step.ts';
import type {Card} from './card.ts';
import {Drafts} from './drafts.ts';
import {KeepStep} from './keep-step.ts';
import {QuestionStep} from './question-step.ts';
import {SentenceStep} from './sentence-step.ts';
import {keepStep, moved, openStep, sentenceStep} from './steps.ts';
import {Written} from './written.ts';

type Intention = Entry<'intention'>;

/** What surrounds the way. */
export interface WayOptions {
  readonly sharing: Sharing;
  readonly help: HelpPanel;
  readonly keeping: Keeping;
  readonly card: Card;
  /** an intention was kept */
  readonly kept: (entry: Intention) => void;
}

/** An element's questions: which one is shown, and where each leads. */
export class Way extends Part {
  readonly drafts: Drafts;
  readonly #written: Written;
  readonly #breath: BreathStep;
  readonly #question: QuestionStep;
  readonly #sentence: SentenceStep;
  readonly #keep: KeepStep;

  constructor(around: Around, {keeping, ...surroundings}: WayOptions) {
    super(around);
    const drafts = new Drafts(around, {
      keeping,
      read: () => this.#sentence.look(),
      another: () => {
        for (const part of [this.#written, this.#breath, this.#sentence, this.#keep]) part.reset();
      },
    });
    const written = new Written(around, drafts, surroundings.help);
    const steps = {
      ...surroundings,
      drafts,
      written,
      goTo: (step: string) => this.#goTo(step),
      goWithout: (answer: 'unknown' | 'none') => this.#go({...drafts.now, answer, step: keepStep}),
      close: (draft: IntentionDraft) => this.#close(draft),
    };
    this.drafts = drafts;
    this.#written = written;
    this.#breath = new BreathStep(around, steps);
    this.#question = new QuestionStep(around, steps);
    this.#sentence = new SentenceStep(around, steps);
    this.#keep = new KeepStep(around, steps);
  }

  /** Opens the step that was open last, or the first one. */
  begin(): Promise<void> {
    return this.#goTo(this.drafts.at);
  }

  /** Begins another intention. What was written for the one before stays with it. */
  anew(): Promise<void> {
    const {drafts} = this;
    return drafts.once(async () => {
      if (await drafts.putAway()) await this.#goTo(openStep({answers: {}}, drafts.steps));
    });
  }

  /** Opens an intention, to change it. */
  change(entry: Intention): Promise<void> {
    return this.drafts.once(async () => {
      const draft = await this.drafts.takeUp(entry);
      if (draft) await this.#go({...draft, step: this.#sentenceId});
    });
  }

  /** @param isClosable whether there is something to go back to */
  render(isClosable: boolean): TemplateResult {
    const {say} = this.around;
    const {steps, notice, at: open} = this.drafts;
    const at = steps.findIndex(({id}) => id === open);
    const step = steps[at];
    const count = steps.length + 1;
    const number = (step ? at : steps.length) + 1;
    return html`<form class="ask" @submit=${this.#submit}>
      <p class="steps">
        <span>${say('intention.step', {number, count})}</span>
        <span class="steps-bar" aria-hidden="true">
          ${Array.from({length: count}, (_, i) => html`<i class=${i < number ? 'on' : ''}></i>`)}
        </span>
      </p>
      ${this.#written.elsewhere()} ${step ? this.#step(step) : this.#keep.render()} ${notice.render()}
      <p class="nav">
        <button class="btn btn--primary" type="submit">${say(step ? 'intention.next' : 'intention.keep')}</button>
        ${step && step.kind !== 'sentence' ? this.link(say('intention.skip'), () => this.#move(1)) : nothing}
        ${at === 0 ? this.link(say('intention.have'), () => this.#goTo(this.#sentenceId)) : this.link(say('intention.back'), () => this.#move(-1))}
        ${isClosable ? this.link(say('intention.later'), () => this.#close()) : nothing}
      </p>
    </form>`;
  }

  /** What was written on the way to an intention that was kept, to be read again. */
  written(entry: Intention): Shown {
    return this.#written.onTheWay(this.drafts.draftOf(entry));
  }

  /** What was also written, where no step is open. */
  offer(): TemplateResult {
    return html`${this.#written.elsewhere()} ${this.drafts.notice.render()}`;
  }

  #step(step: IntentionStep): TemplateResult {
    switch (step.kind) {
      case 'breath':
        return this.#breath.render(step);
      case 'sentence':
        return this.#sentence.render(step);
      default:
        return this.#question.render(step);
    }
  }

  get #sentenceId(): string {
    return sentenceStep(this.drafts.steps)?.id ?? keepStep;
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    void (this.drafts.at === keepStep ? this.#keep.keep(this.drafts.edited) : this.#move(1));
  };

  #move(by: 1 | -1): Promise<void> {
    return this.#go(moved(this.drafts.now, by, this.drafts.steps));
  }

  #goTo(step: string): Promise<void> {
    return this.#go({...this.drafts.now, step});
  }

  /** Shows the step that is open in a draft. */
  #go(draft: IntentionDraft): Promise<void> {
    this.#breath.reset();
    this.drafts.write(draft);
    this.#sentence.look();
    return this.around.show('#title');
  }

  #close(draft?: IntentionDraft): Promise<void> {
    this.#keep.reset();
    this.drafts.layAside(draft);
    return this.around.show('#title');
  }
}
