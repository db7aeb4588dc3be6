/** What comes after: out of an exercise at once, or quietly at its end. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import {Entries} from '../parts/entries.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import type {Keeping} from '../parts/keeping.ts';
import {Notice} from '../parts/notice.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {Exercise} from '../program/schema.ts';
import {textIn} from '../program/text.ts';
import type {Content, Entry} from '../record/entry.ts';
import type {Done} from './done.ts';
import type {rating} from './rating.ts';

/** Where the client can go from here; what is not there is not offered. */
export interface Ways {
  goOn(): void;
  again(): void;
  save?: (() => void) | undefined;
  others?: (() => void) | undefined;
}

/** What stands in the element before this comes, and is used here, too. */
export interface Given {
  readonly sharing: Sharing;
  readonly help: HelpPanel;
  readonly keeping: Keeping;
  readonly rating: typeof rating;
  /** the session that a new entry belongs to */
  session(): string | undefined;
}

/** What came of one exercise. A save of it that runs can outlast it. */
interface Outcome {
  after?: number | undefined;
  saved?: Entry<'practice'>;
  isSaving?: boolean;
}

/** From here on distress wants help, however it was before. */
const strong = 7;

export class After extends Part {
  #outcome: Outcome = {};
  readonly #practices = new Entries(this.around, 'practice', {range: () => this.#saved && {from: this.#saved.day}});
  protected override readonly notice = new Notice(this.around);
  readonly #given: Given;

  constructor(around: Around, given: Given) {
    super(around);
    this.#given = given;
  }

  reset(): void {
    this.#outcome = {};
    this.notice.failure = undefined;
  }

  get #saved(): Entry<'practice'> | undefined {
    return this.#outcome.saved;
  }

  /** What was saved, as it stands now: it can have been shared meanwhile, or taken back. */
  get #savedNow(): Entry<'practice'> | undefined {
    return this.#practices.all.find(({id}) => id === this.#saved?.id) ?? this.#saved;
  }

  /**
   * "Stop and open your eyes"
   *
   * @param rated whether distress was rated before
   */
  stopped({goOn, again, save, others}: Ways, rated: boolean): TemplateResult {
    const {say, journey} = this.around;
    return html`<div class="before">
      <h2 class="head" id="title" tabindex="-1">${say('player.openEyes')}</h2>
      ${this.#orient()}
      <p>${this.around.text(journey.program.grounding.stop)}</p>
      <p>${this.#given.help.button()}</p>
      <p class="nav">
        ${this.button(say('player.goOn'), goOn)}
        ${others ? this.link(say('player.another'), others) : this.link(say('player.again'), again)}
        ${save ? this.link(say(rated ? 'player.after' : 'player.note'), save) : nothing}
      </p>
    </div>`;
  }

  /**
   * @param before the rating of before, where there was one
   * @param canSave whether there is a record that it belongs to
   */
  render(
    exercise: Exercise,
    about: string,
    done: Done,
    before: number | undefined,
    canSave: boolean,
    {again, others}: Pick<Ways, 'again' | 'others'>,
  ): TemplateResult {
    const {say} = this.around;
    const asks = canSave || before !== undefined;
    const title = this.around.text(exercise.title);
    const scale = html`${canSave ? this.#given.sharing.who('practice') : nothing}
    ${this.#given.rating(this.around, 'after', this.#outcome.after, (value) => {
      this.#outcome.after = value;
      this.around.host.requestUpdate();
    })}`;
    const submit = (event: Event) => {
      event.preventDefault();
      if (canSave && !this.#saved) void this.#save(exercise, done, before);
    };
    // A form, so that an open question about sharing holds it back.
    return html`<form class="before" @submit=${submit}>
      <div>
        <p class="small soft">${title}${about ? html`, ${about}` : nothing}</p>
        <h2 class="head" id="title" tabindex="-1">
          ${
            this.#saved
              ? say('player.saved')
              : before === undefined
                ? say(done.completed ? 'player.ended' : 'player.stoppedHere')
                : say('player.after')
          }
        </h2>
      </div>
      ${
        this.#saved || !asks
          ? nothing
          : before === undefined
            ? html`<details>
                <summary class="link">${say('player.after')}</summary>
                <div class="field">${scale}</div>
              </details>`
            : html`<div class="field">${scale}</div>`
      }
      <div role="status">${this.#change(before)}</div>
      ${canSave && !this.#saved ? this.#given.sharing.form('practice') : nothing} ${this.notice.render()}
      ${this.#savedNow ? this.#given.sharing.entry(this.#savedNow) : nothing}
      <p class="nav">
        ${canSave && !this.#saved ? html`<button class="btn btn--primary" type="submit">${say('save')}</button>` : nothing}
        ${this.link(say('player.again'), again)} ${others ? this.link(say('player.else'), others) : nothing}
      </p>
      ${this.#saved ? this.#given.keeping.ask() : nothing}
    </form>`;
  }

  /** Where the client is: to be read, not to be played. */
  #orient(): TemplateResult {
    return html`<ol class="orient">
      ${this.around.journey.program.grounding.openEyes.steps.map(({text}) => html`<li>${this.around.text(text)}</li>`)}
    </ol>`;
  }

  /** What changed, in a line that finds neither way better; where it got stronger, what helps now. */
  #change(before: number | undefined): Shown {
    const {after} = this.#outcome;
    const {say} = this.around;
    if (after === undefined) return nothing;
    const isMore = before !== undefined && after > before;
    if (!isMore && after < strong) {
      return before === undefined
        ? nothing
        : html`<p>${say(after < before ? 'player.less' : 'player.equal', {before, after})}</p>`;
    }
    return html`<div class="lit panel">
      <p>${isMore ? say('player.stronger', {before, after}) : say('player.strong', {after})}</p>
      ${this.#orient()} ${this.#given.help.button()}
    </div>`;
  }

  async #save({id, title}: Exercise, {seconds, completed}: Done, before: number | undefined): Promise<void> {
    const outcome = this.#outcome;
    if (outcome.isSaving) return; // a hand that shakes presses twice
    outcome.isSaving = true;
    const {actions, program} = this.around.journey;
    const content: Content<'practice'> = {
      exercise: id,
      title: textIn(title, this.around.language.asked, program.lang),
      seconds,
      completed,
      ...(before !== undefined && {before}),
      ...(outcome.after !== undefined && {after: outcome.after}),
    };
    const session = this.#given.session();
    const sharing = this.#given.sharing.of('practice');
    const saved = await this.notice.run(
      actions.save({kind: 'practice', content, sharing, ...(session !== undefined && {session})}),
    );
    outcome.isSaving = false;
    // Another exercise, or another client's record, may stand there now.
    const isHere = outcome === this.#outcome && actions === this.around.journey.actions;
    if (saved?.state !== 'saved' || !isHere) return;
    outcome.saved = saved.entry;
    this.#given.sharing.saved('practice');
    await this.around.show('#title');
  }
}
