/**
 * One open record: everything that may be done to it, each thing in one strict transaction.
 *
 * Nothing is optimistic. What the head shows is on disk.
 *
 * What tells entries (`check.ts`) comes later than the store. Until then an empty record can be read, and typed in; whatever meets an
 * entry waits for it, or fails with `unloaded` and has changed nothing.
 */
import { dayOf, timestamp } from "./clock.js";
import { dayRow } from "./days.js";
import { Drafts } from "./drafts.js";
import { largestEntry } from "./entry.js";
import { knownAs, namedFirst, renamed } from "./known.js";
import { createOutbox, enqueue, getMeta, putMeta, takeBack } from "./outbox.js";
import { RecordError, tables, } from "./repository.js";
import { isLive, plainEntry } from "./stored.js";
/** Of a record that was not read. */
export const noContents = Object.freeze({
    sessions: [],
    checklists: [],
    intentions: [],
    steps: [],
    today: '',
    aside: 0,
    withdrawals: 0,
    written: false,
    generation: 0,
    revision: 0,
});
/** An open record. */
export class Store {
    #options;
    #context;
    #drafts;
    #listeners = new Set();
    /** the one that it was opened in; known with the first read */
    #generation;
    #check;
    /** saves that wait for it, by what they say: what is pressed twice meanwhile is saved once */
    #waiting = new Map();
    #head;
    #contents = noContents;
    constructor(options) {
        this.#options = options;
        this.#context = options;
        this.outbox = createOutbox({
            read: (work) => this.#read(work),
            change: (work) => this.change(work),
            entry: (id) => this.#entry(id),
            newId: options.newId,
        });
        this.#drafts = new Drafts({
            read: (work) => this.#read(work),
            write: (work) => this.#write(work),
            newId: options.newId,
            now: () => this.#now(),
        });
    }
    /** Opens the record in a repository. */
    static async open(options) {
        const store = new Store(options);
        await store.refresh();
        return store;
    }
    /** where the record is kept */
    get place() {
        return this.#options.repository.place;
    }
    get head() {
        return this.#head;
    }
    /** The part of the head that is for widgets; the rest is for delivery. */
    get contents() {
        return this.#contents;
    }
    /** Calls back after every change of the head. Returns how to stop. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Reads the head again: after an own change, another tab's, or a new day. */
    async refresh() {
        const today = this.#today();
        const { contents, broken, ...rest } = await this.#read(async (transaction) => {
            await this.#wantCheck(transaction); // also where the head would have none of them: a record is shown whole, or not at all
            const broken = [];
            const readable = (rows) => {
                const [good, bad] = this.#sorted(rows);
                broken.push(...bad);
                return good; // the index gives one kind alone
            };
            const newest = async (kind, limit) => readable(await transaction.entries({ kind, limit }));
            const outbox = await transaction.all('outbox');
            const stored = await transaction.checkIn(today);
            const [checkIn] = readable(stored ? [stored] : []);
            const consent = await getMeta(transaction, 'consent');
            const contents = {
                sessions: (await newest('session', 100)).reverse(),
                checklists: await newest('checklist', 50),
                intentions: await newest('intention', 20),
                steps: await newest('step', 50),
                today,
                ...(checkIn && { checkIn }),
                aside: (await transaction.all('aside')).length,
                withdrawals: outbox.filter(({ type }) => type === 'withdrawal').length,
                written: (await getMeta(transaction, 'written')) ?? false,
                generation: this.#generation ?? 0,
                revision: (await getMeta(transaction, 'revision')) ?? 0,
            };
            return {
                contents: frozen(contents),
                broken,
                kept: (await getMeta(transaction, 'kept')) ?? false,
                ...(consent && { consent }),
                sent: (await getMeta(transaction, 'sent')) ?? [],
                outbox: outbox.slice(0, 500),
                outboxCount: outbox.length,
            };
        });
        this.#contents = contents;
        this.#head = frozen({ ...contents, ...rest });
        // Out of the way where that can be; where the disk is full they stay, and are shown nowhere.
        if (broken.length)
            await this.#setAside(broken).catch(() => undefined);
        for (const listener of this.#listeners)
            listener();
    }
    /**
     * Runs one change in one transaction, and makes it known. Refused once the record was closed or erased.
     *
     * @param ids the entries it is about, for other tabs
     */
    async change(work, ids = []) {
        const { announce } = this.#options;
        const { result, revision } = await this.#write(async (transaction) => {
            const result = await work(transaction);
            const revision = ((await getMeta(transaction, 'revision')) ?? 0) + 1;
            await putMeta(transaction, 'revision', revision);
            return { result, revision };
        });
        try {
            announce({ revision, ids });
            await this.refresh();
        }
        catch (error) {
            // It is on disk. Who says now that it was not saved has it saved twice.
            if (!(error instanceof RecordError))
                console.warn('kap-widgets: a change was saved, and could not be shown.', error);
        }
        return result;
    }
    /** Saves a new entry, or the next version of one. */
    async save(save) {
        if (this.#check && !this.#waiting.size)
            return this.#save(save, this.#check);
        const said = JSON.stringify(save);
        let waiting = this.#waiting.get(said);
        if (!waiting) {
            waiting = this.#loaded()
                .then((check) => this.#save(save, check))
                .finally(() => this.#waiting.delete(said));
            this.#waiting.set(said, waiting);
        }
        return waiting; // what says the same is of the same kind
    }
    async #save(save, { contentProblem }) {
        const problem = contentProblem(save.kind, save.content);
        if (problem !== undefined)
            throw new RecordError('invalid', `${save.kind}: ${problem}`);
        return this.change(async (transaction) => {
            const now = this.#now();
            const day = this.#today();
            let row = save.id === undefined ? undefined : await this.#current(transaction, await transaction.get('entries', save.id));
            if (save.kind === 'check-in' && !isLive(row))
                row = await this.#current(transaction, await transaction.checkIn(day));
            if (isLive(row) && row.kind !== save.kind)
                throw new RecordError('invalid', `A ${row.kind} cannot become a ${save.kind}.`);
            const before = row; // as was just found
            const { sharing = 'private' } = save;
            let { content } = save;
            if (isLive(before)) {
                if (save.kind === 'check-in')
                    content = merged(before, content);
                else if (before.version !== save.version)
                    return { state: 'conflict', stored: before };
                if (before.sharing !== sharing)
                    return { state: 'sharing', stored: before };
            }
            const consent = await getMeta(transaction, 'consent');
            // What takes the place of an entry that was removed is private, whatever its form showed.
            const yes = save.id === undefined && sharing === 'shared' && consent?.kinds.includes(save.kind);
            const stored = isLive(before)
                ? { ...before, content, at: now, version: before.version + 1, ...(save.session && { session: save.session }) }
                : {
                    id: this.#options.newId(),
                    kind: save.kind,
                    version: 1,
                    day,
                    at: now,
                    zone: this.#options.clock.zone(),
                    ...(save.session && { session: save.session }),
                    sharing: yes ? 'shared' : 'private',
                    content,
                    attempted: {},
                    ...(save.kind === 'check-in' && { checkInDay: day }),
                };
            await this.#put(transaction, stored);
            await putMeta(transaction, 'written', true);
            if (save.draft !== undefined)
                await this.#drafts.saved(transaction, save.draft);
            return { state: 'saved', entry: stored };
        });
    }
    /** Shares an entry: its next version is shared. Wants a standing yes. One that is gone is left alone. */
    async share(id) {
        const at = this.#now();
        await this.change(async (transaction) => {
            if (!(await getMeta(transaction, 'consent')))
                throw new RecordError('invalid', 'Nobody has said yes to sharing yet.');
            const entry = await this.#current(transaction, await transaction.get('entries', id));
            if (!isLive(entry) || entry.sharing === 'shared')
                return;
            await this.#put(transaction, { ...entry, at, version: entry.version + 1, sharing: 'shared' });
        }, [id]);
    }
    /** Takes an entry back: private from its next version on. */
    async withdraw(id) {
        await this.change(async (transaction) => this.#withdraw(transaction, await transaction.get('entries', id)), [id]);
    }
    /** Removes an entry. What was sent of it is taken back. */
    async remove(id) {
        const at = this.#now();
        await this.change(async (transaction) => {
            const entry = await this.#current(transaction, await transaction.get('entries', id));
            await (isLive(entry) ? this.#remove(transaction, entry, at) : this.#withdraw(transaction, entry));
        }, [id]);
    }
    /** One kind's entries, newest first, at most 100 a page. */
    async query(kind, range = {}, cursor) {
        const [day, id] = cursor?.split(' ') ?? [];
        const before = day && id ? { before: { day, id } } : {};
        const where = { kind, ...range, ...before, limit: 100 };
        const { rows, good, broken } = await this.#read(async (transaction) => {
            const rows = await transaction.entries(where);
            const [good, broken] = this.#sorted(rows);
            return { rows, good, broken };
        });
        if (broken.length)
            await this.#setAside(broken).catch(() => undefined);
        const last = rows.length === 100 ? rows.at(-1) : undefined;
        return {
            entries: good, // the index gives this kind alone
            ...(last && { next: `${last.day} ${last.id}` }),
        };
    }
    days(from, to) {
        return this.#read(async (transaction) => {
            await this.#wantCheck(transaction);
            return transaction.days(from, to);
        });
    }
    draft(key) {
        return this.#drafts.get(key);
    }
    /** What was typed under this key elsewhere, and had to make way for a newer text; newest first. */
    otherDrafts(key) {
        return this.#drafts.others(key);
    }
    /** What was typed and is not on disk, or not yet. */
    get unwrittenDrafts() {
        return this.#drafts.unwritten;
    }
    /** Keeps what is being written; an empty text removes it. Tells nobody: no other form shows it. */
    keepDraft(key, text) {
        return this.#drafts.keep(key, text);
    }
    /** The yes to sharing. What waits for another destination is made anew for this one, one version an entry. */
    async consent(consent) {
        await this.change(async (transaction) => {
            await putMeta(transaction, 'consent', consent);
            const elsewhere = (await transaction.all('outbox')).filter(({ type, destination }) => type === 'content' && destination !== consent.destination);
            for (const id of new Set(elsewhere.map(({ entry }) => entry))) {
                for (const row of await transaction.rowsOf(id)) {
                    if (row.type === 'content')
                        await transaction.delete('outbox', row.id);
                }
                const entry = await this.#current(transaction, await transaction.get('entries', id));
                if (isLive(entry))
                    await this.#put(transaction, { ...entry, version: entry.version + 1 });
            }
        });
    }
    /** Takes the yes back; with `everything` also all that was ever shared. */
    async withdrawConsent(everything) {
        await this.change(async (transaction) => {
            await transaction.delete('meta', 'consent');
            if (!everything)
                return;
            for (const entry of await transaction.all('entries'))
                await this.#withdraw(transaction, entry);
        });
    }
    /** Tries again what the endpoint had set aside. */
    async retry(entry) {
        await this.change(async (transaction) => {
            for (const { parked, ...row } of await transaction.rowsOf(entry))
                if (parked)
                    await transaction.put('outbox', row);
        });
    }
    meta(name) {
        return this.#read((transaction) => getMeta(transaction, name));
    }
    async setMeta(name, value) {
        await this.change((transaction) => putMeta(transaction, name, value));
    }
    /**
     * Adds entries from elsewhere: a file, or what was written before a link came. Each is new here and private, and keeps
     * every id it had, so that doing it twice adds nothing.
     */
    async add(entries) {
        await this.change(async (transaction) => {
            const standsFor = new Map();
            const here = async (id) => standsFor.get(id) ?? (await knownAs(transaction, [id]))?.id ?? id;
            for (const entry of namedFirst(entries)) {
                const from = [entry.id, ...(entry.from ?? [])];
                const known = await knownAs(transaction, from);
                const id = known?.id ?? this.#options.newId();
                standsFor.set(entry.id, id);
                if (known)
                    continue;
                const { sent: _, checkInDay: day, ...rest } = await renamed(entry, here);
                const free = day !== undefined && !(await transaction.checkIn(day));
                await this.#put(transaction, {
                    ...rest,
                    id,
                    version: 1,
                    sharing: 'private',
                    attempted: {},
                    from,
                    ...(free && { checkInDay: day }),
                });
            }
            await putMeta(transaction, 'written', true);
        });
    }
    /**
     * Removes entries that now stand elsewhere: those that are still what was taken, and that no endpoint acknowledged meanwhile.
     *
     * What nobody tried to send goes without a trace. What was tried may have arrived although no answer said so, and where it now
     * stands it is private, and new if it is shared: so it is taken back, as soon as this record is open again. An endpoint that had
     * refused it loses nothing by that; of one that had it, nothing is there twice.
     */
    async handOver(entries) {
        const at = this.#now();
        await this.change(async (transaction) => {
            for (const { id, version } of entries) {
                const entry = await transaction.get('entries', id);
                if (!isLive(entry) || entry.version !== version || entry.sent)
                    continue;
                await this.#remove(transaction, entry, at);
                if (!Object.keys(entry.attempted).length)
                    await transaction.delete('entries', id);
            }
        });
    }
    /** Every entry that is nowhere else: no endpoint has acknowledged it, though one may have been tried. */
    async unsent() {
        const [good] = await this.#read(async (transaction) => this.#sorted((await transaction.all('entries')).filter(isLive)));
        return good.filter(({ sent }) => !sent);
    }
    /** Everything in the record, set-aside rows and drafts included, as JSON text. */
    async export(about) {
        const { entries, drafts, aside } = await this.#read(async (transaction) => {
            await this.#wantCheck(transaction); // what does not parse was set aside
            return readAll(transaction);
        });
        const format = 'kap-record';
        return JSON.stringify({ format, schema: 1, ...about, at: this.#now(), entries: entries.filter(isLive), drafts, aside }, null, 1);
    }
    /** Closes the record in every tab: what was opened before is refused. */
    async leave() {
        await this.#end(async () => undefined);
    }
    /** Erases the record for good. */
    async erase() {
        await this.#end(async (transaction) => {
            // Kept: what was moved here from a tab and is still in it is erased as well, not moved again.
            const moves = await getMeta(transaction, 'moves');
            for (const table of tables)
                await transaction.clear(table);
            if (moves)
                await putMeta(transaction, 'moves', moves);
        });
    }
    async #end(work) {
        const { repository, announce } = this.#options;
        await repository.write(async (transaction) => {
            const generation = await this.#guard(transaction);
            await work(transaction);
            await putMeta(transaction, 'generation', generation + 1);
        });
        announce({ revision: 0, ids: [], closed: true });
    }
    #now() {
        return timestamp(this.#options.clock.now());
    }
    #today() {
        return dayOf(this.#options.clock.now(), this.#options.clock.zone());
    }
    /** Refuses where the record was closed or erased since this store was opened. Returns the generation. */
    async #guard(transaction) {
        const generation = (await getMeta(transaction, 'generation')) ?? 0;
        this.#generation ??= generation;
        if (generation !== this.#generation)
            throw new RecordError('closed', 'This record was closed or erased meanwhile.');
        return generation;
    }
    /** What tells entries. Where it has not come the transaction ends here, and `#withCheck` runs it again. */
    get #entries() {
        if (!this.#check)
            throw new RecordError('unloaded', 'What checks entries has not come yet.');
        return this.#check;
    }
    /** Ends a transaction in which there are entries that nobody can tell yet. */
    async #wantCheck(transaction) {
        if (!this.#check && (await transaction.hasEntries()))
            void this.#entries;
    }
    async #loaded() {
        try {
            return (this.#check ??= await this.#options.check());
        }
        catch (cause) {
            throw new RecordError('unloaded', 'What checks entries did not come.', cause);
        }
    }
    /**
     * Runs a transaction. One that meets an entry before it can tell what that is ends without having changed anything, and runs again
     * when it can: within it nothing but the database is awaited.
     */
    async #withCheck(run) {
        try {
            return await run();
        }
        catch (error) {
            if (this.#check || !(error instanceof RecordError) || error.failure !== 'unloaded')
                throw error;
        }
        await this.#loaded();
        return run();
    }
    #read(work) {
        return this.#withCheck(() => this.#options.repository.read(async (transaction) => {
            await this.#guard(transaction);
            return work(transaction);
        }));
    }
    #write(work) {
        return this.#withCheck(() => this.#options.repository.write(async (transaction) => {
            await this.#guard(transaction);
            return work(transaction);
        }));
    }
    async #entry(id) {
        const [[entry], broken] = await this.#read(async (transaction) => this.#sorted([await transaction.get('entries', id)].filter(isLive)));
        if (broken.length)
            await this.#setAside(broken);
        return entry;
    }
    /** Rows that parse, and the ids of those that do not. */
    #sorted(rows) {
        const good = [];
        const broken = [];
        for (const row of rows) {
            if (this.#entries.parses(row))
                good.push(row);
            else
                broken.push(row.id);
        }
        return [good, broken];
    }
    /** Writes an entry, the row of its day, and, where it is shared, its row in the outbox. */
    async #put(transaction, entry) {
        if (!this.#entries.parses(entry))
            throw new RecordError('invalid', `This ${entry.kind} does not fit its schema.`);
        if (new TextEncoder().encode(JSON.stringify(plainEntry(entry))).length > largestEntry) {
            throw new RecordError('too-large', 'An entry can hold 512 KiB at most.');
        }
        await transaction.put('entries', entry);
        if (entry.checkInDay)
            await transaction.put('days', dayRow(entry));
        if (entry.sharing === 'private')
            return;
        const destination = (await getMeta(transaction, 'consent'))?.destination ?? this.#options.destination();
        await enqueue(transaction, entry, destination ?? 'unknown unknown none', this.#context);
    }
    /** Leaves the trace of an entry in its place, and takes back what was sent of it. */
    async #remove(transaction, entry, at) {
        const removed = this.#entries.traceOf(entry, entry.version + 1);
        await transaction.put('entries', removed);
        if (entry.checkInDay)
            await transaction.delete('days', entry.checkInDay);
        await takeBack(transaction, removed, at, this.#context);
    }
    /** Takes back what is shared, and what was sent of something that was removed or set aside since. */
    async #withdraw(transaction, row) {
        const entry = await this.#current(transaction, row);
        if (!entry)
            return;
        const at = this.#now();
        const version = entry.version + 1;
        if (isLive(entry)) {
            if (entry.sharing === 'private')
                return;
            const { sent: _, ...rest } = entry;
            await this.#put(transaction, { ...rest, at, version, sharing: 'private' });
        }
        else {
            if (!Object.keys(entry.attempted).length)
                return;
            await transaction.put('entries', { ...entry, version });
        }
        await takeBack(transaction, { ...entry, version }, at, this.#context);
    }
    /**
     * An entry as it stands. One that no longer parses is moved out of the way first: it is kept, and part of an export; in its
     * place stands what stands for a removed one, so that what was sent of it can be taken back.
     */
    async #current(transaction, row) {
        if (!isLive(row) || this.#entries.parses(row))
            return row;
        const trace = this.#entries.traceOf(row);
        await transaction.put('aside', { key: `entries ${row.id}`, table: 'entries', row });
        await transaction.put('entries', trace);
        if (typeof row.checkInDay === 'string')
            await transaction.delete('days', row.checkInDay);
        for (const { id, bytes } of await transaction.rowsOf(row.id)) {
            if (bytes === undefined)
                await transaction.delete('outbox', id);
        }
        return trace;
    }
    async #setAside(ids) {
        await this.change(async (transaction) => {
            for (const id of ids)
                await this.#current(transaction, await transaction.get('entries', id));
        });
    }
}
/** Frozen, all the way down. */
function frozen(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(frozen);
    return Object.freeze(value);
}
function merged(before, content) {
    // Called for check-ins alone: a save carries only the items that were touched.
    const old = before.content;
    const touched = content; // as above
    return { items: { ...old.items, ...touched.items } }; // as above
}
async function readAll(transaction) {
    return {
        entries: await transaction.all('entries'),
        drafts: await transaction.all('drafts'),
        aside: await transaction.all('aside'),
    };
}
