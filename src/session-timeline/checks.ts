/** Checklists: ticked, remembered, and shown as ticked only once that is saved. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Content, Entry} from '../record/entry.ts';
import type {Actions} from '../journey/contexts.ts';
import type {Around} from '../parts/around.ts';
import {Notice} from '../parts/notice.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Sharing} from '../parts/sharing.ts';
import type {ChecklistId} from '../program/schema.ts';
import {belongsTo, type Session} from '../sessions/sessions.ts';
import {hintOf, type Item} from './lists.ts';

/** What is ticked in one record. */
interface Ticking {
  readonly of: Actions;
  readonly notice: Notice;
  queue: Promise<unknown>;
  failed?: ChecklistId;
}

/** An element's checklists. */
export class Checks extends Part {
  /** the session that ticks belong to */
  session: Session | undefined;
  /** the session before that one */
  before: Session | undefined;
  #last: Ticking | undefined;
  readonly #sharing: Sharing;

  constructor(around: Around, sharing: Sharing) {
    super(around);
    this.#sharing = sharing;
  }

  /** The items of a list that are not ticked. */
  undone(list: ChecklistId): Item[] {
    const done = this.#items(list);
    return this.around.journey.program.checklists[list].items.filter(({id}) => !done[id]?.done);
  }

  /** How far a list is, in words. */
  progress(list: ChecklistId): string {
    const {items} = this.around.journey.program.checklists[list];
    return this.around.say('timeline.done', {done: items.length - this.undone(list).length, count: items.length});
  }

  /** A whole list. */
  list(list: ChecklistId): Shown {
    const {title, items} = this.around.journey.program.checklists[list];
    if (!items.length) return nothing;
    const entry = this.#entries(list).at(-1);
    const {failed, notice} = this.#ticking;
    return html`<section class="list" id="list-${list}" tabindex="-1">
      <h4>${this.around.text(title)} <span class="small soft">${this.progress(list)}</span></h4>
      <ul class="checks">
        ${items.map((item) => this.row(list, item))}
      </ul>
      ${failed === list ? notice.render() : nothing} ${entry ? this.#sharing.entry(entry) : nothing}
    </section>`;
  }

  /** One item. */
  row(list: ChecklistId, item: Item): TemplateResult {
    const {record, program} = this.around.journey;
    const hint = hintOf(item, program.instructions);
    const done = this.#items(list)[item.id]?.done ?? false;
    return html`<li>
      <label class="check"
        ><input
          class="box"
          type="checkbox"
          .checked=${live(done)}
          ?disabled=${record.status !== 'open' || record.readonly}
          @change=${(event: Event) => {
            (event.target as HTMLInputElement).checked = done; // an input's event; not ticked before it is saved
            void this.tick(list, item, !done);
          }}
        /><span>${this.around.text(item.text)}</span>
        ${hint ? html`<small class="hint">${this.around.text(hint)}</small>` : nothing}</label
      >
    </li>`;
  }

  /**
   * Saves a tick, after the ones before it. Resolves when it is saved, or said to be not. What waits while another record is opened is
   * dropped: it was not ticked in that one.
   */
  tick(list: ChecklistId, item: Item, done: boolean): Promise<unknown> {
    const ticking = this.#ticking;
    const {session} = this;
    return (ticking.queue = ticking.queue.then(async () => {
      if (ticking !== this.#ticking) return;
      ticking.failed = list;
      await ticking.notice.run(this.#save(ticking.of, list, item, done, session));
    }));
  }

  /** What failed, where no whole list stands to show it. */
  failure(): Shown {
    return this.#ticking.notice.render();
  }

  /** What is ticked in the record that is open: nothing waits for what was ticked in another one, or speaks of it. */
  get #ticking(): Ticking {
    const {actions} = this.around.journey;
    if (this.#last?.of !== actions) {
      this.#last = {of: actions, notice: new Notice(this.around), queue: Promise.resolve()};
    }
    return this.#last;
  }

  async #save(
    actions: Actions,
    list: ChecklistId,
    item: Item,
    done: boolean,
    session: Session | undefined,
  ): Promise<void> {
    const {lang} = this.around;
    let entry = this.#entries(list, session).at(-1);
    for (let attempt = 0; attempt < 5; attempt++) {
      const ticked = {[item.id]: {text: this.around.plain(item.text), lang, done}};
      const saved = await actions.save({
        kind: 'checklist',
        content: {list, items: {...entry?.content.items, ...ticked}},
        session: session?.ref,
        sharing: entry?.sharing ?? this.#sharing.of('checklist'),
        ...(entry && {id: entry.id, version: entry.version}),
      });
      if (saved.state === 'saved') return;
      // Another tab was faster: this tick, and only this one, goes on top of what it saved.
      entry = saved.stored;
    }
    throw new Error('The checklist was changed elsewhere five times in a row.');
  }

  /** What is known of each item: the newest word on it, where several entries speak of one list. */
  #items(list: ChecklistId): Content<'checklist'>['items'] {
    const items: Content<'checklist'>['items'] = {};
    for (const {content} of this.#entries(list)) Object.assign(items, content.items);
    return items;
  }

  /** Oldest first. More than one where two devices began a list, or one was taken over. */
  #entries(list: ChecklistId, session = this.session): Entry<'checklist'>[] {
    return this.around.journey.record.checklists
      .filter((entry) => entry.content.list === list && belongsTo(entry, session, this.before))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  }
}
