/** "How does it look now?": what a client writes about an intention afterwards, any time. Each is a note of its own. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay } from "../locale/format.js";
import { holdsDanger } from "../parts/danger.js";
import { Entries } from "../parts/entries.js";
import { ownWords } from "../parts/fields.js";
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { Removal } from "../parts/removal.js";
/** An element's looking back. */
export class Looks extends Part {
    #look;
    #saving;
    #removal;
    #notes;
    #sharing;
    #help;
    #listed;
    constructor(around, { sharing, help, listed }) {
        super(around);
        this.#saving = false;
        this.notice = new Notice(this.around);
        this.#removal = new Removal(this.around);
        this.#notes = new Entries(this.around, 'note', {
            forgotten: () => {
                this.#look = this.notice.failure = undefined;
                this.#removal.reset();
            },
        });
        this.#sharing = sharing;
        this.#help = help;
        this.#listed = listed;
    }
    /** The intention that is looked back on, while its form is open. Of another record nothing is. */
    get about() {
        return this.#look?.of === this.around.journey.actions ? this.#look.about : undefined;
    }
    /** Asks how it looks now. What was typed and not saved is there again, also what two tabs typed. */
    async ask(about) {
        const { actions } = this.around.journey;
        const key = draftOf(about);
        const read = await this.#listed.run(actions.otherDrafts(key).then(async (others) => ({ others, draft: await actions.draft(key) })));
        if (!read || actions !== this.around.journey.actions)
            return;
        this.notice.failure = undefined;
        const looks = [read.draft, ...read.others].flatMap((draft) => draft?.text.split('\n') ?? []);
        const [choice = '', ...lines] = looks;
        this.#look = { about, choice, text: lines.join('\n').trim(), of: actions };
        if (read.others.length) {
            this.#write({});
            for (const other of read.others)
                void this.notice.keep(actions.keepDraft(other.key, ''), this.#look.text);
        }
        await this.around.show('#title');
    }
    /** The form. */
    form(date) {
        const { say, journey } = this.around;
        if (!this.#look || !this.about)
            return nothing;
        const { about, choice, text } = this.#look;
        const offered = journey.program.intention.now.map((words) => ({
            plain: this.around.plain(words),
            words: this.around.text(words),
        }));
        // What was chosen and is no longer offered stays, so that another one can take its place.
        if (choice && !offered.some(({ plain }) => plain === choice))
            offered.push({ plain: choice, words: choice });
        const save = (event) => {
            event.preventDefault();
            void this.#save(this.#sharing.of('note'));
        };
        return html `<form class="ask" @submit=${save}>
      <div class="then-now ${holdsDanger(about.content) ? '' : 'lit'}">
        <p class="small soft">${date}</p>
        <p class="title" dir="auto">${about.content.sentence}</p>
        ${this.#help.near(about.content)}
      </div>
      <div class="group" role="radiogroup" aria-labelledby="title">
        <h2 class="head" id="title" tabindex="-1">${say('intention.look')}</h2>
        <p class="soft">${say('intention.lookHint')}</p>
        ${this.#sharing.head('note')}
        <div class="choices">
          ${offered.map(({ plain, words }) => html `<label class="choice"
                ><input
                  class="box"
                  type="radio"
                  name="now"
                  .checked=${live(choice === plain)}
                  @change=${() => this.#write({ choice: plain })}
                /><span>${words}</span></label
              >`)}
        </div>
      </div>
      <div class="field">
        <label class="label" for="own">${say('intention.lookAdd')}</label>
        ${ownWords({ id: 'own', text, typed: (text) => this.#write({ text }) })} ${this.#help.atOnce(text)}
      </div>
      ${this.notice.render()}
      <p class="nav">
        <button class="btn btn--primary" type="submit">${say('save')}</button>
        ${this.#sharing.of('note') === 'shared' ? this.link(say('share.no'), () => this.#save('private')) : nothing}
        ${this.link(say('intention.back'), () => this.#close())}
      </p>
    </form>`;
    }
    /**
     * What was written about an intention, and the way to write more.
     *
     * @param fresh it was written today: nobody is asked yet how it looks now
     */
    of(about, fresh) {
        const { say, journey } = this.around;
        const ask = () => this.ask(about);
        return html `${journey.record.readonly
            ? nothing
            : html `<p>${this.button(say('intention.look'), ask, fresh ? 'link' : 'btn')}</p>`}
    ${this.#list((note) => note === about.id)}
    ${this.#notes.hasMore ? this.link(say('intention.more'), () => this.#notes.more(this.#listed)) : nothing}`;
    }
    /** What was written about intentions that were removed since. */
    ofOthers(intentions) {
        return this.#list((about) => about !== undefined && !intentions.some(({ id }) => id === about));
    }
    #list(belongs) {
        const { lang, journey } = this.around;
        const notes = this.#notes.all.filter(({ content }) => belongs(content.about));
        if (!notes.length)
            return nothing;
        return html `<ul class="looks">
      ${repeat(notes, ({ id }) => id, (note) => html `<li id="look-${note.id}" tabindex="-1">
            <p class="small soft">${formatDay(note.day, 'date', lang)}</p>
            <p class="said-so" dir="auto">${note.content.text}</p>
            ${this.#help.near(note.content)} ${this.#removal.failure(note)}
            ${this.#sharing.entry(note, journey.record.readonly ? nothing : this.#remove(note))}
          </li>`)}
    </ul>`;
    }
    #remove({ id }) {
        const { say, journey } = this.around;
        return this.#removal.render({
            id,
            ask: say('intention.removeAsk'),
            remove: () => journey.actions.remove(id),
            left: `#look-${id}`,
            gone: '#title',
        });
    }
    #write(change) {
        if (!this.#look)
            return;
        this.#look = { ...this.#look, ...change };
        const { about, choice, text } = this.#look;
        this.around.host.requestUpdate();
        // The first line is what was chosen.
        void this.notice.keep(this.around.journey.actions.keepDraft(draftOf(about), choice || text ? `${choice}\n${text}` : ''), text);
    }
    async #save(sharing) {
        if (!this.#look || this.#saving)
            return; // pressed twice
        const { about, choice, text } = this.#look;
        const said = [choice, text.trim()].filter(Boolean).join('\n');
        if (!said)
            return this.around.show('#own');
        this.#saving = true;
        const saved = await this.notice.run(this.around.journey.actions.save({
            kind: 'note',
            content: { text: said, bring: false, about: about.id },
            session: about.session,
            sharing,
            draft: draftOf(about),
        }), said);
        this.#saving = false;
        if (!saved || this.#look?.about !== about)
            return;
        this.#sharing.saved('note');
        await this.#close();
    }
    #close() {
        this.#look = undefined;
        return this.around.show('#title');
    }
}
function draftOf({ id }) {
    return `look/${id}`;
}
