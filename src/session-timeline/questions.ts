/** Questions for the therapist, noted at a phase: written, kept, changed, shared, taken back, removed. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Actions} from '../journey/contexts.ts';
import type {Around} from '../parts/around.ts';
import type {HelpPanel} from '../parts/help-panel.ts';
import {Notice} from '../parts/notice.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {Entry} from '../record/entry.ts';
import {clash} from '../parts/clash.ts';
import {belongsTo, type Session} from '../sessions/sessions.ts';

type Note = Entry<'note'>;

/** A form: for a new question at a phase, or for one that is there. */
interface Form {
  /** of the draft; names the form */
  readonly key: string;
  readonly phase: string;
  readonly note?: Note;
}

/** What a save found that somebody else had saved meanwhile. */
interface Clash {
  readonly key: string;
  readonly stored: Note;
}

/** An element's questions. */
export class Questions extends Part {
  session: Session | undefined;
  before: Session | undefined;
  /** the phase whose field is there; at the others a button moves it to them */
  at: string | undefined;
  #notes: readonly Note[] = [];
  #next: string | undefined;
  /** what was read: the record's actions and revision */
  #read: readonly [Actions, number] | undefined;
  /** what is in the fields, by draft; undefined while the draft is being read */
  #texts = new Map<string, string | undefined>();
  #edited: string | undefined;
  #removing: string | undefined;
  #clash: Clash | undefined;
  /** the form that the notice and what was said last belong to */
  #last = '';
  #said = '';
  protected override readonly notice = new Notice(this.around);
  readonly #sharing: Sharing;
  readonly #help: HelpPanel;

  constructor(around: Around, sharing: Sharing, help: HelpPanel) {
    super(around);
    this.#sharing = sharing;
    this.#help = help;
  }

  /** Reads the questions where the record changed. Called after each render. */
  async refresh(): Promise<void> {
    const {record, actions} = this.around.journey;
    if (record.status !== 'open') return;
    if (this.#read?.[0] === actions && this.#read[1] === record.revision) return;
    if (this.#read?.[0] !== actions) this.#forget();
    const read = (this.#read = [actions, record.revision] as const);
    const page = await actions.query('note').catch(() => undefined); // closed meanwhile: nothing to show
    if (this.#read !== read || !page) return;
    this.#notes = page.entries;
    this.#next = page.next;
    this.around.host.requestUpdate();
  }

  /** The questions of a phase, and the field for another one. */
  render(phase: string): Shown {
    const {record, program} = this.around.journey;
    if (record.status !== 'open') return nothing;
    const {say} = this.around;
    const notes = this.#notes.filter(
      ({content, ...entry}) => content.phase === phase && belongsTo(entry, this.session, this.before),
    );
    const name = this.around.plain(program.practice.therapist);
    return html`<section class="questions">
      ${
        record.readonly
          ? nothing
          : this.at === phase
            ? this.#form({key: `note/${phase}`, phase}, say('timeline.ask', {name}))
            : this.button(say('timeline.ask', {name}), () => this.#move(phase))
      }
      ${
        notes.length
          ? html`<div>
              <h4>${say('timeline.asked', {count: notes.length})}</h4>
              <ul class="notes">
                ${repeat(
                  notes,
                  ({id}) => id,
                  (note) => html`<li id="note-${note.id}" tabindex="-1">${this.#note(note, phase)}</li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${this.#next ? this.link(say('timeline.more'), this.#more) : nothing}
    </section>`;
  }

  #form(form: Form, label: string): TemplateResult {
    const {say} = this.around;
    const {key, note} = form;
    const stored = this.#clash?.key === key ? this.#clash.stored : undefined;
    const failed = this.#last === key;
    return html`<form class="field" @submit=${(event: Event) => this.#submit(event, form)}>
      <label class="label" for=${`text-${key}`}>${label}</label>
      ${this.#sharing.who('note', note)} ${note ? nothing : this.#sharing.form('note')}
      <textarea
        class="input"
        id=${`text-${key}`}
        rows="2"
        dir="auto"
        .value=${live(this.#text(form))}
        @input=${(event: InputEvent) => this.#typed(key, (event.target as HTMLTextAreaElement).value) /* a textarea's event */}
      ></textarea>
      ${failed ? this.notice.render() : nothing}
      ${
        stored
          ? this.#both(form, stored)
          : html`<p class="actions">
              <button class="btn" type="submit">${say(note ? 'save' : 'timeline.keep')}</button>
              ${note ? this.link(say('cancel'), () => this.#close(form, note.id)) : nothing}
              <span class="hint" role="status">${failed ? this.#said : ''}</span>
            </p>`
      }
      ${this.#help.beside(this.#text(form))}
    </form>`;
  }

  #note(note: Note, phase: string): TemplateResult {
    const {say} = this.around;
    const {id} = note;
    if (this.#edited === id) return this.#form({key: `note/${id}`, phase, note}, say('timeline.change'));
    const mine = this.around.journey.record.readonly
      ? nothing
      : this.#removing === id
        ? html`<span id=${`remove-${id}`} tabindex="-1">${say('timeline.removeAsk')}</span>
            ${this.link(say('remove'), () => this.#remove(note))}
            ${this.link(say('leaveIt'), () => this.#ask(id, false))}`
        : html`${this.link(say('timeline.edit'), () => this.#open(id))}
          ${this.link(say('remove'), () => this.#ask(id, true))}`;
    return html`<p class="said-so" dir="auto">${note.content.text}</p>
      ${this.#help.near(note.content)} ${this.#last === id ? this.notice.render() : nothing}
      ${this.#sharing.entry(note, mine)}`;
  }

  #both(form: Form, stored: Note): TemplateResult {
    const {content} = stored;
    const shown = html`<blockquote dir="auto">${content.text}</blockquote>
      ${this.#help.near(content)}`;
    return clash(this.around, shown, {
      mine: () => this.#save({...form, note: stored}),
      theirs: () => this.#close(form, stored.id),
      both: () => this.#save({key: form.key, phase: form.phase}),
    });
  }

  /** What is in a form's field. The first time its draft is read. */
  #text({key, note}: Form): string {
    if (!this.#texts.has(key)) {
      this.#texts.set(key, undefined);
      const texts = this.#texts;
      void this.around.journey.actions
        .draft(key)
        .catch(() => undefined)
        .then((draft) => {
          if (texts.get(key) !== undefined) return; // typed meanwhile
          texts.set(key, draft?.text ?? note?.content.text ?? '');
          this.around.host.requestUpdate();
        });
    }
    return this.#texts.get(key) ?? '';
  }

  #typed(key: string, text: string): void {
    this.#texts.set(key, text);
    this.#said = '';
    if (this.#last !== key) this.notice.failure = undefined;
    this.#last = key;
    void this.notice.keep(this.around.journey.actions.keepDraft(key, text), text);
    this.around.host.requestUpdate(); // help comes and goes with the words, kept or not
  }

  #submit(event: Event, form: Form): void {
    event.preventDefault();
    void this.#save(form);
  }

  async #save(form: Form): Promise<void> {
    const {key, phase, note} = form;
    const {actions} = this.around.journey;
    const typed = this.#texts.get(key) ?? '';
    const text = typed.trim();
    if (!text) return this.around.show(`[id="text-${key}"]`);
    this.#last = key;
    this.#said = '';
    const saved = await this.notice.run(
      actions.save({
        kind: 'note',
        content: {...note?.content, text, bring: true, phase},
        session: note ? note.session : this.session?.ref,
        sharing: this.#sharing.of('note', note),
        draft: key,
        ...(note && {id: note.id, version: note.version}),
      }),
      text,
    );
    if (!saved) return;
    if (saved.state !== 'saved') {
      if (saved.state === 'conflict') {
        this.#clash = {key, stored: saved.stored};
        return this.around.show('#clash');
      }
      // Shared or taken back meanwhile: the form shows which, and is saved again by hand.
      this.#said = this.around.say('clash.again');
      this.#notes = this.#notes.map((it) => (it.id === saved.stored.id ? saved.stored : it));
      return this.around.show();
    }
    this.#clash = undefined;
    this.#sharing.saved('note');
    const since = this.#texts.get(key);
    // What was typed while it was being saved is the next one's beginning.
    if (since === typed) this.#texts.set(key, '');
    else void this.notice.run(actions.keepDraft(key, since ?? ''), since);
    if (this.#edited !== undefined) {
      this.#edited = undefined;
      this.#texts.delete(key);
      return this.around.show(`#note-${saved.entry.id}`);
    }
    this.#said = this.around.say('timeline.kept');
    return this.around.show();
  }

  #move(phase: string): Promise<void> {
    this.at = phase;
    return this.around.show(`[id="text-note/${phase}"]`);
  }

  #open(id: string): Promise<void> {
    this.#edited = id;
    return this.around.show(`[id="text-note/${id}"]`);
  }

  #close({key}: Form, id: string): Promise<void> {
    this.#clash = undefined;
    this.#edited = undefined;
    this.#texts.delete(key);
    void this.notice.run(this.around.journey.actions.keepDraft(key, ''));
    return this.around.show(`#note-${id}`);
  }

  #ask(id: string, removing: boolean): Promise<void> {
    this.#removing = removing ? id : undefined;
    return this.around.show(removing ? `#remove-${id}` : `#note-${id}`);
  }

  async #remove({id, content: {phase, text}}: Note): Promise<void> {
    this.#last = id;
    this.#removing = undefined;
    const done = await this.notice.run(
      this.around.journey.actions.remove(id).then(() => true),
      text,
    );
    if (done) await this.around.show(`[id="text-note/${phase}"]`);
  }

  #more = async (): Promise<void> => {
    const cursor = this.#next;
    const page = await this.notice.run(this.around.journey.actions.query('note', {}, cursor));
    if (!page || this.#next !== cursor) return;
    this.#notes = [...this.#notes, ...page.entries];
    this.#next = page.next;
    this.around.host.requestUpdate();
  };

  /** Another record: nothing of the one before may show. */
  #forget(): void {
    this.#notes = [];
    this.#next = this.#edited = this.#removing = this.#clash = undefined;
    this.#texts = new Map();
    this.#said = this.#last = '';
    this.notice.failure = undefined;
  }
}
