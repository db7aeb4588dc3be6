/**
 * Takes the outbox to the endpoint until it acknowledges.
 *
 * Everything that must survive is in the outbox. What the courier itself knows (failures, refused tokens, when to come back)
 * may be lost at any moment: a page is left, a tab crashes, and the next courier begins from the rows alone.
 */
import { deviceClock, timestamp } from "../record/clock.js";
import { RecordError } from "../record/repository.js";
import { judge } from "./answer.js";
import { backoff } from "./backoff.js";
import { exchange } from "./enrol.js";
import { contentEvent } from "./envelope.js";
const lockWait = 60_000;
const answerWait = 30_000;
/** how much longer than after a failure it waits before it looks for an endpoint that was not there */
const probeWait = 300_000;
const mostEvents = 50;
const mostBytes = 60 * 1024;
const deviceTimer = (callback, ms) => {
    const handle = setTimeout(callback, ms);
    return () => clearTimeout(handle);
};
const length = (text) => new TextEncoder().encode(text).length;
export function createCourier(options) {
    const { outbox, transport, database, clock = deviceClock, timer = deviceTimer, random = Math.random } = options;
    const { locks = globalThis.navigator?.locks, online = () => navigator.onLine, onProblem } = options;
    const listeners = new Set();
    let state = Object.freeze({ offline: false, failing: false, unconfirmed: false, stranded: [] });
    let config;
    let started = false;
    /** the drain that runs */
    let running;
    /** asked to run while it ran */
    let again = false;
    /** the request under way, with the events in it */
    let flight;
    /** ends the rest between two drains */
    let cancelRest;
    /** before then the endpoint does not want to be asked */
    let notBefore = 0;
    /** tries in a row that failed */
    let failures = 0;
    /** of these, how many had no answer although the browser was online */
    let silent = 0;
    let exchangeFailed = false;
    let unconfirmed = false;
    /** the endpoint of which it was said that it names nothing */
    let complained = '';
    /** how often an event was in a request that was answered with "later": after three it goes alone, in case it is the reason */
    const tries = new Map();
    let tokenPause;
    /** there was no endpoint at the address */
    let away = false;
    /** something could not be sealed */
    let keyFails = false;
    /** tokens that the endpoint refused since it last took something; '' stands for none */
    const refused = new Set();
    /** the page's token, asked for once */
    let pageToken;
    let askedAgain = false;
    /** the code that was exchanged again after a token was refused */
    let exchangedAgain;
    function publish(paused, stranded) {
        const next = {
            ...(paused && { paused }),
            offline: !online() || silent > 0,
            failing: silent >= 5 || exchangeFailed,
            unconfirmed,
            stranded,
        };
        if (JSON.stringify(next) === JSON.stringify(state))
            return;
        state = Object.freeze(next);
        for (const listener of listeners)
            listener();
    }
    /** An endpoint that says yes without naming what it took is set up wrong, and only its provider can mend that. */
    function complain(status, endpoint) {
        if (complained === endpoint)
            return;
        complained = endpoint;
        onProblem?.(`endpoint: answered ${status}; expected 200, 201 or 202 with {accepted: […]} that names each event`);
    }
    /** What may be sent now, at most one version of an entry: by the rules of order, destination and consent. */
    async function plan() {
        const rows = await outbox.rows();
        const consent = await outbox.consent();
        const { address, destination, programKnown } = config ?? { programKnown: true };
        const held = new Set();
        const stranded = new Set();
        let unasked = false;
        const ready = [];
        for (const row of rows.sort((a, b) => a.version - b.version)) {
            if (row.type === 'withdrawal' && row.address !== address) {
                if (programKnown)
                    stranded.add(row.address); // and holds back nothing that goes elsewhere
                continue;
            }
            // A withdrawal is never parked; an earlier version did that.
            if ((row.type === 'content' && row.parked) || held.has(row.entry))
                continue;
            held.add(row.entry);
            if (row.type === 'withdrawal' || (row.destination === destination && consent?.destination === destination)) {
                ready.push(row);
            }
            else
                unasked = true;
        }
        const open = config && programKnown;
        const waits = open ? (unasked ? 'consent' : undefined) : config && held.size ? 'program' : undefined;
        publish((open && (tokenPause ?? (away ? 'endpoint' : keyFails ? 'key' : undefined))) || waits, [...stranded]);
        return open ? ready : [];
    }
    /** Comes back after a while. */
    function rest(ms) {
        cancelRest?.();
        cancelRest = timer(() => {
            cancelRest = undefined;
            void run();
        }, ms);
    }
    function retry(after = 0) {
        failures += 1;
        if (after)
            notBefore = clock.now() + after;
        rest(Math.max(after, backoff(failures, random)) + (away ? probeWait : 0));
    }
    /** Runs `work` until it is done, 30 s are over or the drain ends; undefined where it came to nothing. */
    async function within(drain, work, end = new AbortController()) {
        if (drain.aborted)
            return undefined;
        const cancel = timer(() => end.abort(), answerWait);
        const signal = AbortSignal.any([drain, end.signal]);
        const aborted = new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
        try {
            return await Promise.race([work(signal), aborted]);
        }
        catch {
            return undefined;
        }
        finally {
            cancel();
        }
    }
    function post(drain, url, type, body, more = {}, end) {
        const headers = { 'Content-Type': type, ...more };
        return within(drain, (signal) => transport({ url, headers, body, signal }), end);
    }
    /** Finds the token to send with: '' where none is needed so far, undefined where it cannot go on without. */
    async function authorize(drain, to) {
        const { token, client, storage, enrolments, endpoint } = to;
        const own = token && (await (pageToken ??= within(drain, token)));
        const enrolment = await outbox.enrolment(new URL(endpoint).origin);
        if (drain.aborted)
            return undefined;
        const known = [own, enrolment?.token].find((each) => each && !refused.has(each));
        if (!known && enrolment?.code && enrolment.code !== exchangedAgain) {
            const send = (body) => post(drain, enrolments, 'application/json', body);
            const answer = await exchange({ outbox, enrolment, client, storage, post: send, signal: drain });
            if (drain.aborted)
                return undefined;
            if (answer === true) {
                exchangeFailed = false;
                if (refused.size)
                    exchangedAgain = enrolment.code;
                return authorize(drain, to);
            }
            const { next: said, after } = judge(answer, [''], clock.now());
            // A portal's page says nothing of the practice's.
            const next = said === 'unnamed' && answer?.status === 200 ? 'silent' : said;
            heard(next);
            exchangeFailed = next !== 'silent';
            retry(after);
            return undefined;
        }
        tokenPause = known ? undefined : enrolment?.spent ? 'spent' : token ? 'token' : refused.size ? 'link' : undefined;
        if (tokenPause === 'token' && !own) {
            pageToken = undefined; // the page could not say: it is asked again later
            retry();
        }
        return tokenPause ? undefined : (known ?? '');
    }
    function heard(next) {
        if (next !== 'silent')
            silent = 0;
        else if (online())
            silent += 1;
    }
    /** The events of the next request, with their bytes. Rows that cannot be made ready are put into `passed`. */
    async function compose(drain, ready, passed, to) {
        const chosen = [];
        const often = ({ id }) => tries.get(id) ?? 0;
        let size = 1;
        for (const row of ready.sort((a, b) => often(a) - often(b))) {
            const alone = row.single || often(row) >= 3;
            if (alone && chosen.length)
                continue;
            const bytes = row.bytes ?? (await make(row, to));
            if (drain.aborted)
                return [];
            if (bytes === undefined) {
                passed.add(row.id);
                continue;
            }
            const more = length(bytes) + 1;
            if (chosen.length && size + more > mostBytes)
                break;
            const prepared = row.bytes === undefined ? await outbox.prepare(row.id, bytes) : row;
            if (drain.aborted)
                return [];
            if (!prepared) {
                passed.add(row.id);
                continue;
            }
            chosen.push(prepared);
            size += more;
            if (alone || size > mostBytes || chosen.length === mostEvents)
                break;
        }
        return chosen;
    }
    async function make(row, { site, client, seal }) {
        const entry = await outbox.entry(row.entry);
        if (entry?.version !== row.version || entry.sharing !== 'shared')
            return undefined;
        const event = contentEvent({ row, entry, site, client });
        try {
            const made = seal ? await seal(event) : event;
            keyFails = false;
            return made;
        }
        catch {
            keyFails = true; // it waits, and never goes in the clear instead
            return undefined;
        }
    }
    /** Sends until nothing is left that may go, or something is in the way. */
    async function drainOutbox(drain) {
        const passed = new Set();
        for (;;) {
            const ready = (await plan()).filter(({ id, bytes }) => bytes !== undefined || !passed.has(id));
            const to = config;
            if (drain.aborted || !to || !online())
                return;
            if (!ready.length) {
                if (keyFails)
                    retry();
                return;
            }
            const token = await authorize(drain, to);
            if (token === undefined)
                return;
            const chosen = new Map((await compose(drain, ready, passed, to)).map((row) => [row.id, row]));
            if (drain.aborted)
                return;
            // Read once more: while bytes were made, an event may have been taken back.
            const sendable = new Set((await plan()).map(({ id }) => id));
            const ids = [...chosen.keys()].filter((id) => sendable.has(id));
            const [first] = ids;
            if (drain.aborted)
                return;
            if (first === undefined)
                continue;
            const batch = ids.length > 1;
            const bodies = ids.map((id) => chosen.get(id)?.bytes ?? '');
            const withdrawals = new Set(ids.filter((id) => chosen.get(id)?.type === 'withdrawal'));
            const end = new AbortController();
            flight = { ids, end };
            const answer = await post(drain, to.endpoint, `application/cloudevents${batch ? '-batch' : ''}+json`, batch ? `[${bodies.join()}]` : bodies.join(), { ...(!batch && { 'Idempotency-Key': `"${first}"` }), ...(token && { Authorization: `Bearer ${token}` }) }, end);
            const takenBack = !flight;
            flight = undefined;
            if (takenBack)
                continue;
            const request = { ids, withdrawals, token, endpoint: to.endpoint };
            if (!(await follow(drain, answer, request)))
                return;
        }
    }
    /** Does what an answer says. Returns whether to go on. */
    async function follow(drain, answer, { ids, withdrawals, token, endpoint }) {
        const verdict = judge(answer, ids, clock.now(), withdrawals);
        const at = timestamp(clock.now());
        if (verdict.delivered.length)
            await outbox.acknowledge(verdict.delivered, at);
        for (const { id, ...parked } of verdict.parked)
            if (!drain.aborted)
                await outbox.park(id, { ...parked, at });
        if (verdict.single.length && !drain.aborted)
            await outbox.single(verdict.single);
        if (drain.aborted)
            return false;
        const { next, after } = verdict;
        heard(next);
        unconfirmed = next === 'unnamed';
        if (unconfirmed && answer)
            complain(answer.status, endpoint);
        if (next !== 'silent')
            away = next === 'endpoint';
        if (next === 'token') {
            refused.add(token);
            if (!askedAgain)
                pageToken = undefined;
            askedAgain = true;
            return true; // with another token, or to find that there is none
        }
        if (next === 'go' || verdict.delivered.length)
            failures = 0;
        if (next === 'go') {
            refused.clear();
            askedAgain = false;
            exchangedAgain = undefined;
            return true;
        }
        if (next === 'retry' || next === 'unnamed')
            for (const id of ids)
                tries.set(id, (tries.get(id) ?? 0) + 1);
        retry(after);
        return false;
    }
    /** Drains under the record's lock; without it where it was not had in time, or cannot be had at all. */
    async function locked(drain) {
        const wait = new AbortController();
        let had = false;
        const cancel = timer(() => wait.abort(), lockWait);
        const signal = AbortSignal.any([drain, wait.signal]);
        try {
            await locks?.request(`kap:${database}`, { signal }, () => {
                had = true;
                cancel();
                return drainOutbox(drain);
            });
        }
        catch (error) {
            if (had)
                throw error;
        }
        cancel();
        if (!had && !drain.aborted)
            await drainOutbox(drain);
    }
    async function run() {
        if (running) {
            again = true;
            return;
        }
        again = false;
        const { signal } = (running = new AbortController());
        try {
            if ((await plan()).length && !cancelRest && started && online())
                await locked(signal);
            if (!signal.aborted)
                await plan(); // says how it stands now
        }
        catch (error) {
            if (error instanceof RecordError && error.failure === 'closed')
                started = false;
            else if (!signal.aborted)
                retry();
        }
        running = undefined;
        if (again && started)
            void run();
    }
    const courier = {
        get state() {
            return state;
        },
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        configure(next) {
            running?.abort();
            if (next?.endpoint !== config?.endpoint)
                notBefore = 0;
            config = next;
            failures = silent = 0;
            exchangeFailed = unconfirmed = away = keyFails = false;
            tokenPause = exchangedAgain = undefined;
            refused.clear();
            if (started)
                courier.start();
        },
        start() {
            started = true;
            askedAgain = false;
            pageToken = undefined;
            cancelRest?.();
            cancelRest = undefined;
            const left = notBefore - clock.now();
            if (left > 0)
                rest(left);
            void run();
        },
        wake() {
            if (!started)
                return;
            const current = flight;
            void run();
            if (!current)
                return;
            void plan().then((ready) => {
                if (flight !== current || current.ids.every((id) => ready.some((row) => row.id === id)))
                    return;
                flight = undefined;
                current.end.abort();
            }, () => undefined);
        },
        abort() {
            started = false;
            running?.abort();
            cancelRest?.();
            cancelRest = undefined;
        },
    };
    return courier;
}
