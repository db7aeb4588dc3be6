/** The way to an intention: one question at a time. Every one can be skipped, left and come back to; all is kept as it is typed. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { clash } from "../parts/clash.js";
import { speaksOfDanger } from "../parts/danger.js";
import { icon } from "../parts/icons.js";
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { emptyDraft, intendedBy, isAnswered, noAnswer, readDraft, saidIn, writeDraft, } from "./answers.js";
import { firstSentences } from "./sentences.js";
/** Of the draft that is written. What belongs to an intention that was kept moves to `intention/<its id>` when another is begun. */
const key = 'intention';
/** The last step, after those of the program: no id of theirs can be this. */
const last = '/keep';
/** How long somebody stops typing before a suggestion is made, in ms: nobody wants to be corrected in the middle of a word. */
const pause = 700;
/** An element's questions, with what was answered. */
export class Way extends Part {
    #draft;
    /** the record that the draft was read in; undefined until it was */
    #read;
    #reading;
    /** the draft as it is on the device */
    #stored;
    /** counts what was typed, so that what is read meanwhile does not replace it */
    #typed;
    #others;
    /** loaded when the sentence is first worked on; without a connection there are no suggestions, and nothing else is missing */
    #rules;
    #suggestion;
    /** what was written on the way to earlier intentions, by their ids */
    #away;
    #left;
    #pausing;
    /** the sentence that another one was put in place of */
    #undo;
    #breathing;
    #clash;
    #again;
    #with;
    constructor(around, surroundings) {
        super(around);
        /** whether there is something to go back to */
        this.closable = false;
        this.#draft = emptyDraft;
        /** the draft as it is on the device */
        this.#stored = '';
        /** counts what was typed, so that what is read meanwhile does not replace it */
        this.#typed = 0;
        this.#others = [];
        /** what was written on the way to earlier intentions, by their ids */
        this.#away = new Map();
        this.#left = new Set();
        this.#breathing = false;
        this.#again = false;
        this.notice = new Notice(this.around);
        // --- going on, and keeping what is typed
        this.#submit = (event) => {
            event.preventDefault();
            void (this.#at === last ? this.#keep(this.#edited) : this.#move(1));
        };
        this.#with = surroundings;
    }
    /** Whether the draft was read. Before that nothing can be said about it. */
    get ready() {
        return this.#read !== undefined && this.#read === this.around.journey.actions;
    }
    /** Whether a step is open. */
    get open() {
        return this.#draft.step !== undefined;
    }
    /** Whether something was begun that was not kept. */
    get begun() {
        return !this.#draft.kept && Object.values(this.#draft.answers).some(isAnswered);
    }
    /**
     * Reads the draft, where the record is another one.
     *
     * @param again also where it is the same: another tab can have written meanwhile. The newer text wins.
     */
    async refresh(again = false) {
        const { record, actions } = this.around.journey;
        if (record.status !== 'open' || (this.#reading === actions && !again))
            return;
        if (this.#reading !== actions)
            this.#forget();
        this.#reading = actions;
        const typed = this.#typed;
        const found = await Promise.all([actions.draft(key), actions.otherDrafts(key)]).catch(() => undefined); // closed meanwhile
        if (this.#reading !== actions || !found)
            return;
        const [draft, others] = found;
        this.#others = others;
        const text = draft?.text ?? '';
        if (this.#typed === typed && (text !== this.#stored || this.#read !== actions)) {
            this.#draft = readDraft(text);
            this.#stored = text;
            this.#loadRules();
            this.#suggest();
        }
        this.#read = actions;
        this.around.host.requestUpdate();
    }
    /** Stops waiting for a pause. */
    stop() {
        clearTimeout(this.#pausing);
    }
    /** Opens the step that was open last, or the first one. */
    begin() {
        return this.#go(this.#at);
    }
    /** Begins another intention. What was written for the one before stays with it. */
    async anew() {
        if (await this.#putAway())
            await this.#go(this.#steps[0]?.id ?? last);
    }
    /** Opens what an intention says, to change it. */
    async change(entry) {
        if (this.#draft.kept !== entry.id) {
            if (!(await this.#putAway()))
                return;
            const { sentence, word, hard, answer } = entry.content;
            const texts = { sentence: answer ? '' : sentence, word, support: hard };
            const answers = {};
            for (const { id, kind, ask } of this.#steps) {
                const text = kind === 'breath' || kind === 'question' ? undefined : texts[kind];
                if (text)
                    answers[id] = { ...noAnswer, ask: this.around.plain(ask), text };
            }
            this.#draft = { answers, kept: entry.id };
        }
        await this.#go(this.#sentence?.id ?? last);
    }
    render() {
        const { say, journey } = this.around;
        const steps = this.#steps;
        const at = steps.findIndex(({ id }) => id === this.#at);
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
      ${this.#otherDrafts()} ${step ? this.#step(step) : this.#keeping()} ${this.notice.render()}
      <p class="nav">
        <button class="btn btn--primary" type="submit">${say(step ? 'intention.next' : 'intention.keep')}</button>
        ${step && step.kind !== 'sentence' ? this.link(say('intention.skip'), () => this.#move(1)) : nothing}
        ${at === 0 ? this.link(say('intention.have'), () => this.#go(this.#sentence?.id ?? last)) : this.link(say('intention.back'), () => this.#move(-1))}
        ${this.closable ? this.link(say('intention.later'), () => this.#close()) : nothing}
      </p>
      ${journey.record.undecided ? this.#with.keeping.ask() : nothing}
    </form>`;
    }
    /** What was written on the way to an intention that was kept, to be read again. */
    written({ id }) {
        return this.#said(this.#draft.kept === id ? this.#draft : (this.#away.get(id) ?? emptyDraft));
    }
    /** Reads what was put away with earlier intentions. */
    async readAway(intentions) {
        const { actions } = this.around.journey;
        const away = this.#away;
        const unread = intentions.filter(({ id }) => !away.has(id));
        if (!unread.length)
            return;
        for (const { id } of unread) {
            away.set(id, emptyDraft);
            const draft = await actions.draft(`${key}/${id}`).catch(() => undefined); // closed meanwhile: nothing to show
            away.set(id, readDraft(draft?.text));
        }
        this.around.host.requestUpdate();
    }
    /** @param change where its questions can be gone back to */
    #said({ answers }, change = false) {
        const { say } = this.around;
        const steps = new Map(this.#steps.map((step) => [step.id, step]));
        const said = Object.entries(answers).filter(([id, given]) => isAnswered(given) && (steps.get(id)?.kind ?? 'question') === 'question');
        if (!said.length)
            return nothing;
        return html `<details class="written">
      <summary class="link">${say('intention.written')}</summary>
      <p class="hint">${say('intention.writtenHint')}</p>
      <dl>
        ${said.map(([id, { ask, text, choices }]) => html `<div>
              <dt>${ask || say('intention.before')}</dt>
              <dd>
                ${Object.values(choices).join(', ')} ${text ? html `<p class="said-so" dir="auto">${text}</p>` : nothing}
                ${change && steps.has(id) ? this.link(say('intention.change'), () => this.#go(id)) : nothing}
              </dd>
            </div>`)}
      </dl>
    </details>`;
    }
    // --- the steps
    get #steps() {
        return this.around.journey.program.intention.steps;
    }
    get #sentence() {
        return this.#steps.find(({ kind }) => kind === 'sentence');
    }
    /** The step that is open; the first one where the program no longer has it. */
    get #at() {
        const { step } = this.#draft;
        if (step === last || this.#steps.some(({ id }) => id === step))
            return step ?? last;
        return this.#steps[0]?.id ?? last;
    }
    #answer({ id }) {
        return this.#draft.answers[id] ?? noAnswer;
    }
    #step(step) {
        switch (step.kind) {
            case 'breath':
                return this.#breath(step);
            case 'sentence':
                return this.#refine(step);
            default:
                return this.#question(step);
        }
    }
    #title({ ask, lead }) {
        return html `<h2 class="head" id="title" tabindex="-1">${this.around.text(ask)}</h2>
      ${lead ? html `<p class="soft" id="lead">${this.around.text(lead)}</p>` : nothing}`;
    }
    #breath(step) {
        return html `<div class="group">${this.#title(step)}</div>
      <div
        class="breath"
        ?data-on=${this.#breathing}
        aria-hidden="true"
        @animationend=${() => this.#breathe(false)}
      ></div>
      <p class="actions breath-do">${this.button(this.around.say('intention.breathe'), () => this.#breathe(true))}</p>`;
    }
    #breathe(on) {
        this.#breathing = on;
        this.around.host.requestUpdate();
    }
    #question(step) {
        const { choices, field, kind } = step;
        const given = this.#answer(step);
        const stem = choices.find(({ id, stem }) => stem && id in given.choices)?.stem;
        return html `<div class="group" role="group" aria-labelledby="title" aria-describedby="lead">
        ${this.#title(step)}
        ${choices.length ? html `<div class="chips">${choices.map((choice) => this.#chip(step, choice))}</div>` : nothing}
      </div>
      ${field
            ? html `<div class="field">
              <label class="label" for="own">${this.around.text(step.one && stem ? stem : field)}</label>
              ${this.#who(kind)} ${kind === 'word' ? this.#line(step) : this.#field(step)}
              ${this.#with.help.atOnce(given.text)}
            </div>`
            : this.#who(kind)}`;
    }
    #chip(step, { id, text }) {
        const chosen = id in this.#answer(step).choices;
        const turn = () => {
            const { choices, ...rest } = this.#answer(step);
            const { [id]: _, ...others } = choices;
            const added = chosen ? {} : { [id]: this.around.plain(text) };
            this.#put(step, { ...rest, choices: step.one ? added : { ...others, ...added } });
        };
        return html `<label class="chip"
      ><input type="checkbox" .checked=${live(chosen)} @change=${turn} />${icon('tick')}<span
        >${this.around.text(text)}</span
      ></label
    >`;
    }
    #field(step, rows = 3) {
        return html `<textarea
      class="input"
      id="own"
      rows=${rows}
      dir="auto"
      .value=${live(this.#answer(step).text)}
      @input=${(event) => this.#type(step, event)}
    ></textarea>`;
    }
    #line(step) {
        return html `<input
      class="input"
      id="own"
      dir="auto"
      autocomplete="off"
      .value=${live(this.#answer(step).text)}
      @input=${(event) => this.#type(step, event)}
    />`;
    }
    /** Who sees it: what is part of the intention can be shared; the answers to the questions never are. */
    #who(kind) {
        const { say } = this.around;
        if (kind !== 'question')
            return this.#with.sharing.who('intention', this.#edited);
        return html `<p class="who">
      ${icon('lock')}<span><b>${say('intention.onlyYou')}</b> ${say('intention.stays')}</span>
    </p>`;
    }
    // --- the sentence
    #refine(step) {
        const { say } = this.around;
        const { text } = this.#answer(step);
        const words = text.trim() ? text.trim().split(/\s+/).length : 0;
        const first = this.#first();
        const use = (sentence) => this.button(sentence, () => this.#use(sentence), 'idea');
        const ideas = first.length
            ? first
            : this.around.journey.program.intention.examples.map((one) => this.around.plain(one));
        return html `<div class="group">${this.#title(step)}</div>
      ${words
            ? nothing
            : html `<div class="field">
              <p class="label">${say(first.length ? 'intention.yours' : 'intention.examples')}</p>
              <ul class="ideas">
                ${ideas.map((one) => html `<li dir="auto">${use(one)}</li>`)}
              </ul>
            </div>`}
      <div class="refine">
        <div class="refine-sentence lit">
          <div>
            <label class="label" for="own">${say('intention.sentence')}</label>
            ${this.#who(step.kind)}
          </div>
          ${this.#field(step, 2)}
          <p class="small soft">
            ${words ? say('intention.words', { count: words }) : nothing}
            ${this.#undo === undefined ? nothing : this.link(say('intention.undo'), () => this.#use(this.#undo ?? ''))}
          </p>
        </div>
        <div role="status">${this.#margin()}</div>
      </div>
      ${this.#with.help.atOnce(text)}
      <p class="actions">
        ${['unknown', 'none'].map((answer) => this.link(say(`intention.${answer}`), () => this.#without(answer)))}
      </p>`;
    }
    /** A note in the margin: to take or to leave. */
    #margin() {
        const { say } = this.around;
        const { rule, sentence, parts } = this.#suggestion ?? {};
        if (!rule || !sentence || !parts)
            return nothing;
        const [before, changed, after] = parts;
        const leave = () => {
            this.#left.add(rule);
            this.#suggest();
            return this.around.show('#own');
        };
        return html `<aside class="margin-note" aria-label=${say('intention.suggestion')}>
      <p class="soft">${say(`intention.refine.${rule}`)}</p>
      <q dir="auto">${before}<ins>${changed}</ins>${after}</q>
      <p class="actions">
        ${this.button(say('intention.use'), () => this.#use(sentence))} ${this.link(say('clash.mine'), leave)}
      </p>
    </aside>`;
    }
    #first() {
        const { steps, stems } = this.around.journey.program.intention;
        const plain = (text) => this.around.plain(text);
        const given = steps
            .filter(({ kind }) => kind === 'question')
            .map((step) => {
            const { text, choices } = this.#answer(step);
            const chosen = step.choices.filter(({ id }) => id in choices);
            return { text, choices: chosen.map(({ phrase, stem }) => ({ phrase: plain(phrase), stem: plain(stem) })) };
        });
        return firstSentences(given, { words: stems.words.map(plain), sentence: stems.sentence.map(plain) });
    }
    /** Puts a sentence into the field. What stood there can be had back. */
    #use(sentence) {
        const step = this.#sentence;
        if (step) {
            const before = this.#answer(step).text;
            this.#undo = before.trim() && before !== this.#undo ? before : undefined;
            this.#put(step, { ...this.#answer(step), text: sentence });
            this.#suggest();
        }
        return this.around.show('#own');
    }
    #loadRules() {
        if (this.#at !== this.#sentence?.id || this.#rules)
            return;
        import("./refine.js").then((rules) => {
            this.#rules = rules.refine;
            this.#suggest();
        }, () => undefined);
    }
    #suggest() {
        const { rules } = this.around.journey.program.intention;
        const text = this.#sentence ? this.#answer(this.#sentence).text : '';
        const left = Object.fromEntries([...this.#left].map((rule) => [rule, false]));
        // Beside words of danger there is help, and nothing to improve. The rules are for English.
        const silent = speaksOfDanger(text) || !this.around.lang.startsWith('en');
        this.#suggestion = silent ? undefined : this.#rules?.(text, { ...rules, ...left });
        this.around.host.requestUpdate();
    }
    // --- keeping it
    get #edited() {
        return this.current?.id === this.#draft.kept ? this.current : undefined;
    }
    get #face() {
        const { answer } = this.#draft;
        const intended = intendedBy(this.#draft, this.#steps);
        const sentence = answer ? this.around.plain(this.around.journey.program.intention[answer]) : intended.sentence;
        return { ...(this.date && { date: this.date }), ...intended, sentence };
    }
    #keeping() {
        const { say } = this.around;
        const face = this.#face;
        return html `<div class="group">
        <h2 class="head" id="title" tabindex="-1">${say(face.sentence ? 'intention.ready' : 'intention.open')}</h2>
        <p class="soft">${say(face.sentence ? 'intention.lightly' : 'intention.openHint')}</p>
      </div>
      ${face.sentence ? this.#with.card.render(face) : this.#answers()}
      ${face.sentence
            ? html `<p class="actions">
              ${this.#steps
                .filter(({ kind }) => kind === 'sentence' || kind === 'word' || kind === 'support')
                .map(({ id, kind }) => this.link(say(`intention.to.${kind}`), () => this.#go(id)) /* one of these three */)}
            </p>`
            : nothing}
      ${this.#said(this.#draft, true)}
      <div class="field">${this.#who('sentence')} ${this.#edited ? nothing : this.#with.sharing.form('intention')}</div>
      ${this.#clash
            ? clash(this.around, html `<blockquote dir="auto">${this.#clash.content.sentence}</blockquote>`, {
                mine: () => this.#keep(this.#clash),
                theirs: () => this.#close(),
                both: () => this.#keep(undefined),
            })
            : nothing}
      <p role="status">${this.#again ? say('clash.again') : nothing}</p>`;
    }
    /** The two answers that are whole without a sentence. */
    #answers() {
        return html `<p class="equal">
      ${['unknown', 'none'].map((answer) => this.button(this.around.say(`intention.${answer}`), () => this.#without(answer)))}
    </p>`;
    }
    #without(answer) {
        this.#draft = { ...this.#draft, answer };
        return this.#go(last);
    }
    /** @param stored the entry of which this is the next version; without one it is new */
    async #keep(stored) {
        const { answer } = this.#draft;
        const { date: _, ...said } = this.#face;
        if (!said.sentence)
            return this.around.show('.equal > *');
        const content = { ...said, ...(answer && { answer }) };
        const saved = await this.notice.run(this.around.journey.actions.save({
            kind: 'intention',
            content,
            session: stored?.session ?? this.session,
            sharing: this.#with.sharing.of('intention', stored),
            ...(stored && { id: stored.id, version: stored.version }),
        }), [said.sentence, said.word, said.hard].filter(Boolean).join('\n'));
        if (!saved)
            return;
        this.#clash = saved.state === 'conflict' ? saved.stored : undefined;
        this.#again = saved.state === 'sharing';
        if (saved.state !== 'saved')
            return this.around.show(this.#clash && '#clash');
        this.#with.sharing.saved('intention');
        this.current = saved.entry;
        this.#draft = { ...this.#draft, kept: saved.entry.id };
        await this.#close();
    }
    // --- going on, and keeping what is typed
    #submit;
    #move(by) {
        const ids = [...this.#steps.map(({ id }) => id), last];
        return this.#go(ids[ids.indexOf(this.#at) + by] ?? last);
    }
    #go(step) {
        this.#undo = undefined;
        if (this.#draft.step !== undefined)
            this.#with.keeping.drafted = true;
        this.#draft = { ...this.#draft, step };
        this.#loadRules();
        this.#suggest();
        this.#store();
        return this.around.show('#title');
    }
    async #close() {
        const { step: _, ...rest } = this.#draft;
        this.#clash = undefined;
        this.#again = false;
        this.#draft = rest;
        this.#store();
        await this.around.show('#title');
    }
    #type(step, event) {
        const { value: text } = event.target; // of a textarea or an input, whose value is the same
        this.#undo = undefined;
        this.#put(step, { ...this.#answer(step), text });
        if (step.kind !== 'sentence')
            return;
        clearTimeout(this.#pausing);
        this.#pausing = setTimeout(() => this.#suggest(), pause);
    }
    #put(step, given) {
        const { answer, ...draft } = this.#draft;
        const answers = { ...draft.answers, [step.id]: { ...given, ask: this.around.plain(step.ask) } };
        // A sentence takes the place of having none.
        this.#draft = { ...draft, ...(answer && step.kind !== 'sentence' && { answer }), answers };
        this.#store();
        this.around.host.requestUpdate();
    }
    /** Keeps the draft. Where that fails it is said once, and not with each letter. */
    #store() {
        const text = writeDraft(this.#draft);
        this.#typed++;
        const work = this.around.journey.actions.keepDraft(key, text).then(() => {
            this.#stored = text;
        });
        if (this.notice.failure)
            work.then(() => this.notice.run(Promise.resolve()), () => undefined);
        else
            void this.notice.run(work, Object.values(this.#draft.answers).map(saidIn).join('\n'));
    }
    /** Makes room for another draft. What is in this one stays on the device. Whether that worked. */
    async #putAway() {
        const { actions } = this.around.journey;
        const { kept } = this.#draft;
        // What was never kept is offered, as what another tab wrote is.
        const place = kept ? `${key}/${kept}` : `${key} ${new Date().toISOString()}`;
        const done = !(kept || this.begun) || (await this.run(actions.keepDraft(place, writeDraft(this.#draft))));
        if (done) {
            if (kept)
                this.#away.set(kept, this.#draft);
            this.#draft = emptyDraft;
            this.#left.clear();
            this.#store();
            await this.refresh(true);
        }
        return done;
    }
    /** What was written in another tab at the same time, or begun and put away: it is kept, and offered. */
    #otherDrafts() {
        const { say, journey } = this.around;
        const other = this.#others[0];
        if (!other)
            return nothing;
        const draft = readDraft(other.text);
        const use = async () => {
            if (!(await this.#putAway()))
                return;
            this.#draft = draft;
            this.#store();
            await this.run(journey.actions.keepDraft(other.key, ''));
            await this.refresh(true);
            await this.around.show('#title');
        };
        const drop = async () => {
            await this.run(journey.actions.keepDraft(other.key, ''));
            await this.refresh(true);
            await this.around.show('#title');
        };
        return html `<section class="notice" aria-label=${say('intention.other')}>
      <p><b>${say('intention.other')}</b></p>
      ${Object.values(draft.answers)
            .filter(isAnswered)
            .map((given) => html `<p dir="auto">${saidIn(given)}</p>`)}
      <p class="actions">
        ${this.button(say('intention.useOther'), use)} ${this.button(say('intention.dropOther'), drop)}
      </p>
    </section>`;
    }
    /** Another record: nothing of the one before may show. */
    #forget() {
        this.stop();
        this.#draft = emptyDraft;
        this.#stored = '';
        this.#read = this.#suggestion = this.#undo = this.#clash = this.current = undefined;
        this.#others = [];
        this.#away = new Map();
        this.#left.clear();
        this.#again = this.#breathing = false;
        this.notice.failure = undefined;
    }
}
