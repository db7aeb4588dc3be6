/** What the steps of the way have in common. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import {ownWords} from '../parts/fields.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import {icon} from '../parts/icons.ts';
import {Part} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {IntentionStep} from '../program/schema.ts';
import {answerTo} from './answers.ts';
import type {Drafts} from './drafts.ts';

/** The way, as its steps know it. */
export interface Path {
  readonly drafts: Drafts;
  readonly sharing: Sharing;
  readonly help: HelpPanel;
  /** Opens another step, by its id. */
  goTo(step: string): Promise<void>;
  /** Says that there is no intention, or none yet, and goes on to keeping that. */
  goWithout(answer: 'unknown' | 'none'): Promise<void>;
}

/** A step of the way to an intention: its title, who will see what is written, the field. */
export abstract class Step<P extends Path = Path> extends Part {
  protected readonly way: P;

  constructor(around: Around, way: P) {
    super(around);
    this.way = way;
  }

  protected title({ask, lead}: IntentionStep): TemplateResult {
    return html`<h2 class="head" id="title" tabindex="-1">${this.around.text(ask)}</h2>
      ${lead ? html`<p class="soft" id="lead">${this.around.text(lead)}</p>` : nothing}`;
  }

  /** Who sees it: what is part of the intention can be shared; the answers to the questions never are. */
  protected who({kind}: IntentionStep): TemplateResult {
    const {say} = this.around;
    const {sharing, drafts} = this.way;
    if (kind !== 'question') return sharing.who('intention', drafts.edited);
    return html`<p class="who">
      ${icon('lock')}<span><b>${say('intention.onlyYou')}</b> ${say('intention.stays')}</span>
    </p>`;
  }

  protected field(step: IntentionStep, rows?: number): TemplateResult {
    const {text} = answerTo(this.way.drafts.now, step);
    return ownWords({id: 'own', text, ...(rows && {rows}), typed: (typed) => this.typed(step, typed)});
  }

  protected typed(step: IntentionStep, text: string): void {
    const {drafts} = this.way;
    drafts.answer(step, {...answerTo(drafts.now, step), text});
  }

  /** The two answers that are whole without a sentence. */
  protected without(looks: 'btn' | 'link'): TemplateResult[] {
    return (['unknown', 'none'] as const).map((answer) =>
      this.button(this.around.say(`intention.${answer}`), () => this.way.goWithout(answer), looks),
    );
  }
}
