/** Questions for the therapist, noted at a phase: written, kept, changed, shared, taken back, removed. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clash } from "../parts/clash.js";
import { Entries } from "../parts/entries.js";
import { ownWords } from "../parts/fields.js";
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { Removal } from "../parts/removal.js";
import { belongsTo } from "../sessions/sessions.js";
/** An element's questions. */
export class Questions extends Part {
    /** what is in the fields, by draft; undefined while the draft is being read */
    #texts;
    #edited;
    #clash;
    /** the form that the notice and what was said last belong to */
    #last;
    #said;
    /** what was in the fields at the last press, by draft, while a save of it runs */
    #pressed;
    #notes;
    #removal;
    #sharing;
    #help;
    constructor(around, sharing, help) {
        super(around);
        /** what is in the fields, by draft; undefined while the draft is being read */
        this.#texts = new Map();
        /** the form that the notice and what was said last belong to */
        this.#last = '';
        this.#said = '';
        /** what was in the fields at the last press, by draft, while a save of it runs */
        this.#pressed = new Map();
        this.notice = new Notice(this.around);
        this.#notes = new Entries(this.around, 'note', { forgotten: () => this.#forget() });
        this.#removal = new Removal(this.around);
        this.#sharing = sharing;
        this.#help = help;
    }
    /** The questions of a phase, and the field for another one. */
    render(phase) {
        const { record, program } = this.around.journey;
        if (record.status !== 'open')
            return nothing;
        const { say } = this.around;
        const notes = this.#notes.all.filter(({ content, ...entry }) => content.phase === phase && belongsTo(entry, this.session, this.before));
        const name = this.around.plain(program.practice.therapist);
        return html `<section class="questions">
      ${record.readonly
            ? nothing
            : this.at === phase
                ? this.#form({ key: `note/${phase}`, phase }, say('timeline.ask', { name }))
                : this.button(say('timeline.ask', { name }), () => this.#move(phase))}
      ${notes.length
            ? html `<div>
              <h4>${say('timeline.asked', { count: notes.length })}</h4>
              <ul class="notes">
                ${repeat(notes, ({ id }) => id, (note) => html `<li id="note-${note.id}" tabindex="-1">${this.#note(note, phase)}</li>`)}
              </ul>
            </div>`
            : nothing}
      ${this.#notes.hasMore ? this.link(say('timeline.more'), () => this.#notes.more(this.notice)) : nothing}
    </section>`;
    }
    #form(form, label) {
        const { say } = this.around;
        const { key, note } = form;
        const stored = this.#clash?.key === key ? this.#clash.stored : undefined;
        const failed = this.#last === key;
        return html `<form class="field" @submit=${(event) => this.#submit(event, form)}>
      <label class="label" for=${`text-${key}`}>${label}</label>
      ${this.#sharing.head('note', note)}
      ${ownWords({ id: `text-${key}`, text: this.#text(form), rows: 2, typed: (text) => this.#typed(key, text) })}
      ${failed ? this.notice.render() : nothing}
      ${stored
            ? this.#both(form, stored)
            : html `<p class="actions">
              <button class="btn" type="submit">${say(note ? 'save' : 'timeline.keep')}</button>
              ${note ? this.link(say('cancel'), () => this.#close(form, note.id)) : nothing}
              <span class="hint" role="status">${failed ? this.#said : ''}</span>
            </p>`}
      ${this.#help.beside(this.#text(form))}
    </form>`;
    }
    #note(note, phase) {
        const { say } = this.around;
        const { id } = note;
        if (this.#edited === id)
            return this.#form({ key: `note/${id}`, phase, note }, say('timeline.change'));
        const thing = {
            id,
            ask: say('timeline.removeAsk'),
            remove: () => this.around.journey.actions.remove(id),
            left: `#note-${id}`,
            gone: `[id="text-note/${phase}"]`,
        };
        const mine = this.around.journey.record.readonly
            ? nothing
            : html `${this.#removal.asks(id) ? nothing : this.link(say('timeline.edit'), () => this.#open(id))}
        ${this.#removal.render(thing)}`;
        return html `<p class="said-so" dir="auto">${note.content.text}</p>
      ${this.#help.near(note.content)} ${this.#removal.failure(thing)} ${this.#sharing.entry(note, mine)}`;
    }
    #both(form, stored) {
        const { content } = stored;
        const shown = html `<blockquote dir="auto">${content.text}</blockquote>
      ${this.#help.near(content)}`;
        return clash(this.around, shown, {
            mine: () => this.#save({ ...form, note: stored }),
            theirs: () => this.#close(form, stored.id),
            both: () => this.#save({ key: form.key, phase: form.phase }),
        });
    }
    /** What is in a form's field. The first time its draft is read. */
    #text({ key, note }) {
        if (!this.#texts.has(key)) {
            this.#texts.set(key, undefined);
            const texts = this.#texts;
            void this.around.journey.actions
                .draft(key)
                .catch(() => undefined)
                .then((draft) => {
                if (texts.get(key) !== undefined)
                    return; // typed meanwhile
                texts.set(key, draft?.text ?? note?.content.text ?? '');
                this.around.host.requestUpdate();
            });
        }
        return this.#texts.get(key) ?? '';
    }
    #typed(key, text) {
        this.#texts.set(key, text);
        this.#said = '';
        if (this.#last !== key)
            this.notice.failure = undefined;
        this.#last = key;
        void this.notice.keep(this.around.journey.actions.keepDraft(key, text), text);
        this.around.host.requestUpdate(); // help comes and goes with the words, kept or not
    }
    #submit(event, form) {
        event.preventDefault();
        void this.#save(form);
    }
    /** One save of a form at a time: of what is pressed while one runs, the last counts, and changes what that one made. */
    async #save({ key, phase, note }) {
        const { actions } = this.around.journey;
        const texts = this.#texts;
        const pressed = this.#pressed;
        let typed = texts.get(key) ?? '';
        if (!typed.trim())
            return this.around.show(`[id="text-${key}"]`);
        const isSaving = pressed.has(key);
        pressed.set(key, typed);
        if (isSaving)
            return;
        this.#last = key;
        this.#said = '';
        let saved;
        do {
            typed = pressed.get(key) ?? typed;
            const text = typed.trim();
            saved = await this.notice.run(actions.save({
                kind: 'note',
                content: { ...note?.content, text, bring: true, phase },
                session: note ? note.session : this.session?.ref,
                sharing: this.#sharing.of('note', note),
                draft: key,
                ...(note && { id: note.id, version: note.version }),
            }), text);
            if (pressed !== this.#pressed)
                return; // another record is open
            if (saved?.state !== 'saved')
                break;
            note = saved.entry;
            const since = texts.get(key);
            // What was typed while it was being saved is the next one's beginning.
            if (since === typed)
                texts.set(key, '');
            else
                void this.notice.run(actions.keepDraft(key, since ?? ''), since);
        } while (pressed.get(key) !== typed);
        pressed.delete(key);
        if (!saved)
            return;
        if (saved.state !== 'saved') {
            if (saved.state === 'conflict') {
                this.#clash = { key, stored: saved.stored };
                return this.around.show('#clash');
            }
            // Shared or taken back meanwhile: the form shows which, and is saved again by hand.
            this.#said = this.around.say('clash.again');
            this.#notes.put(saved.stored);
            return this.around.show();
        }
        if (this.#clash?.key === key)
            this.#clash = undefined;
        this.#sharing.saved('note');
        if (key === `note/${this.#edited}`) {
            this.#edited = undefined;
            texts.delete(key);
            return this.around.show(`#note-${saved.entry.id}`);
        }
        if (this.#last === key)
            this.#said = this.around.say('timeline.kept');
        return this.around.show();
    }
    #move(phase) {
        this.at = phase;
        return this.around.show(`[id="text-note/${phase}"]`);
    }
    #open(id) {
        this.#edited = id;
        return this.around.show(`[id="text-note/${id}"]`);
    }
    #close({ key }, id) {
        this.#clash = undefined;
        this.#edited = undefined;
        this.#texts.delete(key);
        void this.notice.run(this.around.journey.actions.keepDraft(key, ''));
        return this.around.show(`#note-${id}`);
    }
    /** Another record: nothing of the one before may show. */
    #forget() {
        this.#edited = this.#clash = undefined;
        this.#texts = new Map();
        this.#pressed = new Map();
        this.#said = this.#last = '';
        this.notice = new Notice(this.around); // a save of the one before may still fail, and has its words
        this.#removal.reset();
    }
}
