/**
 * What changes entries, each thing as steps of the transaction that it is done in. It has to tell entries for that, and comes with what
 * tells them, later than the store: which is handed it when there is an entry to read or to save.
 */
import { contentProblem, parses, traceOf } from "./check.js";
import { dayOf, timestamp } from "./clock.js";
import { dayRow } from "./days.js";
import { largestEntry } from "./entry.js";
import { knownAs, namedFirst, renamed } from "./known.js";
import { getMeta, putMeta, putSent } from "./meta.js";
import { RecordError } from "./repository.js";
import { isLive, plainEntry } from "./stored.js";
/** One store's changes. */
export class Changes {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** Whether a row is an entry that these widgets can read. */
    parses(row) {
        return parses(row);
    }
    /**
     * A new entry, or the next version of one.
     *
     * @throws RecordError `invalid` where the content does not fit its kind
     */
    save(save) {
        const problem = contentProblem(save.kind, save.content);
        if (problem !== undefined)
            throw new RecordError('invalid', `${save.kind}: ${problem}`);
        return async (transaction) => {
            const { clock, drafts, newId } = this.#context;
            const now = this.#now();
            const day = dayOf(clock.now(), clock.zone());
            let row = save.id === undefined ? undefined : await this.current(transaction, save.id);
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
                    id: newId(),
                    kind: save.kind,
                    version: 1,
                    day,
                    at: now,
                    zone: clock.zone(),
                    ...(save.session && { session: save.session }),
                    sharing: yes ? 'shared' : 'private',
                    content,
                    attempted: {},
                    ...(save.kind === 'check-in' && { checkInDay: day }),
                };
            await this.#put(transaction, stored);
            await putMeta(transaction, 'written', true);
            if (save.draft !== undefined)
                await drafts.saved(transaction, save.draft);
            return { state: 'saved', entry: stored };
        };
    }
    /** An entry's next version is shared. Wants a standing yes. One that is gone is left alone. */
    async share(transaction, id) {
        if (!(await getMeta(transaction, 'consent')))
            throw new RecordError('invalid', 'Nobody has said yes to sharing yet.');
        const entry = await this.current(transaction, id);
        if (!isLive(entry) || entry.sharing === 'shared')
            return;
        await this.#put(transaction, { ...entry, at: this.#now(), version: entry.version + 1, sharing: 'shared' });
    }
    /** Takes back what is shared, and what was sent of something that was removed or set aside since. */
    async withdraw(transaction, id) {
        await this.#withdraw(transaction, await this.current(transaction, id));
    }
    /** Takes back all that was ever shared. */
    async withdrawAll(transaction) {
        for (const entry of await transaction.all('entries')) {
            await this.#withdraw(transaction, await this.#current(transaction, entry));
        }
    }
    /** Removes an entry. What was sent of it is taken back. */
    async remove(transaction, id) {
        const entry = await this.current(transaction, id);
        await (isLive(entry) ? this.#remove(transaction, entry) : this.#withdraw(transaction, entry));
    }
    /** What waits to be sent of an entry is made anew, as one version, for where it goes now. */
    async readdress(transaction, id) {
        for (const row of await transaction.rowsOf(id)) {
            if (row.type === 'content')
                await transaction.delete('outbox', row.id);
        }
        const entry = await this.current(transaction, id);
        if (isLive(entry))
            await this.#put(transaction, { ...entry, version: entry.version + 1 });
    }
    /** Adds entries from elsewhere: see `Store.add`. */
    async add(transaction, entries) {
        const standsFor = new Map();
        const here = async (id) => standsFor.get(id) ?? (await knownAs(transaction, [id]))?.id ?? id;
        for (const entry of namedFirst(entries)) {
            const from = [entry.id, ...(entry.from ?? [])];
            const known = await knownAs(transaction, from);
            const id = known?.id ?? this.#context.newId();
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
    }
    /** Removes entries that now stand elsewhere: see `Store.handOver`. */
    async handOver(transaction, entries) {
        for (const { id, version } of entries) {
            const entry = await transaction.get('entries', id);
            if (!isLive(entry) || entry.version !== version || entry.sent)
                continue;
            await this.#remove(transaction, entry);
            if (!Object.keys(entry.attempted).length)
                await transaction.delete('entries', id);
        }
    }
    /** The entry of an id as it stands: see `#current`. */
    async current(transaction, id) {
        return this.#current(transaction, await transaction.get('entries', id));
    }
    #now() {
        return timestamp(this.#context.clock.now());
    }
    /** Writes an entry, the row of its day, and, where it is shared, its row in the outbox. */
    async #put(transaction, entry) {
        if (!parses(entry))
            throw new RecordError('invalid', `This ${entry.kind} does not fit its schema.`);
        if (new TextEncoder().encode(JSON.stringify(plainEntry(entry))).length > largestEntry) {
            throw new RecordError('too-large', 'An entry can hold 512 KiB at most.');
        }
        await transaction.put('entries', entry);
        if (entry.checkInDay)
            await transaction.put('days', dayRow(entry));
        if (entry.sharing === 'private')
            return;
        const destination = (await getMeta(transaction, 'consent'))?.destination ?? this.#context.destination();
        await enqueue(transaction, entry, destination ?? 'unknown unknown none', this.#context);
    }
    /** Leaves the trace of an entry in its place, and takes back what was sent of it. */
    async #remove(transaction, entry) {
        const removed = traceOf(entry, entry.version + 1);
        await transaction.put('entries', removed);
        if (entry.checkInDay)
            await transaction.delete('days', entry.checkInDay);
        await takeBack(transaction, removed, this.#now(), this.#context);
    }
    /** Takes back an entry as it stands. */
    async #withdraw(transaction, entry) {
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
        if (!isLive(row) || parses(row))
            return row;
        const trace = traceOf(row);
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
}
function merged(before, content) {
    // Called for check-ins alone: a save carries only the items that were touched.
    const old = before.content;
    const touched = content; // as above
    return { items: { ...old.items, ...touched.items } }; // as above
}
/** Where an address of a destination ends: `practice origin thumbprint` → `practice origin`. */
function addressOfDestination(destination) {
    return destination.slice(0, destination.lastIndexOf(' '));
}
/** A shared version goes into the outbox, and takes the place of one that nobody has tried to send yet. */
async function enqueue(transaction, entry, destination, { newId }) {
    for (const row of await transaction.rowsOf(entry.id)) {
        if (row.type === 'content' && row.bytes === undefined)
            await transaction.delete('outbox', row.id);
    }
    await transaction.put('outbox', {
        id: newId(),
        entry: entry.id,
        version: entry.version,
        type: 'content',
        address: addressOfDestination(destination),
        destination,
        time: entry.at,
    });
}
/** Takes back an entry: its content leaves the outbox, and every address that was attempted gets a withdrawal. */
async function takeBack(transaction, entry, time, { newId, withdrawalBytes }) {
    for (const row of await transaction.rowsOf(entry.id)) {
        if (row.type === 'content' || row.address in entry.attempted)
            await transaction.delete('outbox', row.id);
    }
    await putSent(transaction, entry.id);
    for (const address of Object.keys(entry.attempted)) {
        const row = { id: newId(), entry: entry.id, version: entry.version, type: 'withdrawal', address, time };
        await transaction.put('outbox', { ...row, bytes: withdrawalBytes(row) });
    }
}
