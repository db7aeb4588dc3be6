/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import type {Keeping} from '../parts/keeping.ts';
import {Part} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {IntentionStep} from '../program/schema.ts';
import type {Entry} from '../record/entry.ts';
import type {IntentionDraft} from './answers.ts';
import {BreathStep} from './breath-step.ts';
import {Drafts} from './drafts.ts';
import {KeepStep, type WholePath} from './keep-step.ts';
import {QuestionStep} from './question-step.ts';
import {SentenceStep} from './sentence-step.ts';
import {keepStep, moved, openStep, sentenceStep} from './steps.ts';
import {Written} from './written.ts';

type Intention = Entry<'intention'>;

/** What surrounds the way. */
export interface WayOptions extends Pick<WholePath, 'sharing' | 'help' | 'shown' | 'kept'> {
  readonly keeping: Keeping;
}

/** An element's questions: which one is shown, and where each leads. */
export class Way extends Part implements WholePath {
  readonly sharing: Sharing;
  readonly help: HelpPanel;
  readonly shown: WholePath['shown'];
  readonly kept: (entry: Intention) => void;
  readonly drafts: Drafts;
  readonly written = new Written(this.around, this);
  readonly #breath = new BreathStep(this.around, this);
  readonly #question = new QuestionStep(this.around, this);
  readonly #sentence = new SentenceStep(this.around, this);
  readonly #keep = new KeepStep(this.around, this);

  constructor(around: Around, {sharing, help, shown, kept, keeping}: WayOptions) {
    super(around);
    this.sharing = sharing;
    this.help = help;
    this.shown = shown;
    this.kept = kept;
    this.drafts = new Drafts(around, {
      keeping,
      read: () => this.#sentence.look(),
      another: () => {
        for (const part of [this.written, this.#breath, this.#sentence, this.#keep]) part.reset();
      },
    });
  }

  /** Opens the step that was open last, or the first one. */
  begin(): Promise<void> {
    return this.goTo(this.drafts.at);
  }

  /** Begins another intention. What was written for the one before stays with it. */
  anew(): Promise<void> {
    const {drafts} = this;
    return drafts.once(async () => {
      if (await drafts.putAway()) await this.goTo(openStep({answers: {}}, drafts.steps));
    });
  }

  /** Opens an intention, to change it. */
  change(entry: Intention): Promise<void> {
    return this.drafts.once(async () => {
      const draft = await this.drafts.takeUp(entry);
      if (draft) await this.#go({...draft, step: this.#sentenceId});
    });
  }

  goTo(step: string): Promise<void> {
    return this.#go({...this.drafts.now, step});
  }

  goWithout(answer: 'unknown' | 'none'): Promise<void> {
    return this.#go({...this.drafts.now, answer, step: keepStep});
  }

  /** Leaves the way; without a draft as it is. */
  close(draft?: IntentionDraft): Promise<void> {
    this.#keep.reset();
    this.drafts.layAside(draft);
    return this.around.show('#title');
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
  offer(): TemplateResult {
    return html`${this.written.elsewhere()} ${this.drafts.notice.render()}`;
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

  /** Shows the step that is open in a draft. */
  #go(draft: IntentionDraft): Promise<void> {
    this.#breath.reset();
    this.drafts.write(draft);
    this.#sentence.look();
    return this.around.show('#title');
  }
}
