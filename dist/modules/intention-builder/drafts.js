import { Notice } from "../parts/notice.js";
import { emptyDraft, holdsWords, readDraft, saidIn, withAnswer, writeDraft, } from "./answers.js";
import { filledFrom, isChange, keptAs, laidAside, onTheWay, saidBy, saysSame } from "./intended.js";
import { keepStep, openStep } from "./steps.js";
/** Of the draft that is written. */
const place = 'intention';
/** Where a draft stays that makes room for another: one that was kept with its intention; another is offered, as what another tab wrote is. */
export function placeFor({ kept }, now = new Date()) {
    return kept ? `${place}/${kept}` : `${place} ${now.toISOString()}`;
}
/** The one of several that is offered: the newest with words in it. */
export function offeredOf(others) {
    return others.map(({ key, text }) => ({ key, draft: readDraft(text) })).find(({ draft }) => holdsWords(draft));
}
/** What stands when another tab wrote a newer text: that, at the step that is open here while it is the same intention's. */
export function newer({ step: theirs, ...draft }, here) {
    const step = draft.kept === here.kept ? here.step : theirs;
    return { ...draft, ...(step && { step }) };
}
/** An element's draft. */
export class Drafts {
    #around;
    #options;
    #draft;
    /** the draft as it is on the device */
    #onDisk;
    /** the record that is asked for it, whose that is, and whether it has answered */
    #of;
    #whose;
    #isRead;
    /** counts what was written, so that what is read meanwhile does not replace it */
    #writes;
    #other;
    /** what was written on the way to intentions that were kept before, by their ids */
    #earlier;
    /** whether something is done that a second press would do twice */
    #isBusy;
    constructor(around, options) {
        this.occasion = {};
        this.#draft = emptyDraft;
        /** the draft as it is on the device */
        this.#onDisk = '';
        this.#whose = '';
        this.#isRead = false;
        /** counts what was written, so that what is read meanwhile does not replace it */
        this.#writes = 0;
        /** what was written on the way to intentions that were kept before, by their ids */
        this.#earlier = new Map();
        /** whether something is done that a second press would do twice */
        this.#isBusy = false;
        this.#plain = (text) => this.#around.plain(text);
        this.#around = around;
        this.#options = options;
        this.notice = new Notice(around);
        around.host.addController(this);
    }
    hostUpdated() {
        if (this.#of !== this.#around.journey.actions)
            void this.refresh();
        const { current } = this.occasion; // of another record none
        if (current)
            void this.readEarlier([current]);
    }
    // --- what is known of it
    /** The draft, as it stands here. */
    get now() {
        return this.#draft;
    }
    /** Whether it was read. Before that nothing can be said about it. */
    get isRead() {
        return this.#isRead && this.#of === this.#around.journey.actions;
    }
    /** Whether a step is open. */
    get isOpen() {
        return this.#draft.step !== undefined;
    }
    /** The step that is open. */
    get at() {
        return openStep(this.#draft, this.steps);
    }
    get steps() {
        return this.#asked.steps;
    }
    /** Whether something was begun that was not kept. */
    get isBegun() {
        return !this.#draft.kept && holdsWords(this.#draft);
    }
    /** What was also written. */
    get other() {
        return this.#other;
    }
    /** The intention that is changed, at the version that the change began from: what was saved since is not written over unasked. */
    get edited() {
        const { current } = this.occasion;
        const { kept, version } = this.#draft;
        return current && current.id === kept ? { ...current, version: version ?? current.version } : undefined;
    }
    /** What a draft says as an intention. */
    says(draft = this.#draft) {
        return saidBy(draft, this.#asked, this.#plain);
    }
    /** What was written on the way to an intention that was kept. */
    draftOf({ id }) {
        return this.#draft.kept === id ? this.#draft : (this.#earlier.get(id) ?? emptyDraft);
    }
    /** Whether a change of this intention was begun and left. */
    isChanged(entry) {
        const draft = this.draftOf(entry);
        return isChange(draft, this.says(draft), entry.content);
    }
    // --- writing it
    /** Keeps another draft in the place of this one. */
    write(draft) {
        const text = writeDraft(draft);
        const { actions } = this.#around.journey;
        this.#draft = draft;
        this.#writes++;
        const work = actions.keepDraft(place, text).then(() => {
            if (actions === this.#of)
                this.#onDisk = text;
        });
        void this.notice.keep(work, Object.values(draft.answers).map(saidIn).join('\n'));
        this.#around.host.requestUpdate();
    }
    /** Keeps an answer. */
    answer(step, given) {
        this.#options.keeping.drafted = true;
        this.write(withAnswer(this.#draft, step, { ...given, ask: this.#plain(step.ask) }));
    }
    /** No step is open from here on. */
    layAside(draft = this.#draft) {
        this.write(laidAside(draft, isChange(draft, this.says(draft), this.edited?.content)));
    }
    /** What is pressed twice is done once. */
    async once(work) {
        if (this.#isBusy)
            return;
        this.#isBusy = true;
        await work().finally(() => (this.#isBusy = false));
    }
    // --- reading it
    /** Reads it again: another tab can have written meanwhile. The newer text wins; the step that is open here stays. */
    async refresh() {
        const { record, actions } = this.#around.journey;
        if (record.status !== 'open')
            return;
        const rescues = this.#turnTo(actions, [record.site, record.client, record.generation].join(' '));
        const writes = this.#writes;
        try {
            // The draft last: what is typed from here on takes the place of just that.
            this.#other = offeredOf(await actions.otherDrafts(place));
            const text = (await actions.draft(place))?.text ?? '';
            const isFirst = !this.#isRead;
            const draft = await this.#known(readDraft(text));
            if (this.#of !== actions)
                return;
            this.#isRead = true;
            if (rescues)
                this.write(this.#draft);
            else if (this.#writes === writes && !this.#isUnkept && (isFirst || text !== this.#onDisk)) {
                this.#takeIn(isFirst ? draft : newer(draft, this.#draft));
                // It may be lost when nobody is asked where to keep it, as if it were typed now.
                if (this.isBegun)
                    this.#options.keeping.drafted = true;
            }
            this.#around.host.requestUpdate();
        }
        catch {
            // Closed meanwhile: what is shown then has nothing of this.
        }
    }
    /** Reads what was written on the way to intentions that were kept before. */
    async readEarlier(intentions) {
        const { actions } = this.#around.journey;
        const earlier = this.#earlier;
        const unread = intentions.filter(({ id }) => !earlier.has(id));
        for (const { id } of unread)
            earlier.set(id, emptyDraft);
        for (const { id } of unread) {
            await actions.draft(placeFor({ kept: id })).then((draft) => {
                earlier.set(id, readDraft(draft?.text));
                this.#around.host.requestUpdate();
            }, () => earlier.delete(id));
        }
    }
    /**
     * The entry that a draft has become already, where it does not know: the page that kept it went before it could say so, or
     * another tab has kept it. It says the same, and no draft of its own was put away with it.
     */
    async find(content) {
        const { actions } = this.#around.journey;
        const { entries } = await actions.query('intention');
        const same = entries.find((entry) => entry.session === this.occasion.session && saysSame(entry.content, content));
        return same && !(await actions.draft(placeFor({ kept: same.id }))) ? same : undefined;
    }
    // --- making room
    /** Makes room for another draft. What is in this one stays on the device. Whether that worked. */
    async putAway() {
        const { actions } = this.#around.journey;
        const draft = this.#draft;
        const isWorth = draft.kept || this.isBegun;
        const done = !isWorth || (await this.#run(actions.keepDraft(placeFor(draft), writeDraft(draft))));
        if (!done || actions !== this.#around.journey.actions)
            return false;
        if (draft.kept)
            this.#earlier.set(draft.kept, draft);
        this.#options.another();
        this.write(emptyDraft);
        await this.refresh();
        return actions === this.#around.journey.actions;
    }
    /**
     * Makes room for an intention that is to be changed.
     *
     * @returns its draft, with all that was written on the way to it: a change that was left is gone on with. None where that failed
     */
    async takeUp(entry) {
        let draft = this.#draft;
        if (draft.kept !== entry.id) {
            const read = this.#around.journey.actions.draft(placeFor({ kept: entry.id }));
            const before = await this.notice.run(read.then((stored) => readDraft(stored?.text)));
            if (!before || !(await this.putAway()))
                return undefined;
            draft = before;
        }
        return draft.version === undefined ? { ...this.filledFrom(entry, draft), version: entry.version } : draft;
    }
    /** A draft that says what an entry says. */
    filledFrom(entry, draft) {
        return filledFrom(entry, draft, this.#asked, this.#plain);
    }
    /** Goes on with what was also written. Whether that worked. */
    async takeOther({ key, draft }) {
        const { actions } = this.#around.journey;
        if (!(await this.putAway()))
            return false;
        const taken = { ...draft, step: openStep(draft, this.steps) };
        // On disk before it goes from where it was.
        if (!(await this.#run(actions.keepDraft(place, writeDraft(taken)))) || actions !== this.#around.journey.actions) {
            return false;
        }
        this.#takeIn(taken);
        await this.#run(this.drop(key));
        return true;
    }
    /** Removes what was also written. */
    async drop(key) {
        await this.#around.journey.actions.keepDraft(key, '');
        await this.refresh();
    }
    /** An intention is removed, and with it what it says here. What was written on the way to it is not: it can be gone on with. */
    async removed({ id }) {
        const { actions } = this.#around.journey;
        const rest = ({ answers }) => ({ answers: onTheWay(answers, this.steps) });
        if (this.#draft.kept === id)
            return this.write(rest(this.#draft));
        const stored = await actions.draft(placeFor({ kept: id }));
        if (!stored)
            return;
        const draft = rest(readDraft(stored.text));
        await actions.keepDraft(placeFor(draft), writeDraft(draft));
        await this.drop(stored.key);
    }
    get #asked() {
        return this.#around.journey.program.intention;
    }
    #plain;
    /** Whether something stands here that is not on disk. */
    get #isUnkept() {
        return writeDraft(this.#draft) !== this.#onDisk;
    }
    /** What is on disk stands here. */
    #takeIn(draft) {
        this.#draft = draft;
        this.#onDisk = writeDraft(draft);
        this.#options.read();
    }
    /** A draft that was read, with the entry that it has become. */
    async #known(draft) {
        const entry = draft.step === keepStep && !draft.kept ? await this.find(this.says(draft)) : undefined;
        return entry ? laidAside(keptAs(draft, entry), false) : draft;
    }
    /**
     * Follows a record. Of another one nothing that stands here may show.
     *
     * @returns whether it is the same in another place, such as on the device after a full tab: what could not be kept there can be here
     */
    #turnTo(actions, whose) {
        if (this.#of === actions)
            return false;
        const rescues = whose === this.#whose && this.#isUnkept;
        if (!rescues)
            this.#forget();
        this.#of = actions;
        this.#whose = whose;
        this.#isRead = false;
        return rescues;
    }
    #forget() {
        this.#draft = emptyDraft;
        this.#onDisk = '';
        this.occasion = { ...this.occasion, current: undefined };
        this.#other = undefined;
        this.#earlier = new Map();
        this.#isBusy = false;
        this.#options.keeping.drafted = false;
        this.notice.failure = undefined;
        this.#options.another();
    }
    async #run(work) {
        await this.notice.run(work);
        return !this.notice.failure;
    }
}
