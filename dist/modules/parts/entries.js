/**
 * Reads the entries of a kind, newest first and a page at a time, follows the record as it changes, and forgets all with
 * another record. As many are read again as were shown, so that a list never gets shorter by what is saved elsewhere.
 */
export class Entries {
    #around;
    #kind;
    #options;
    #all = [];
    #next;
    /** whose entries these are, and at which revision they were asked for */
    #of;
    #asked;
    #isRead = false;
    constructor(around, kind, options = {}) {
        this.#around = around;
        this.#kind = kind;
        this.#options = options;
        around.host.addController(this);
    }
    /** What was read so far of the record that is open, newest first. */
    get all() {
        return this.#isOpenOnes ? this.#all : [];
    }
    /** Whether the record that is open was read. Before that nothing can be said to be missing. */
    get isRead() {
        return this.#isRead && this.#isOpenOnes && this.#around.journey.record.status === 'open';
    }
    /** Whether there are older ones that were not read. */
    get hasMore() {
        return this.#isOpenOnes && this.#next !== undefined;
    }
    /** Before it is rendered: nothing of another record is ever in a picture. */
    hostUpdate() {
        const { record, actions } = this.#around.journey;
        if (record.status === 'open' && this.#of !== actions)
            this.#forget(actions);
    }
    hostUpdated() {
        const { record, actions } = this.#around.journey;
        if (record.status !== 'open' || this.#of !== actions)
            return;
        const range = this.#options.range ? this.#options.range() : {};
        if (!range || this.#asked === record.revision)
            return;
        this.#asked = record.revision;
        void this.#read(actions, record.revision, range);
    }
    /** Reads older ones. A failure is the notice's to say. */
    async more(notice) {
        const cursor = this.#next;
        const { actions } = this.#around.journey;
        const page = await notice.run(actions.query(this.#kind, this.#options.range?.() ?? {}, cursor));
        if (page && this.#next === cursor)
            this.#show([...this.#all, ...page.entries], page.next);
    }
    /** Puts one into its place that was just saved, or that somebody else had saved: before it is read, a list shows it. */
    put(entry) {
        const isThere = this.#all.some(({ id }) => id === entry.id);
        const all = isThere ? this.#all.map((one) => (one.id === entry.id ? entry : one)) : [entry, ...this.#all];
        this.#show(all, this.#next);
    }
    /** Whether what was read is the open record's. */
    get #isOpenOnes() {
        return this.#of === this.#around.journey.actions;
    }
    async #read(actions, revision, range) {
        const isOvertaken = () => this.#of !== actions || this.#asked !== revision;
        const read = [];
        let next;
        do {
            const page = await actions.query(this.#kind, range, next).catch(() => undefined); // closed meanwhile: nothing to show
            if (!page || isOvertaken())
                return;
            read.push(...page.entries);
            next = page.next;
        } while (next !== undefined && read.length < this.#all.length);
        this.#show(read, next);
    }
    #show(all, next) {
        this.#all = all;
        this.#next = next;
        this.#isRead = true;
        this.#around.host.requestUpdate();
    }
    #forget(actions) {
        const hadOne = this.#of !== undefined;
        this.#of = actions;
        this.#all = [];
        this.#next = this.#asked = undefined;
        this.#isRead = false;
        if (hadOne)
            this.#options.forgotten?.();
    }
}
