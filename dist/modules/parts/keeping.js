/** Where the record is kept and whose it is: asked once, always to be seen, and in the client's hands. */
import { html, nothing } from 'lit';
import { formatDay } from "../locale/format.js";
import { patience } from "./around.js";
import { download } from "./download.js";
import { Part } from "./part.js";
const question = '#keep-ask';
const panel = '.kept > summary';
/** Which element of a journey asks: the one that was touched last. All of them would be a chorus. */
const askers = new WeakMap();
/** An element's part in keeping the record. */
export class Keeping extends Part {
    #step;
    #offered;
    /** nothing was ticked of what was to be moved */
    #unticked;
    /** What had the focus last, before something was asked. */
    #left;
    /** The focus is to go back there when that is there again. */
    #returns;
    /** Runs while the record waits, and is over when that is said. */
    #patience;
    #isLate;
    #help;
    constructor(around, help) {
        super(around);
        /** something was typed that only a draft holds: that too may be lost when nobody is asked where to keep it */
        this.drafted = false;
        this.#step = '';
        this.#offered = [];
        /** nothing was ticked of what was to be moved */
        this.#unticked = false;
        /** The focus is to go back there when that is there again. */
        this.#returns = false;
        this.#isLate = false;
        this.#focused = ({ target }) => {
            // A title has the focus for what is gone.
            if (!(target instanceof HTMLElement) || target.id === 'title' || target.closest(question))
                return;
            this.#left = target;
            this.#returns = false;
        };
        this.#help = help;
        const touched = () => {
            // Once it is asked somewhere it stays there: nothing moves under a person's finger.
            if (!this.#asks && !around.journey.record.offered)
                askers.set(around.journey.actions, around.host);
        };
        around.host.addEventListener('focusin', touched);
        around.host.addEventListener('pointerdown', touched);
        around.host.addController({
            // Inside: what moves within a shadow root is not heard outside of it.
            hostConnected: () => around.host.renderRoot.addEventListener('focusin', this.#focused),
            hostUpdate: () => this.#wait(around.journey.record.status === 'waiting'),
            hostUpdated: () => this.#returns && this.#giveBack(),
            hostDisconnected: () => this.#wait(false),
        });
    }
    /** What stands in the way of writing, if anything does. The first thing in an element. */
    status() {
        const { say, journey } = this.around;
        const { status, failure } = journey.record;
        const obstacle = this.#obstacle;
        const late = this.#isLate ? html `<p class="hint">${say('later.late')}</p>` : nothing;
        const again = status === 'failed' && failure === 'unloaded'
            ? html `<p class="actions">${this.button(say('tryAgain'), () => journey.actions.reopen())}</p>`
            : nothing;
        return html `<div role="status">${obstacle ? html `<p class="notice">${obstacle}</p>` : late}</div>
      ${again}`;
    }
    /** The questions that come up: whose device this is, and what was written before a link came. Stands where something is written. */
    ask() {
        return html `<div id="keep-ask" tabindex="-1" aria-live="polite">${this.#question()}</div>`;
    }
    /**
     * Where the record is kept, whose it is, and all that can be done with it, folded away.
     *
     * @param sharing what there is to say about sharing at all
     */
    panel(sharing) {
        const { say, journey } = this.around;
        const { status, place, client, opened, readonly, evictable, undecided } = journey.record;
        if (status !== 'open')
            return nothing;
        return html `<details class="kept">
      <summary class="link">${say('keep.title')}</summary>
      <div class="panel">
        <div>
          <p>${say(`keep.${place}`)} ${evictable && place === 'device' ? say('keep.evictable') : nothing}</p>
          ${opened === 'neither' ? nothing : html `<p>${say(`keep.${opened}`, { client })}</p>`}
        </div>
        <p class="actions">
          ${this.#copy()}
          ${place === 'tab' && !readonly && !undecided
            ? this.button(say('keep.toDevice'), () => this.#keep('device'))
            : nothing}
          ${opened === 'link' ? this.link(say('keep.notYou'), () => this.#do(journey.actions.leave(), panel)) : nothing}
          ${readonly ? nothing : this.link(say('keep.erase'), () => this.#go('erase'))}
        </p>
        <div class="field" id="keep-erase">${this.#erase()}</div>
        ${this.#asks ? nothing : this.notice.render()} ${sharing}
      </div>
    </details>`;
    }
    /** A record that holds something waits for what reads it: where that takes long, it is said. */
    #wait(waits) {
        if (waits) {
            this.#patience ??= setTimeout(() => {
                this.#isLate = true;
                this.around.host.requestUpdate();
            }, patience);
            return;
        }
        clearTimeout(this.#patience);
        this.#patience = undefined;
        this.#isLate = false;
    }
    get #obstacle() {
        const { say, journey } = this.around;
        const { status, failure, readonly, place } = journey.record;
        if (status === 'failed')
            return `${say('fail.open')} ${say(`fail.${failure ?? 'blocked'}`)}`;
        if (status === 'closed')
            return say('keep.closed');
        if (status === 'waiting')
            return '';
        if (readonly)
            return say('keep.readonly');
        return place === 'memory' ? say('keep.memory') : '';
    }
    /** Whether it is asked where the record is kept. */
    get #asks() {
        const { status, undecided, written, offered, readonly } = this.around.journey.record;
        // Where it is kept comes before what can move into it.
        return status === 'open' && undecided && (written || this.drafted || offered > 0) && !readonly;
    }
    #question() {
        const { say, journey } = this.around;
        const { record, actions } = journey;
        const asker = askers.get(actions);
        if (!asker?.isConnected || !asker.checkVisibility())
            askers.set(actions, this.around.host);
        else if (asker !== this.around.host)
            return nothing;
        if (this.#step === 'evictable') {
            return this.question(say('keep.evictable'), nothing, [
                this.#copy(),
                this.button(say('close'), () => this.#go('')),
            ]);
        }
        if (this.#asks) {
            const answer = (place, words, hint) => this.button(html `${words} <span class="hint">${hint}</span>`, () => this.#keep(place), 'btn btn--two');
            return html `${this.question(say('keep.ask'), html `<p>${say('keep.askHint')}</p>`, [
                answer('device', say('keep.yes'), say('keep.yesHint')),
                answer('tab', say('keep.no'), say('keep.noHint')),
            ])}`;
        }
        if (!record.offered || record.status !== 'open' || record.readonly)
            return nothing;
        return this.#offer(record.offered);
    }
    #offer(count) {
        const { say, journey } = this.around;
        const { actions } = journey;
        const look = async () => {
            this.#offered = (await this.notice.run(actions.offered())) ?? [];
            await this.around.show(`${question} .panel`);
        };
        const take = async () => {
            const ticked = this.around.host.renderRoot.querySelectorAll(`${question} :checked`);
            const ids = [...ticked].map(({ value }) => value);
            this.#unticked = !ids.length;
            if (this.#unticked)
                return this.around.show(`${question} input`);
            if (await this.run(actions.takeOver(ids))) {
                this.#offered = [];
                await this.#return();
            }
        };
        const looking = this.#offered.length > 0;
        return this.question(say('keep.offer', { count }), looking
            ? html `<p class="hint" role="status">
              ${this.#unticked ? say('keep.unticked') : nothing} ${say('keep.offerHint')}
            </p>
            ${this.#help.near(...this.#offered.map(({ content }) => content))}
            <ul class="checks">
              ${this.#offered.map((entry) => html `<li>
                    <label class="check"
                      ><input class="box" type="checkbox" value=${entry.id} /><span>${titleOf(entry, this.around)}</span
                      ><span class="hint">${wordsOf(entry)}</span></label
                    >
                  </li>`)}
            </ul>`
            : nothing, [
            looking ? this.button(say('keep.take'), take) : this.button(say('keep.look', { count }), look),
            this.button(say('keep.decline'), async () => (await this.run(actions.declineOffer())) && this.#return()),
        ]);
    }
    #erase() {
        const { say, name, journey } = this.around;
        const { withdrawals } = journey.record;
        const erase = async (wait) => {
            if (wait)
                void this.#go('waiting');
            await this.#go((await this.run(journey.actions.erase(wait))) ? 'erased' : '');
        };
        const now = this.button(say('keep.eraseNow'), () => erase(false));
        switch (this.#step) {
            case 'erase':
                return this.question(say('keep.eraseTitle'), html `<p>
            ${say('keep.eraseWhat')} ${journey.delivery.available ? say('keep.eraseShared', { name }) : nothing}
            ${withdrawals ? say('keep.eraseOwed', { count: withdrawals, name }) : nothing}
          </p>`, [
                    withdrawals ? this.button(say('keep.eraseWait'), () => erase(true)) : nothing,
                    now,
                    this.button(say('cancel'), () => this.#go('')),
                ]);
            case 'waiting':
                return this.question(say('keep.eraseWaiting', { name }), nothing, now);
            case 'erased':
                return html `<p role="status" tabindex="-1">${say('keep.erased')}</p>`;
            default:
                return nothing;
        }
    }
    #copy() {
        const { say, journey } = this.around;
        return this.button(say('keep.download'), async () => {
            const text = await this.notice.run(journey.actions.export());
            if (text !== undefined)
                download('my-record.json', text, 'application/json');
        });
    }
    async #keep(place) {
        const asked = this.#asks;
        if (!(await this.run(this.around.journey.actions.keep(place))))
            return;
        if (place === 'device' && this.around.journey.record.evictable)
            return this.#go('evictable');
        return asked ? this.#return() : this.around.show(panel);
    }
    #go(step) {
        const asked = this.#step === 'evictable';
        this.#step = step;
        if (asked && !step)
            return this.#return();
        return this.around.show(step === 'evictable' ? `${question} .panel` : step ? '#keep-erase > *' : panel);
    }
    #focused;
    /** An answer was given: the focus goes to what is asked next, else back to where it was. */
    async #return() {
        await this.around.show();
        this.#returns = true;
        this.#giveBack();
        if (this.#returns)
            await this.around.show('#title');
    }
    /** A record that opens anew has its forms made anew, some only when their drafts were read: then the title waits for the field. */
    #giveBack() {
        const { renderRoot: root } = this.around.host;
        const at = root instanceof ShadowRoot ? root.activeElement : null;
        const left = this.#left;
        const back = root.querySelector(`${question} .panel`) ??
            (left?.isConnected ? left : left?.id && root.querySelector(`[id="${left.id}"]`));
        // Nothing is taken from somebody who has gone on elsewhere.
        this.#returns = !back && (!at || at.id === 'title' || Boolean(at.closest(question)));
        if (back)
            back.focus();
    }
    /** Does something, then gives the focus to a place: the button that was pressed may be gone. */
    async #do(work, place) {
        const worked = await this.run(work);
        if (worked)
            await this.around.show(place);
        return worked;
    }
}
/** What an entry is, and of which day: a session's is its own, not the one on which it was written down. */
export function titleOf({ kind, day, content }, { say, lang }) {
    const own = 'start' in content ? String(content.start).slice(0, 10) : day;
    return `${say(`kind.${kind}`)}, ${formatDay(own, 'short', lang)}`;
}
/** What a client would know an entry by. */
export function wordsOf({ kind, content }) {
    if (kind === 'practice')
        return content.title.text; // by its kind
    if ('text' in content)
        return String(content.text);
    return 'sentence' in content ? String(content.sentence) : '';
}
