/** Checklists: ticked, remembered, and shown as ticked only once that is saved. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { belongsTo } from "../sessions/sessions.js";
import { hintOf } from "./lists.js";
/** An element's checklists. */
export class Checks extends Part {
    #last;
    #sharing;
    constructor(around, sharing) {
        super(around);
        this.#sharing = sharing;
    }
    /** The items of a list that are not ticked. */
    undone(list) {
        const done = this.#items(list);
        return this.around.journey.program.checklists[list].items.filter(({ id }) => !done[id]?.done);
    }
    /** How far a list is, in words. */
    progress(list) {
        const { items } = this.around.journey.program.checklists[list];
        return this.around.say('timeline.done', { done: items.length - this.undone(list).length, count: items.length });
    }
    /** A whole list. */
    list(list) {
        const { title, items } = this.around.journey.program.checklists[list];
        if (!items.length)
            return nothing;
        const entry = this.#entries(list).at(-1);
        const { failed, notice } = this.#ticking;
        return html `<section class="list" id="list-${list}" tabindex="-1">
      <h4>${this.around.text(title)} <span class="small soft">${this.progress(list)}</span></h4>
      <ul class="checks">
        ${items.map((item) => this.row(list, item))}
      </ul>
      ${failed === list ? notice.render() : nothing} ${entry ? this.#sharing.entry(entry) : nothing}
    </section>`;
    }
    /** One item. */
    row(list, item) {
        const { record, program } = this.around.journey;
        const hint = hintOf(item, program.instructions);
        const done = this.#items(list)[item.id]?.done ?? false;
        return html `<li>
      <label class="check"
        ><input
          class="box"
          type="checkbox"
          .checked=${live(done)}
          ?disabled=${record.status !== 'open' || record.readonly}
          @change=${(event) => {
            event.target.checked = done; // an input's event; not ticked before it is saved
            void this.tick(list, item, !done);
        }}
        /><span>${this.around.text(item.text)}</span>
        ${hint ? html `<small class="hint">${this.around.text(hint)}</small>` : nothing}</label
      >
    </li>`;
    }
    /**
     * Saves a tick, after the ones before it. Resolves when it is saved, or said to be not. What waits while another record is opened is
     * dropped: it was not ticked in that one.
     */
    tick(list, item, done) {
        const ticking = this.#ticking;
        const { session } = this;
        return (ticking.queue = ticking.queue.then(async () => {
            if (ticking !== this.#ticking)
                return;
            ticking.failed = list;
            await ticking.notice.run(this.#save(ticking.of, list, item, done, session));
        }));
    }
    /** What failed, where no whole list stands to show it. */
    failure() {
        return this.#ticking.notice.render();
    }
    /** What is ticked in the record that is open: nothing waits for what was ticked in another one, or speaks of it. */
    get #ticking() {
        const { actions } = this.around.journey;
        if (this.#last?.of !== actions) {
            this.#last = { of: actions, notice: new Notice(this.around), queue: Promise.resolve() };
        }
        return this.#last;
    }
    async #save(actions, list, item, done, session) {
        const { lang } = this.around;
        let entry = this.#entries(list, session).at(-1);
        for (let attempt = 0; attempt < 5; attempt++) {
            const ticked = { [item.id]: { text: this.around.plain(item.text), lang, done } };
            const saved = await actions.save({
                kind: 'checklist',
                content: { list, items: { ...entry?.content.items, ...ticked } },
                session: session?.ref,
                sharing: entry?.sharing ?? this.#sharing.of('checklist'),
                ...(entry && { id: entry.id, version: entry.version }),
            });
            if (saved.state === 'saved')
                return;
            // Another tab was faster: this tick, and only this one, goes on top of what it saved.
            entry = saved.stored;
        }
        throw new Error('The checklist was changed elsewhere five times in a row.');
    }
    /** What is known of each item: the newest word on it, where several entries speak of one list. */
    #items(list) {
        const items = {};
        for (const { content } of this.#entries(list))
            Object.assign(items, content.items);
        return items;
    }
    /** Oldest first. More than one where two devices began a list, or one was taken over. */
    #entries(list, session = this.session) {
        return this.around.journey.record.checklists
            .filter((entry) => entry.content.list === list && belongsTo(entry, session, this.before))
            .sort((a, b) => (a.at < b.at ? -1 : 1));
    }
}
