/**
 * What stands behind a journey: finds out whose record is open, opens it where it is kept, loads the program, and sends what
 * the client shares. Knows no element; `<kap-journey>` and the implicit journey are made of it.
 */
import { RecordError } from "../record/repository.js";
import { leaveTyping } from "../record/typing.js";
import { addressOf, destinationOf, parseEndpoint } from "../delivery/address.js";
import { textIn } from "../program/text.js";
import { actionsOn } from "./actions.js";
import { dropFragment, takeLink } from "./fragment.js";
import { dropPointer, isClient, remember, remembered, storageOf } from "./identity.js";
import { atIdle } from "./idle.js";
import { lateCourier } from "./late-courier.js";
import { localOffer } from "./local-offer.js";
import { deliveryOf, headOf, keepCode, openStore, } from "./open-record.js";
import { databaseOf, isOpaque, mayBeCleared, newId, openRepository } from "./opening.js";
import { ProgramLoader } from "./program-loader.js";
import { claimTab } from "./tab-claim.js";
import { closedValues, failedActions, waitingValues } from "./values.js";
/** One journey at work. */
export class Runtime {
    #options;
    #listeners = new Set();
    #program;
    #values = waitingValues;
    #config = {};
    /** while it is at work; ends what it listens to */
    #stay;
    #endpoint;
    #opened;
    /** counts openings, so that one that was overtaken stops */
    #turn = 0;
    /** whose record is open, or being opened */
    #identity;
    /** a personal link whose code is not kept yet */
    #link;
    /** the page is in the page cache, or on its way there: it shows nothing of a record */
    #away = false;
    /** names what this page leaves unwritten */
    #page = newId();
    /** what was said of the endpoint: once, however often a record is opened */
    #complaint;
    /** what the courier was last told */
    #told;
    constructor(options = {}) {
        this.#options = options;
        this.#program = new ProgramLoader(() => {
            this.#publish({ program: this.#program.program });
            this.refresh();
        }, (problems) => options.onProblem?.(problems));
    }
    get values() {
        return this.#values;
    }
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Begins, or goes on with other settings. What did not change goes on undisturbed. */
    configure(config) {
        const before = this.#stay ? this.#config : undefined;
        const changed = (...names) => !before || names.some((name) => before[name] !== config[name]);
        this.#config = config;
        if (!before) {
            this.#listen();
            this.#program.start();
        }
        const readdress = changed('endpoint', 'enrolments');
        if (readdress)
            this.#readEndpoint();
        if (changed('program'))
            this.#program.load(config.program);
        if (changed('site', 'signin', 'client', 'storage'))
            void this.reopen();
        // A code that waited for an endpoint goes to it before anything else does.
        else if (readdress && this.#opened)
            void this.#keepCode(this.#opened).then(() => this.refresh());
        else
            this.refresh();
    }
    /** Ends: everything is let go of, and the widgets see a closed record. */
    stop() {
        this.#turn += 1;
        this.#stay?.abort();
        this.#stay = undefined;
        this.#program.stop();
        this.#close();
        this.#silence(closedValues);
    }
    isOpen(opened) {
        return opened === this.#opened;
    }
    to() {
        const { practice, lang } = this.#program.program;
        const endpoint = this.#program.known ? this.#usable : undefined;
        return {
            destination: endpoint && destinationOf(this.#practice, endpoint.origin),
            name: textIn(practice.name, lang, lang).text,
        };
    }
    refresh() {
        const opened = this.#opened;
        if (!opened?.begun || this.#away)
            return;
        this.#configureCourier(opened);
        const { store, persisted } = opened;
        this.#publish({ record: headOf(opened), delivery: deliveryOf(opened, this.to()) });
        if (persisted || store.place !== 'device' || !store.head.written)
            return;
        // Now there is something to lose.
        opened.persisted = true;
        void mayBeCleared(true).then((evictable) => {
            opened.evictable = evictable;
            this.refresh();
        });
    }
    async reopen(as) {
        const turn = ++this.#turn;
        this.#away = false;
        this.#close();
        this.#silence(waitingValues);
        const identity = (this.#identity = as ?? this.#whose());
        if (!identity)
            return this.#silence(closedValues);
        const site = this.#site;
        try {
            const opened = await this.#openRecord(identity);
            if (turn !== this.#turn)
                return opened.close();
            const { generation } = opened.store.head;
            const { pointer, generation: pointed = generation } = opened.identity;
            if (pointer && pointed !== generation) {
                opened.close();
                dropPointer(site, pointer);
                return await this.reopen();
            }
            this.#opened = opened;
            await this.#begin(opened);
        }
        catch (error) {
            if (turn !== this.#turn)
                return;
            this.#close();
            const failure = error instanceof RecordError ? error.failure : 'aborted';
            console.error('kap-widgets: the record could not be opened.', error);
            const { client, opened } = identity;
            this.#publish({
                record: Object.freeze({ ...waitingValues.record, status: 'failed', failure, site, client, opened }),
                actions: failedActions(() => this.reopen()),
            });
        }
    }
    get #site() {
        return this.#config.site ?? self.origin;
    }
    #publish(values) {
        this.#values = Object.freeze({ ...this.#values, ...values });
        for (const listener of this.#listeners)
            listener();
    }
    /** Shows nothing of a record; the program stays. */
    #silence({ record, delivery, actions }) {
        this.#publish({ record, delivery, actions });
    }
    // --- the record
    #whose() {
        const { links, signin, client } = this.#config;
        const link = links === false ? undefined : takeLink();
        if (signin) {
            dropFragment('kap'); // it is for who has no sign-in
            return isClient(client) ? { client, opened: 'signin' } : undefined;
        }
        const site = this.#site;
        if (!link)
            return remembered(site);
        this.#link = link;
        remember(site, link.client); // at once: another journey of this page does not find the link any more
        return { client: link.client, opened: 'link' };
    }
    async #openRecord(identity) {
        const site = this.#site;
        const { client } = identity;
        const { storage = 'ask' } = this.#config;
        const database = databaseOf(site, client);
        const { repository, moved } = await openRepository(database, storage);
        const open = await openStore({
            repository,
            database,
            site,
            client,
            destination: () => this.to().destination,
            heard: (message, store) => this.#heard(message, store, identity),
        });
        const { store } = open;
        const end = new AbortController();
        const courier = this.#courierOf(store, database, end.signal);
        return {
            ...open,
            site,
            // What a pointer says of the tab's generation says nothing of the device's.
            identity: moved ? { client, opened: identity.opened } : identity,
            database,
            courier,
            ended: end.signal,
            get undecided() {
                return storage === 'ask' && store.place === 'tab' && !store.head.kept;
            },
            begun: false,
            readonly: false,
            evictable: false,
            persisted: false,
            offered: 0,
            erased: false,
            close: () => {
                courier.abort();
                open.close();
                end.abort();
            },
        };
    }
    async #begin(opened) {
        const { site, identity, store, courier } = opened;
        const device = store.place === 'device';
        if (store.place === 'tab')
            await this.#claim(opened);
        if (!this.isOpen(opened))
            return;
        if (identity.opened === 'link')
            remember(site, identity.client, store.head.generation, device);
        await this.#keepCode(opened);
        opened.offered = (await localOffer(opened)).length;
        opened.persisted = device && store.head.written;
        opened.evictable = device && (await mayBeCleared(opened.persisted));
        await this.#program.attach(store);
        if (!this.isOpen(opened))
            return;
        store.subscribe(() => {
            this.refresh();
            courier.wake();
        });
        courier.subscribe(() => this.refresh());
        this.#publish({ actions: actionsOn(opened, this) });
        opened.begun = true;
        this.refresh();
        courier.start();
    }
    /** Claims the tab that the record is in, and goes on reading alone where another one has it. */
    async #claim(opened) {
        const claim = claimTab();
        if (!claim)
            return;
        const granted = () => {
            if (!opened.readonly)
                return;
            opened.readonly = false;
            void this.#keepCode(opened).then(() => this.refresh());
        };
        claim.listeners.add(granted);
        opened.ended.addEventListener('abort', () => claim.listeners.delete(granted));
        await claim.settled;
        opened.readonly = !claim.held;
    }
    async #keepCode({ store, readonly, identity }) {
        if (readonly)
            return;
        const link = identity.opened === 'link' && this.#link?.client === identity.client ? this.#link : undefined;
        try {
            await keepCode(store, this.#endpoint?.origin, link?.code);
            if (link && link === this.#link)
                dropFragment('kap');
            if (link === this.#link)
                this.#link = undefined;
        }
        catch (error) {
            console.warn('kap-widgets: the code of the personal link could not be kept.', error);
        }
    }
    #heard(message, store, identity) {
        const { client, opened } = identity;
        if ('moved' in message)
            return void this.#reread(store, { client, opened });
        if (!message.closed)
            return void this.#reread(store);
        // Another tab cannot change this one's copy: "Not you?" there takes away what leads to it.
        if (opened === 'link' && store.place === 'tab')
            dropPointer(this.#site, 'sessionStorage');
        void this.reopen();
    }
    /** Reads again. A record that was closed, erased or moved while this page slept makes way for what is to be open now. */
    async #reread(store, as) {
        try {
            await store.refresh();
        }
        catch (error) {
            const closed = error instanceof RecordError && error.failure === 'closed';
            if (closed && store === this.#opened?.store)
                await this.reopen(as); // otherwise it is shown as it was
        }
    }
    #close() {
        this.#program.detach();
        this.#told = undefined;
        const opened = this.#opened;
        this.#opened = undefined;
        opened?.close();
    }
    // --- delivery
    #courierOf(store, database, ended) {
        const { sending = () => import("../delivery/sending.js"), atIdle: rest = atIdle } = this.#options;
        const load = async () => {
            const { createCourier, createOutbox, httpTransport } = await sending();
            return createCourier({
                outbox: createOutbox(store, newId),
                transport: (request) => (this.#config.transport ?? httpTransport(this.#config.credentials))(request),
                database,
                onProblem: (message) => {
                    if (message !== this.#complaint)
                        this.#options.onEndpointProblem?.(message);
                    this.#complaint = message;
                },
            });
        };
        return lateCourier({ load, rows: () => store.head.outbox, ended, atIdle: rest });
    }
    #readEndpoint() {
        const { endpoint, enrolments } = this.#config;
        this.#endpoint = undefined;
        if (endpoint === undefined)
            return;
        const parsed = parseEndpoint(endpoint, document.baseURI, enrolments);
        if ('problem' in parsed) {
            this.#options.onEndpointProblem?.(`${parsed.problem}. Nothing is sent; everything stays on this device.`);
        }
        else
            this.#endpoint = parsed;
    }
    get #practice() {
        return this.#program.program.practice.id ?? this.#site;
    }
    /** No endpoint for a page whose record nobody could tell from another's: an opaque origin without a `site` of its own. */
    get #usable() {
        return isOpaque() && !this.#config.site ? undefined : this.#endpoint;
    }
    #configureCourier(opened) {
        const { site, identity, store, courier, readonly, undecided } = opened;
        const { client } = identity;
        const { token } = this.#config;
        const endpoint = readonly || undecided ? undefined : this.#usable;
        const settings = endpoint && {
            endpoint: endpoint.url,
            enrolments: endpoint.enrolments,
            address: addressOf(this.#practice, endpoint.origin),
            destination: destinationOf(this.#practice, endpoint.origin),
            programKnown: this.#program.known,
            site,
            client,
            storage: store.place === 'device' ? 'device' : 'tab',
        };
        // Configuring ends a drain that runs, so only what is new is said.
        const said = JSON.stringify(settings) ?? '';
        const told = this.#told;
        if (told?.said === said && told.token === token)
            return;
        this.#told = { said, token };
        const own = token && (typeof token === 'function' ? () => token(client) : async () => token);
        courier.configure(settings && { ...settings, ...(own && { token: own }) });
    }
    // --- the page's own life
    /** A page that goes now does not come to write what was just typed. */
    #leaveTyping() {
        const opened = this.#opened;
        const storage = storageOf('localStorage');
        if (opened?.store.place !== 'device' || !storage)
            return;
        const { head, unwrittenDrafts: drafts } = opened.store;
        leaveTyping(storage, opened.database, this.#page, { generation: head.generation, drafts });
    }
    #listen() {
        const { signal } = (this.#stay = new AbortController());
        addEventListener('hashchange', this.#onHashChange, { signal });
        addEventListener('pagehide', this.#onPageHide, { signal });
        addEventListener('pageshow', this.#onPageShow, { signal });
        addEventListener('online', this.#onWake, { signal });
        addEventListener('offline', this.#onOffline, { signal });
        document.addEventListener('freeze', this.#onFreeze, { signal });
        document.addEventListener('resume', this.#onWake, { signal });
        document.addEventListener('visibilitychange', this.#onWake, { signal });
    }
    #onHashChange = () => {
        if (this.#config.links === false)
            return;
        const before = this.#link;
        const identity = this.#whose(); // takes a link out of the address bar, whoever it is for
        // Another journey of this page may have taken it, and left its pointer.
        if (this.#link !== before || (identity?.pointer && identity.client !== this.#identity?.client)) {
            void this.reopen(identity);
        }
    };
    #onOffline = () => this.#opened?.courier.wake(); // it says so
    #onFreeze = () => this.#opened?.courier.abort();
    #onPageHide = (event) => {
        this.#opened?.courier.abort();
        this.#leaveTyping();
        if (!event.persisted)
            return;
        // It may come back from the page cache on another day, in front of somebody else: then it shows nothing until it has read
        // again. What was just typed can still be kept.
        this.#away = true;
        const { record, delivery } = waitingValues;
        this.#publish({ record, delivery });
    };
    #onPageShow = (event) => {
        if (event.persisted)
            void this.reopen();
    };
    #onWake = ({ type }) => {
        // Before a page is hidden it can be on its way out; when it is seen again, all is written that was typed before.
        if (type === 'visibilitychange')
            this.#leaveTyping();
        if (type === 'visibilitychange' && document.visibilityState === 'hidden')
            return;
        this.#program.again();
        if (this.#values.record.status === 'failed')
            return void this.reopen();
        const opened = this.#opened;
        if (!opened)
            return;
        void this.#reread(opened.store);
        opened.courier.start();
    };
}
