/** Sharing with the practice: the question, the switch above a form, and what can be done with one entry. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deliveryState, whereIs } from "./delivery-state.js";
import { icon } from "./icons.js";
import { titleOf, wordsOf } from "./keeping.js";
import { Part } from "./part.js";
/** An element's part in sharing. Nothing of it shows where there is no endpoint, or no answer yet to where the record is kept. */
export class Sharing extends Part {
    /** What was last asked about or done: an entry's id, a kind, or `all`. */
    #about = '';
    #asking = false;
    /** A form was to be saved while its question was open. */
    #waited = false;
    /** The kind whose entry was saved all the same: private, as nobody had said yes. */
    #left;
    /** The kinds whose form has "Keep this one private" ticked. */
    #apart = new Set();
    /**
     * How a form's entry is saved: as the form shows it.
     *
     * @param entry the one that is edited, where it is not a new one
     */
    of(kind, entry) {
        if (entry)
            return entry.sharing;
        return this.#stands(kind) && !this.#apart.has(kind) ? 'shared' : 'private';
    }
    /** A form was saved: the next entry is not kept apart. */
    saved(kind) {
        this.#apart.delete(kind);
        this.#left = this.#asks(kind) ? kind : undefined;
        if (this.#left)
            this.#asking = false;
    }
    /** Who will see what is written. Stands before the field. */
    who(kind, entry) {
        const { say, name } = this.around;
        const shared = this.of(kind, entry) === 'shared';
        return html `<p class="who">
      ${icon(shared ? 'person' : 'lock')}
      <span
        ><b>${shared ? say('share.seen', { name }) : say('share.onlyYou')}</b>
        ${shared ? say('share.seenWhen') : this.#possible ? say('share.unless') : ''}</span
      >
    </p>`;
    }
    /** How each form begins: who will see what is written, and for a new entry the switch. */
    head(kind, entry) {
        return html `${this.who(kind, entry)} ${entry ? nothing : this.form(kind)}`;
    }
    /** Above a form: the switch for all new entries of its kind, and the way to keep one of them private. */
    form(kind) {
        const { say, name, journey } = this.around;
        const others = journey.delivery.consent?.kinds.filter((one) => one !== kind) ?? [];
        if (!this.#possible)
            return nothing;
        if (this.#blocked)
            return this.#blocked;
        const on = this.#stands(kind);
        const turn = (event) => {
            event.target.checked = on; // a switch's event: it turns when that is on disk
            return on ? this.#consent(kind, others) : this.#ask(kind);
        };
        const keepApart = () => {
            if (!this.#apart.delete(kind))
                this.#apart.add(kind);
            this.around.host.requestUpdate();
        };
        return html `<div class="field" id="share-${kind}">
      <label class="switch"
        ><input
          type="checkbox"
          role="switch"
          .checked=${live(on)}
          @change=${turn}
        />${say('share.switch', { name })}</label
      >
      ${on
            ? html `<label class="check"
              ><input class="box" type="checkbox" .checked=${this.#apart.has(kind)} @change=${keepApart} /><span
                >${say('share.keepOne')}</span
              ></label
            >`
            : nothing}
      ${this.#terms(kind, kind, () => this.#consent(kind, [...others, kind]))}
    </div>`;
    }
    /**
     * Where an entry is, and what can be done about that.
     *
     * @param more the widget's own buttons, such as Edit
     */
    entry(entry, more = nothing) {
        const { id, kind } = entry;
        const { say, journey } = this.around;
        const { actions, delivery } = journey;
        const where = whereIs(entry, this.around);
        const share = () => this.#do(id, actions.share(id));
        const what = wordsOf(entry).slice(0, 60) || titleOf(entry, this.around);
        // Heard alone, "Share" would not say what.
        const press = (act, work) => html `<button class="link" type="button" aria-label=${say('share.about', { act, what })} @click=${work}>
        ${act}
      </button>`;
        const canShare = where === 'private' && this.#possible;
        return html `<div class="field" id="share-${id}">
      <div>${deliveryState(entry, this.around)}</div>
      <p class="actions">
        ${where === 'could-not' ? press(say('tryAgain'), () => this.#do(id, actions.retry(id))) : nothing}
        ${where !== 'private'
            ? press(say(where === 'sent' ? 'share.takeBack' : 'share.no'), () => this.#do(id, actions.withdraw(id)))
            : canShare && !this.#blocked && !this.#asks(id)
                ? press(say('share.yes'), delivery.consent ? share : () => this.#ask(id))
                : nothing}
        ${more}
      </p>
      ${canShare && this.#left === kind ? html `<p class="hint" role="status">${say('share.left')}</p>` : nothing}
      ${canShare ? this.#blocked : nothing} ${this.#terms(id, kind, async () => (await this.#consent(id)) && share())}
    </div>`;
    }
    /** Asks again, where what the client said yes to has another address now. */
    changed() {
        const { say, name, journey } = this.around;
        const answers = () => this.#answers(() => this.#consent('changed'), () => this.#do('changed', journey.actions.withdrawConsent(false)));
        return html `<div id="share-changed" tabindex="-1" aria-live="polite">
      ${this.#possible && journey.delivery.changed
            ? this.question(say('share.again', { name }), nothing, answers())
            : nothing}
    </div>`;
    }
    /** Sharing at all: that it is on, the way out of it, and what could not be taken back. */
    all() {
        const { say, name, journey } = this.around;
        const { consent, changed, stranded } = journey.delivery;
        const stop = (takeBack) => () => this.#do('all', journey.actions.withdrawConsent(takeBack));
        return html `<div class="field" id="share-all">
      ${stranded.map((address) => html `<p>${say('share.stranded', { name, address })}</p>`)}
      ${!this.#possible || !(consent || changed)
            ? nothing
            : this.#asks('all')
                ? this.question(say('share.stopAsk'), nothing, [
                    this.button(say('share.stopAll'), stop(true)),
                    this.button(say('share.stopOnly'), stop(false)),
                    this.button(say('cancel'), () => this.#done('all')),
                ])
                : html `<p>${say('share.on', { name })} ${this.link(say('share.stop'), () => this.#ask('all'))}</p>
                ${this.#failure('all')}`}
    </div>`;
    }
    get #possible() {
        const { delivery, record } = this.around.journey;
        return delivery.available && record.status === 'open' && !record.undecided && !record.readonly;
    }
    /** What stands in for the controls where there is no link, or one that no longer works. */
    get #blocked() {
        const { say, name, journey } = this.around;
        const { paused } = journey.delivery;
        return paused === 'link' || paused === 'spent'
            ? html `<p class="hint">${say(`share.${paused}`, { name })}</p>`
            : undefined;
    }
    /** Whether new entries of a kind are shared. */
    #stands(kind) {
        return this.#possible && (this.around.journey.delivery.consent?.kinds.includes(kind) ?? false);
    }
    #asks(about) {
        return this.#asking && this.#about === about;
    }
    /** The question, with all that a yes means. Who has said yes before to another kind is told who gets what, and no more. */
    #terms(about, kind, yes) {
        if (!this.#asks(about))
            return this.#failure(about);
        const { say, name, journey } = this.around;
        const { who, when } = journey.program.sharing;
        const one = about !== kind;
        const again = journey.delivery.consent !== undefined;
        const terms = [
            [say('share.who'), this.around.text(who)],
            [say('share.what'), say(one ? 'share.whatEntry' : 'share.whatKind', { kind: say(`kind.${kind}`) })],
            [say('share.when'), [this.around.text(when), ' ', say('share.whenRead')]],
            [say('share.later'), say('share.laterStop')],
        ];
        return this.question(say(one ? 'share.ask' : 'share.askKind', { name }), html `${again ? nothing : html `<p>${say('share.now')}</p>`}
        <dl class="terms">
          ${(again ? terms.slice(0, 2) : terms).map(([term, said]) => html `<div>
                <dt>${term}</dt>
                <dd>${said}</dd>
              </div>`)}
        </dl>
        ${one ? nothing : this.#hold(about)}`, this.#answers(yes, () => this.#done(about)));
    }
    /**
     * Holds the form back until its question is answered: saved now, its entry would be private, and taken for shared. A field that
     * is required and never filled stops any submit, however it comes about; where a widget saves without a form, see `saved`.
     */
    #hold(about) {
        const wait = (event) => {
            event.preventDefault(); // the browser's own words would point at a field that nobody sees
            this.#waited = true;
            void this.around.show(`#share-${about} .panel`);
        };
        return html `<input hidden required @invalid=${wait} />
      <p class="hint" role="status">${this.#waited ? this.around.say('share.first') : nothing}</p>`;
    }
    #answers(yes, no) {
        const { say } = this.around;
        return [this.button(say('share.yes'), yes, 'btn btn--big'), this.button(say('share.no'), no, 'btn btn--big')];
    }
    #failure(about) {
        return this.#about === about ? this.notice.render() : nothing;
    }
    #ask(about) {
        this.#about = about;
        this.#asking = true;
        this.#waited = false;
        this.#left = undefined;
        this.notice.failure = undefined;
        return this.around.show(`#share-${about} .panel`);
    }
    /** The question is answered: the focus goes back to where it came up. */
    #done(about) {
        this.#asking = false;
        return this.around.show(`#share-${about}[tabindex], #share-${about} :is(input, button)`);
    }
    async #do(about, work) {
        this.#about = about;
        const worked = await this.run(work);
        if (worked)
            await this.#done(about);
        return worked;
    }
    #consent(about, kinds) {
        const { actions, delivery } = this.around.journey;
        return this.#do(about, actions.consent(delivery.destination ?? '', kinds));
    }
}
