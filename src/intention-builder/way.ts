/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions, Saved} from '../journey/contexts.ts';
import type {Around} from '../parts/around.ts';
import {clash} from '../parts/clash.ts';
import {holdsDanger, speaksOfDanger} from '../parts/danger.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import {icon} from '../parts/icons.ts';
import type {Keeping} from '../parts/keeping.ts';
import {Notice} from '../parts/notice.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {IntentionStep, Text} from '../program/schema.ts';
import {textIn} from '../program/text.ts';
import type {Content, Entry} from '../record/entry.ts';
import {
  emptyDraft,
  holdsWords,
  intendedBy,
  isAnswered,
  noAnswer,
  readDraft,
  saidIn,
  saysSame,
  writeDraft,
  type Answer,
  type IntentionDraft,
} from './answers.ts';
import type {Card} from './card.ts';
import {faceOf, type CardFace} from './face.ts';
import type {refine, Rule, Suggestion} from './refine.ts';
import {firstSentences} from './sentences.ts';

type Intention = Entry<'intention'>;
type Drafts = Awaited<ReturnType<Actions['otherDrafts']>>;

/** Of the draft that is written. What belongs to an intention that was kept moves to `intention/<its id>` when another is begun. */
const key = 'intention';
/** The last step, after those of the program: no id of theirs can be this. */
const last = '/keep';
/** How long somebody stops typing before a suggestion is made, in ms: nobody wants to be corrected in the middle of a word. */
const pause = 700;

/** A key of its own for a draft that is offered. */
function spare(): string {
  return `${key} ${new Date().toISOString()}`;
}

/** An answer is read once: a long one not again with each letter of another. */
const dangers = new WeakMap<Answer, string>();

/** What of an answer speaks of danger; empty where nothing does. */
function dangerIn(given: Answer): string {
  const found = dangers.get(given) ?? [given.text, given.before ?? ''].find(speaksOfDanger) ?? '';
  dangers.set(given, found);
  return found;
}

/** What surrounds a step. */
interface Surroundings {
  /** an intention was kept */
  readonly kept: (entry: Intention) => void;
  readonly sharing: Sharing;
  readonly help: HelpPanel;
  readonly keeping: Keeping;
  readonly card: Card;
}

/** An element's questions, with what was answered. */
export class Way extends Part {
  /** the intention that stands for the session to come, where there is one */
  current: Intention | undefined;
  /** the session that a new intention is for */
  session: string | undefined;
  /** what stands above the sentence on the card */
  date: string | undefined;
  /** whether there is something to go back to */
  closable = false;
  #draft: IntentionDraft = emptyDraft;
  /** the record that the draft was read in; undefined until it was */
  #read: Actions | undefined;
  #reading: Actions | undefined;
  /** whose record that is */
  #whose = '';
  /** the draft as it is on the device */
  #stored = '';
  /** counts what was typed, so that what is read meanwhile does not replace it */
  #typed = 0;
  #others: Drafts = [];
  /** loaded when the sentence is first worked on; without a connection there are no suggestions, and nothing else is missing */
  #rules: typeof refine | undefined;
  #suggestion: Suggestion | undefined;
  /** what was written on the way to earlier intentions, by their ids */
  #away = new Map<string, IntentionDraft>();
  readonly #left = new Set<Rule>();
  #pausing: ReturnType<typeof setTimeout> | undefined;
  /** how far the breath is that was asked for */
  #breath: 'in' | 'out' | undefined;
  #clash: Intention | undefined;
  #again = false;
  /** whether something is done that a second press would do twice */
  #busy = false;
  /** whether it is asked if what was also written can go */
  #dropping = false;
  protected override readonly notice = new Notice(this.around);
  readonly #with: Surroundings;

  constructor(around: Around, surroundings: Surroundings) {
    super(around);
    this.#with = surroundings;
  }

  /** Whether the draft was read. Before that nothing can be said about it. */
  get ready(): boolean {
    return this.#read !== undefined && this.#read === this.around.journey.actions;
  }

  /** Whether a step is open. */
  get open(): boolean {
    return this.#draft.step !== undefined;
  }

  /** Whether something was begun that was not kept. */
  get begun(): boolean {
    return !this.#draft.kept && holdsWords(this.#draft);
  }

  /** Whether a change of this intention was begun and left. */
  changing(entry: Intention): boolean {
    const draft = this.#draftOf(entry);
    return draft.version !== undefined && !saysSame(this.#says(draft), entry.content);
  }

  /**
   * Reads the draft, where the record is another one.
   *
   * @param again also where it is the same: another tab can have written meanwhile. The newer text wins; the step that is open
   *   here stays.
   */
  async refresh(again = false): Promise<void> {
    const {record, actions} = this.around.journey;
    if (record.status !== 'open' || (this.#reading === actions && !again)) return;
    const whose = [record.site, record.client, record.generation].join(' ');
    // The same record in another place, such as on the device after a full tab: what could not be kept there can be here.
    const rescues = whose === this.#whose && this.#unkept && this.#reading !== actions;
    if (this.#reading !== actions && !rescues) this.#forget();
    this.#reading = actions;
    this.#whose = whose;
    const typed = this.#typed;
    try {
      // The draft last: what is typed from here on takes the place of just that.
      this.#others = await actions.otherDrafts(key);
      const text = (await actions.draft(key))?.text ?? '';
      const first = this.#read !== actions;
      const draft = await this.#known(readDraft(text));
      if (this.#reading !== actions) return;
      this.#read = actions;
      if (rescues) this.#store();
      else if (this.#typed === typed && !this.#unkept && (first || text !== this.#stored)) {
        const {step: theirs, ...rest} = draft;
        const step = first || draft.kept !== this.#draft.kept ? theirs : this.#draft.step;
        this.#draft = {...rest, ...(step && {step})};
        this.#stored = writeDraft(this.#draft);
        // It may be lost when nobody is asked where to keep it, as if it were typed now.
        if (this.begun) this.#with.keeping.drafted = true;
        this.#loadRules();
        this.#suggest();
      }
      this.around.host.requestUpdate();
    } catch {
      // Closed meanwhile: what is shown then has nothing of this.
    }
  }

  /** Whether something stands here that is not on disk. */
  get #unkept(): boolean {
    return writeDraft(this.#draft) !== this.#stored;
  }

  /** Stops waiting for a pause. */
  stop(): void {
    clearTimeout(this.#pausing);
  }

  /** Opens the step that was open last, or the first one. */
  begin(): Promise<void> {
    return this.#go(this.#at);
  }

  /** Begins another intention. What was written for the one before stays with it. */
  anew(): Promise<void> {
    return this.#once(async () => {
      if (await this.#putAway()) await this.#go(this.#steps[0]?.id ?? last);
    });
  }

  /** Opens an intention, to change it: with all that was written on the way to it. A change that was left is gone on with. */
  change(entry: Intention): Promise<void> {
    return this.#once(async () => {
      const {actions} = this.around.journey;
      if (this.#draft.kept !== entry.id) {
        const place = `${key}/${entry.id}`;
        const before = await this.notice.run(actions.draft(place).then((draft) => readDraft(draft?.text)));
        if (!before || !(await this.#putAway())) return;
        this.#draft = before;
      }
      if (this.#draft.version === undefined) {
        this.#draft = {...this.#filled(this.#draft, entry), version: entry.version};
      }
      await this.#go(this.#sentence?.id ?? last);
    });
  }

  /** An intention is removed, and with it what it says here. What was written on the way to it is not: it can be gone on with. */
  async removed({id}: Intention): Promise<void> {
    const {actions} = this.around.journey;
    const rest = ({answers}: IntentionDraft): IntentionDraft => ({answers: this.#onTheWay(answers)});
    if (this.#draft.kept === id) {
      this.#draft = rest(this.#draft);
      return this.#store();
    }
    const away = await actions.draft(`${key}/${id}`);
    if (!away) return;
    await actions.keepDraft(spare(), writeDraft(rest(readDraft(away.text))));
    await actions.keepDraft(away.key, '');
    await this.refresh(true);
  }

  /** A draft that says what an entry says. Where it said something else, as it can after another tab, that can be had back. */
  #filled(draft: IntentionDraft, {id: kept, content}: Intention): IntentionDraft {
    if (saysSame(this.#says(draft), content)) return {...draft, kept};
    const {sentence, word, hard, answer} = content;
    const texts = {sentence: answer ? '' : sentence, word, support: hard};
    const answers = this.#onTheWay(draft.answers);
    for (const {id, kind, ask} of this.#steps) {
      const text = kind === 'breath' || kind === 'question' ? undefined : texts[kind];
      const before = draft.answers[id]?.text.trim();
      const had = kind === 'sentence' && before && before !== text && {before};
      if (text || had) answers[id] = {...noAnswer, ask: this.around.plain(ask), text: text ?? '', ...had};
    }
    return {answers, ...(answer && {answer}), kept};
  }

  /** What is the client's own for good: all but what the intention is made of. */
  #onTheWay(answers: IntentionDraft['answers']): IntentionDraft['answers'] {
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !this.#isPart(id)));
  }

  /** Whether a step is part of the intention itself. What the program no longer has, or asks otherwise, is not. */
  #isPart(id: string): boolean {
    const kind = this.#steps.find((step) => step.id === id)?.kind;
    return kind === 'sentence' || kind === 'word' || kind === 'support';
  }

  render(): TemplateResult {
    const {say} = this.around;
    const steps = this.#steps;
    const at = steps.findIndex(({id}) => id === this.#at);
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
      ${this.#otherDrafts()} ${step ? this.#step(step) : this.#keeping()} ${this.notice.render()}
      <p class="nav">
        <button class="btn btn--primary" type="submit">${say(step ? 'intention.next' : 'intention.keep')}</button>
        ${step && step.kind !== 'sentence' ? this.link(say('intention.skip'), () => this.#move(1)) : nothing}
        ${at === 0 ? this.link(say('intention.have'), () => this.#go(this.#sentence?.id ?? last)) : this.link(say('intention.back'), () => this.#move(-1))}
        ${this.closable ? this.link(say('intention.later'), () => this.#close()) : nothing}
      </p>
    </form>`;
  }

  /** What was written on the way to an intention that was kept, to be read again. */
  written(entry: Intention): Shown {
    return this.#said(this.#draftOf(entry));
  }

  /** What was also written, where no step is open. */
  offer(): TemplateResult {
    return html`${this.#otherDrafts()} ${this.notice.render()}`;
  }

  #draftOf({id}: Intention): IntentionDraft {
    return this.#draft.kept === id ? this.#draft : (this.#away.get(id) ?? emptyDraft);
  }

  /** Reads what was put away with earlier intentions. */
  async readAway(intentions: readonly Intention[]): Promise<void> {
    const {actions} = this.around.journey;
    const away = this.#away;
    const unread = intentions.filter(({id}) => !away.has(id));
    if (!unread.length) return;
    for (const {id} of unread) away.set(id, emptyDraft);
    for (const {id} of unread) {
      await actions.draft(`${key}/${id}`).then(
        (draft) => {
          away.set(id, readDraft(draft?.text));
          this.around.host.requestUpdate();
        },
        () => away.delete(id), // not now: it is tried again with the next render
      );
    }
  }

  /** @param change where its questions can be gone back to */
  #said({answers}: IntentionDraft, change = false): Shown {
    const {say} = this.around;
    const steps = new Map(this.#steps.map((step) => [step.id, step]));
    const said = Object.entries(this.#onTheWay(answers)).filter(([, given]) => isAnswered(given));
    if (!said.length) return nothing;
    return html`<details class="written">
      <summary class="link">${say('intention.written')}</summary>
      <p class="hint">${say('intention.onlyYou')} ${say('intention.stays')}</p>
      ${change ? nothing : this.#with.help.near(...said.map(([, given]) => given))}
      <dl>
        ${said.map(
          ([id, {ask, text, choices}]) =>
            html`<div>
              <dt>${ask || say('intention.before')}</dt>
              <dd>
                ${Object.values(choices).join(', ')} ${text ? html`<p class="said-so" dir="auto">${text}</p>` : nothing}
                ${change && steps.get(id)?.kind === 'question' ? this.link(say('intention.change'), () => this.#go(id)) : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }

  // --- the steps

  get #steps(): readonly IntentionStep[] {
    return this.around.journey.program.intention.steps;
  }

  get #sentence(): IntentionStep | undefined {
    return this.#steps.find(({kind}) => kind === 'sentence');
  }

  /** The step that is open; the first one where the program no longer has it. */
  get #at(): string {
    const {step} = this.#draft;
    if (step === last || this.#steps.some(({id}) => id === step)) return step ?? last;
    return this.#steps[0]?.id ?? last;
  }

  #answer({id}: IntentionStep): Answer {
    return this.#draft.answers[id] ?? noAnswer;
  }

  #step(step: IntentionStep): TemplateResult {
    switch (step.kind) {
      case 'breath':
        return this.#breathing(step);
      case 'sentence':
        return this.#refine(step);
      default:
        return this.#question(step);
    }
  }

  #title({ask, lead}: IntentionStep): TemplateResult {
    return html`<h2 class="head" id="title" tabindex="-1">${this.around.text(ask)}</h2>
      ${lead ? html`<p class="soft" id="lead">${this.around.text(lead)}</p>` : nothing}`;
  }

  #breathing(step: IntentionStep): TemplateResult {
    const {say} = this.around;
    const cue = this.#breath;
    return html`<div class="group">${this.#title(step)}</div>
      <div class="breathe">
        <div
          class="breath"
          data-cue=${cue ?? nothing}
          aria-hidden="true"
          @animationend=${() => this.#breathe(cue === 'in' ? 'out' : undefined)}
        ></div>
        <b role="status">${cue && say(`player.cue.${cue}`)}</b>
      </div>
      <p class="actions">${this.button(say('intention.breathe'), () => this.#breathe('in'))}</p>`;
  }

  /** The circle's own clock leads: its words come when it has grown, and go when it is small again. */
  #breathe(cue: 'in' | 'out' | undefined): void {
    this.#breath = cue;
    this.around.host.requestUpdate();
  }

  #question(step: IntentionStep): TemplateResult {
    const {choices, field, kind} = step;
    const given = this.#answer(step);
    const stem = choices.find(({id, stem}) => stem && id in given.choices)?.stem;
    // What was chosen and is no longer offered stays, so that it can be taken back.
    const gone = Object.entries(given.choices)
      .filter(([id]) => !choices.some((choice) => choice.id === id))
      .map(([id, text]) => ({id, text: {[this.around.lang]: text}}));
    const chips = [...choices, ...gone].map((choice) => this.#chip(step, choice));
    return html`<div class="group" role="group" aria-labelledby="title" aria-describedby="lead">
        ${this.#title(step)} ${this.#who(kind)} ${chips.length ? html`<div class="chips">${chips}</div>` : nothing}
      </div>
      ${
        field
          ? html`<div class="field">
              <label class="label" for="own">${this.around.text(step.one && stem ? stem : field)}</label>
              ${kind === 'word' ? this.#line(step) : this.#field(step)} ${this.#with.help.atOnce(given.text)}
            </div>`
          : nothing
      }`;
  }

  #chip(step: IntentionStep, {id, text}: IntentionStep['choices'][number]): TemplateResult {
    const chosen = id in this.#answer(step).choices;
    const turn = () => {
      const {choices, ...rest} = this.#answer(step);
      const {[id]: _, ...others} = choices;
      const added = chosen ? {} : {[id]: this.around.plain(text)};
      this.#put(step, {...rest, choices: step.one ? added : {...others, ...added}});
    };
    // Of a form's checkbox Enter would make the next step, with nothing chosen.
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (!event.repeat) turn();
    };
    return html`<label class="chip"
      ><input type="checkbox" .checked=${live(chosen)} @change=${turn} @keydown=${enter} />${icon('tick')}<span
        >${this.around.text(text)}</span
      ></label
    >`;
  }

  #field(step: IntentionStep, rows = 3): TemplateResult {
    return html`<textarea
      class="input"
      id="own"
      rows=${rows}
      dir="auto"
      .value=${live(this.#answer(step).text)}
      @input=${(event: InputEvent) => this.#type(step, event)}
    ></textarea>`;
  }

  #line(step: IntentionStep): TemplateResult {
    return html`<input
      class="input"
      id="own"
      dir="auto"
      autocomplete="off"
      .value=${live(this.#answer(step).text)}
      @input=${(event: InputEvent) => this.#type(step, event)}
    />`;
  }

  /** Who sees it: what is part of the intention can be shared; the answers to the questions never are. */
  #who(kind: IntentionStep['kind']): TemplateResult {
    const {say} = this.around;
    if (kind !== 'question') return this.#with.sharing.who('intention', this.#edited);
    return html`<p class="who">
      ${icon('lock')}<span><b>${say('intention.onlyYou')}</b> ${say('intention.stays')}</span>
    </p>`;
  }

  // --- the sentence

  #refine(step: IntentionStep): TemplateResult {
    const {say} = this.around;
    const {text, before} = this.#answer(step);
    const words = text.trim() ? text.trim().split(/\s+/).length : 0;
    const danger = this.#danger;
    const first = this.#first();
    const ideas = (first.length ? first : this.around.journey.program.intention.examples).filter(
      (one) => this.around.plain(one) !== text,
    );
    const idea = (one: Text) => this.button(this.around.text(one), () => this.#use(this.around.plain(one)), 'idea');
    const list = html`<ul class="ideas">
      ${ideas.map((one) => html`<li dir="auto">${idea(one)}</li>`)}
    </ul>`;
    return html`<div class="group">${this.#title(step)}</div>
      ${
        words
          ? nothing
          : html`<div class="field">
              <p class="label">${say(first.length ? 'intention.yours' : 'intention.examples')}</p>
              ${list}
            </div>`
      }
      <div class="refine">
        <div class="refine-sentence lit">
          <div>
            <label class="label" for="own">${say('intention.sentence')}</label>
            ${this.#who(step.kind)}
          </div>
          ${this.#field(step, 2)}
          <p class="small soft">
            ${words && !danger ? say('intention.words', {count: words}) : nothing}
            ${before === undefined ? nothing : this.link(say('intention.undo'), () => this.#use())}
          </p>
        </div>
        <div role="status">${danger ? nothing : this.#margin()}</div>
      </div>
      ${this.#with.help.atOnce(danger)}
      ${
        words && ideas.length
          ? html`<details class="beginnings">
              <summary class="link">${say('intention.beginnings')}</summary>
              ${list}
            </details>`
          : nothing
      }
      <p class="actions">
        ${(['unknown', 'none'] as const).map((answer) => this.link(say(`intention.${answer}`), () => this.#without(answer)))}
      </p>`;
  }

  /** What was written anywhere on the way and speaks of danger: help stays beside it to the end. */
  get #danger(): string {
    return Object.values(this.#draft.answers).map(dangerIn).find(Boolean) ?? '';
  }

  /** A note in the margin: to take or to leave. Not beside words of danger: there is help, and nothing to improve. */
  #margin(): Shown {
    const {say} = this.around;
    const {rule, sentence, parts} = this.#suggestion ?? {};
    if (!rule || !sentence || !parts) return nothing;
    const [before, changed, after] = parts;
    const leave = () => {
      this.#left.add(rule);
      this.#suggest();
      return this.around.show('#own');
    };
    return html`<aside class="margin-note" aria-label=${say('intention.suggestion')}>
      <p class="soft">${say(`intention.refine.${rule}`)}</p>
      <q dir="auto">${before}<ins>${changed}</ins>${after}</q>
      <p class="actions">
        ${this.button(say('intention.use'), () => this.#use(sentence))} ${this.link(say('clash.mine'), leave)}
      </p>
    </aside>`;
  }

  /** First sentences, in the language of the beginnings that they are made of. */
  #first(): Text[] {
    const {journey, language} = this.around;
    const {steps, stems} = journey.program.intention;
    const plain = (text: Text | undefined) => this.around.plain(text);
    const {lang} = textIn(stems.words[0] ?? stems.sentence[0] ?? {}, language.asked, journey.program.lang);
    const given = steps
      .filter(({kind}) => kind === 'question')
      .map((step) => {
        const {text, choices} = this.#answer(step);
        const chosen = step.choices.filter(({id}) => id in choices);
        return {text, choices: chosen.map(({phrase, stem}) => ({phrase: plain(phrase), stem: plain(stem)}))};
      });
    const made = firstSentences(given, {words: stems.words.map(plain), sentence: stems.sentence.map(plain)});
    return made.map((sentence) => ({[lang]: sentence}));
  }

  /**
   * Puts a sentence into the field, or without one the client's own again. What they had typed there can be had back: on disk, like
   * all that is typed.
   */
  #use(used?: string): Promise<void> {
    const step = this.#sentence;
    if (step) {
      const {before: had, used: last, ...given} = this.#answer(step);
      const own = given.text.trim() && given.text !== last ? given.text : undefined;
      const text = used ?? had ?? '';
      const before = own ?? (used === undefined ? undefined : had);
      this.#put(step, {...given, text, ...(used && {used}), ...(before && before !== text && {before})});
      this.#suggest();
    }
    return this.around.show('#own');
  }

  #loadRules(): void {
    if (this.#at !== this.#sentence?.id || this.#rules) return;
    import('./refine.ts').then(
      (rules) => {
        this.#rules = rules.refine;
        this.#suggest();
      },
      () => undefined,
    );
  }

  #suggest(): void {
    const {rules} = this.around.journey.program.intention;
    const text = this.#sentence ? this.#answer(this.#sentence).text : '';
    const left = Object.fromEntries([...this.#left].map((rule) => [rule, false]));
    // The rules are for English.
    this.#suggestion = this.around.lang.startsWith('en') ? this.#rules?.(text, {...rules, ...left}) : undefined;
    this.around.host.requestUpdate();
  }

  // --- keeping it

  /** The intention that is changed, at the version that the change began from: what was saved since is not written over unasked. */
  get #edited(): Intention | undefined {
    const {current} = this;
    const {kept, version} = this.#draft;
    return current && current.id === kept ? {...current, version: version ?? current.version} : undefined;
  }

  /** What the intention is, by a draft. */
  #says(draft: IntentionDraft): Content<'intention'> {
    const {answer} = draft;
    const intended = intendedBy(draft, this.#steps);
    if (!answer) return intended;
    return {...intended, sentence: this.around.plain(this.around.journey.program.intention[answer]), answer};
  }

  get #face(): CardFace {
    return {...faceOf(this.#says(this.#draft), this.around.journey.program.intention), date: this.date};
  }

  #keeping(): TemplateResult {
    const {say} = this.around;
    const face = this.#face;
    const held = !holdsDanger(face);
    return html`<div class="group">
        <h2 class="head" id="title" tabindex="-1">
          ${say(!face.sentence ? 'intention.open' : held ? 'intention.ready' : 'help.wrote')}
        </h2>
        ${held ? html`<p class="soft">${say(face.sentence ? 'intention.lightly' : 'intention.openHint')}</p>` : nothing}
      </div>
      ${face.sentence ? this.#with.card.render(face) : this.#answers()} ${this.#with.help.atOnce(this.#danger)}
      ${
        face.sentence
          ? html`<p class="actions">
              ${this.#steps
                .filter(({kind}) => kind === 'sentence' || kind === 'word' || kind === 'support')
                .map(
                  ({id, kind}) =>
                    this.link(say(`intention.to.${kind as 'word'}`), () => this.#go(id)) /* one of these three */,
                )}
            </p>`
          : nothing
      }
      ${this.#said(this.#draft, true)}
      <div class="field">${this.#who('sentence')} ${this.#edited ? nothing : this.#with.sharing.form('intention')}</div>
      ${
        this.#clash
          ? clash(this.around, this.#sentenceOf(this.#clash), {
              mine: () => this.#keep(this.#clash),
              theirs: () => this.#clash && this.#takeTheirs(this.#clash),
              both: () => this.#keep(undefined),
            })
          : nothing
      }
      <p role="status">${this.#again ? say('clash.again') : nothing}</p>`;
  }

  #sentenceOf({content}: Intention): TemplateResult {
    return html`<blockquote dir="auto">${content.sentence}</blockquote>
      ${this.#with.help.near(content)}`;
  }

  /** The two answers that are whole without a sentence. */
  #answers(): TemplateResult {
    return html`<p class="equal">
      ${(['unknown', 'none'] as const).map((answer) =>
        this.button(this.around.say(`intention.${answer}`), () => this.#without(answer)),
      )}
    </p>`;
  }

  #without(answer: 'unknown' | 'none'): Promise<void> {
    this.#draft = {...this.#draft, answer};
    return this.#go(last);
  }

  /** @param stored the entry of which this is the next version; without one it is new */
  #keep(stored: Intention | undefined): Promise<void> {
    return this.#once(async () => {
      const {actions} = this.around.journey;
      const content = this.#says(this.#draft);
      const {sentence, word, hard} = content;
      if (!sentence) return this.around.show('.equal > *');
      const text = [sentence, word, hard].filter(Boolean).join('\n');
      const saved = await this.notice.run(this.#save(content, stored), text);
      if (!saved || actions !== this.around.journey.actions) return;
      this.#clash = saved.state === 'conflict' ? saved.stored : undefined;
      this.#again = saved.state === 'sharing';
      if (saved.state !== 'saved') return this.around.show(this.#clash && '#clash');
      this.#with.sharing.saved('intention');
      this.#draft = this.#keptAs(this.#draft, saved.entry);
      this.#with.kept(saved.entry);
      await this.#close();
    });
  }

  async #save(content: Content<'intention'>, stored: Intention | undefined): Promise<Saved<'intention'>> {
    const before = stored ? undefined : await this.#find(content);
    if (before) return {state: 'saved', entry: before};
    const saved = await this.around.journey.actions.save({
      kind: 'intention',
      content,
      session: stored?.session ?? this.session,
      sharing: this.#with.sharing.of('intention', stored),
      ...(stored && {id: stored.id, version: stored.version}),
    });
    // Another tab has made the same change: there is nothing to ask.
    return saved.state === 'conflict' && saysSame(saved.stored.content, content)
      ? {state: 'saved', entry: saved.stored}
      : saved;
  }

  /**
   * The entry that a draft has become already, where it does not know: the page that kept it went before it could say so, or
   * another tab has kept it. It says the same, and no draft of its own was put away with it.
   */
  async #find(content: Content<'intention'>): Promise<Intention | undefined> {
    const {actions} = this.around.journey;
    const {entries} = await actions.query('intention');
    const same = entries.find((entry) => entry.session === this.session && saysSame(entry.content, content));
    return same && !(await actions.draft(`${key}/${same.id}`)) ? same : undefined;
  }

  /** A draft that was read, with the entry that it has become. */
  async #known(draft: IntentionDraft): Promise<IntentionDraft> {
    const entry = draft.step === last && !draft.kept ? await this.#find(this.#says(draft)) : undefined;
    if (!entry) return draft;
    const {step: _, ...kept} = this.#keptAs(draft, entry);
    return kept;
  }

  /** What stood there before its sentence is let go, now that this one is meant. */
  #keptAs({version: _, ...draft}: IntentionDraft, {id: kept}: Intention): IntentionDraft {
    const answers = Object.entries(draft.answers).map(([id, {before: _, used: __, ...given}]) => [id, given] as const);
    return {...draft, answers: Object.fromEntries(answers), kept};
  }

  /** What was saved elsewhere stands; what was written on the way stays. */
  #takeTheirs(stored: Intention): Promise<void> {
    this.#draft = this.#filled({answers: this.#onTheWay(this.#draft.answers)}, stored);
    return this.#close();
  }

  // --- going on, and keeping what is typed

  #submit = (event: Event): void => {
    event.preventDefault();
    void (this.#at === last ? this.#keep(this.#edited) : this.#move(1));
  };

  #move(by: 1 | -1): Promise<void> {
    const at = this.#at;
    const {answer: _, ...rest} = this.#draft;
    // Who goes on from a sentence means the sentence.
    if (by > 0 && at === this.#sentence?.id && isAnswered(rest.answers[at])) this.#draft = rest;
    const ids = [...this.#steps.map(({id}) => id), last];
    return this.#go(ids[ids.indexOf(at) + by] ?? last);
  }

  #go(step: string): Promise<void> {
    this.#breath = undefined;
    this.#draft = {...this.#draft, step};
    this.#loadRules();
    this.#suggest();
    this.#store();
    return this.around.show('#title');
  }

  async #close(): Promise<void> {
    const {step: _, version, ...rest} = this.#draft;
    const edited = this.#edited;
    // Where nothing was changed, no change was begun.
    const left = version !== undefined && !(edited && saysSame(this.#says(this.#draft), edited.content));
    this.#clash = undefined;
    this.#again = false;
    this.#draft = {...rest, ...(left && {version})};
    this.#store();
    await this.around.show('#title');
  }

  /** What is pressed twice is done once. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    await work().finally(() => (this.#busy = false));
  }

  #type(step: IntentionStep, event: Event): void {
    const {value: text} = event.target as HTMLTextAreaElement; // of a textarea or an input, whose value is the same
    this.#put(step, {...this.#answer(step), text});
    if (step.kind !== 'sentence') return;
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.#suggest(), pause);
  }

  #put(step: IntentionStep, given: Answer): void {
    const {answer, ...draft} = this.#draft;
    const answers = {...draft.answers, [step.id]: {...given, ask: this.around.plain(step.ask)}};
    // A sentence takes the place of having none.
    this.#with.keeping.drafted = true;
    this.#draft = {...draft, ...(answer && step.kind !== 'sentence' && {answer}), answers};
    this.#store();
    this.around.host.requestUpdate();
  }

  /** Keeps the draft, as it is now. */
  #store(): void {
    const text = writeDraft(this.#draft);
    const {actions} = this.around.journey;
    this.#typed++;
    const work = actions.keepDraft(key, text).then(() => {
      if (actions === this.#reading) this.#stored = text;
    });
    void this.notice.keep(work, Object.values(this.#draft.answers).map(saidIn).join('\n'));
  }

  /** Makes room for another draft. What is in this one stays on the device. Whether that worked. */
  async #putAway(): Promise<boolean> {
    const {actions} = this.around.journey;
    const {kept} = this.#draft;
    // What was never kept is offered, as what another tab wrote is.
    const place = kept ? `${key}/${kept}` : spare();
    const done = !(kept || this.begun) || (await this.run(actions.keepDraft(place, writeDraft(this.#draft))));
    if (!done || actions !== this.around.journey.actions) return false;
    if (kept) this.#away.set(kept, this.#draft);
    this.#draft = emptyDraft;
    this.#left.clear();
    this.#store();
    await this.refresh(true);
    return actions === this.around.journey.actions;
  }

  /** What was written in another tab at the same time, or begun and put away: it is kept, and offered. */
  #otherDrafts(): Shown {
    const {say, journey} = this.around;
    const other = this.#others.find(({text}) => holdsWords(readDraft(text)));
    if (!other) return nothing;
    const draft = readDraft(other.text);
    const {actions} = journey;
    const drop = async () => {
      this.#dropping = false;
      await this.run(actions.keepDraft(other.key, ''));
      await this.refresh(true);
      await this.around.show('#title');
    };
    const use = () =>
      this.#once(async () => {
        if (!(await this.#putAway())) return;
        const taken = {...draft, step: draft.step ?? this.#steps[0]?.id ?? last};
        // On disk before it goes from where it was.
        if (!(await this.run(actions.keepDraft(key, writeDraft(taken)))) || actions !== journey.actions) return;
        this.#draft = taken;
        this.#stored = writeDraft(taken);
        await drop();
      });
    const ask = (dropping: boolean) => {
      this.#dropping = dropping;
      return this.around.show('#other');
    };
    return html`<section class="notice" id="other" tabindex="-1" aria-label=${say('intention.other')}>
      <p><b>${say('intention.other')}</b></p>
      ${Object.values(draft.answers)
        .map((given) => saidIn(given) || given.before)
        .filter(Boolean)
        .map((said) => html`<p class="said-so" dir="auto">${said}</p>`)}
      ${this.#with.help.near(...Object.values(draft.answers))}
      <p class="actions">
        ${
          this.#dropping
            ? html`${say('intention.removeAsk')} ${this.link(say('remove'), drop)}
              ${this.link(say('leaveIt'), () => ask(false))}`
            : html`${this.button(say('intention.useOther'), use)}
              ${this.button(say('intention.dropOther'), () => ask(true))}`
        }
      </p>
    </section>`;
  }

  /** Another record: nothing of the one before may show. */
  #forget(): void {
    this.stop();
    this.#draft = emptyDraft;
    this.#stored = '';
    this.#read = this.#suggestion = this.#breath = this.#clash = this.current = undefined;
    this.#with.keeping.drafted = false;
    this.#others = [];
    this.#away = new Map();
    this.#left.clear();
    this.#again = this.#busy = this.#dropping = false;
    this.notice.failure = undefined;
  }
}
