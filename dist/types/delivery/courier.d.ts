/**
 * Takes the outbox to the endpoint until it acknowledges.
 *
 * Everything that must survive is in the outbox. What the courier itself knows (failures, refused tokens, when to come back)
 * may be lost at any moment: a page is left, a tab crashes, and the next courier begins from the rows alone.
 */
import { type Clock } from '../record/clock.js';
import type { Outbox } from '../record/outbox.js';
import type { Transport } from './http.js';
/** Where it goes, and for whom. */
export interface CourierConfig {
    /** the endpoint's URL */
    readonly endpoint: string;
    /** where a personal link's code is exchanged, at the endpoint's origin */
    readonly enrolments: string;
    /** `practice origin` */
    readonly address: string;
    /** `practice origin thumbprint` */
    readonly destination: string;
    /** false while the program is not known, and so neither is the practice: everything waits */
    readonly programKnown: boolean;
    readonly site: string;
    /** the provider's reference, or `local` */
    readonly client: string;
    readonly storage: 'device' | 'tab';
    /** a token from the page's own sign-in; called again, once, after one was refused */
    readonly token?: () => Promise<string | null | undefined>;
    /** makes the event that is stored and sent of the clear one, both as JSON text; rejects where the key cannot be used */
    readonly seal?: (event: string) => Promise<string>;
}
/** Why nothing is sent just now. */
export type Pause = 'consent' | 'program' | 'token' | 'link' | 'spent' | 'endpoint' | 'key';
/** How delivery goes. Frozen, and replaced when something changed. */
export interface CourierState {
    readonly paused?: Pause;
    /** the browser is offline, or the last try had no answer */
    readonly offline: boolean;
    /** five tries without an answer although the browser is online, or a code that was not exchanged: it goes on trying */
    readonly failing: boolean;
    /** the last answer was a yes that named nothing, so nobody knows whether anything arrived: it goes on trying */
    readonly unconfirmed: boolean;
    /** addresses of withdrawals that are not the one configured now */
    readonly stranded: readonly string[];
}
export interface CourierOptions {
    readonly outbox: Outbox;
    readonly transport: Transport;
    /** the record's database: its name is the lock's */
    readonly database: string;
    readonly clock?: Clock;
    /** calls back once after some milliseconds; returns how to stop it */
    readonly timer?: (callback: () => void, ms: number) => () => void;
    /** from 0 to 1 */
    readonly random?: () => number;
    readonly locks?: Pick<LockManager, 'request'>;
    readonly online?: () => boolean;
    /** told once for each endpoint what it does that no endpoint may do: for the provider, never for the client */
    readonly onProblem?: (message: string) => void;
}
export interface Courier {
    readonly state: CourierState;
    /** Calls back when the state changed. Returns how to stop. */
    subscribe(listener: () => void): () => void;
    /** Sets where it goes, or with undefined that there is no endpoint. What paused it, and failures, are forgotten. */
    configure(config: CourierConfig | undefined): void;
    /** Begins, or tries again at once: the page was opened, came back or is online again. */
    start(): void;
    /** Something in the outbox changed, here or in another tab. A request whose event was taken back is aborted. */
    wake(): void;
    /** Stops at once, until {@link start}: the page goes away, or the record is closed. Writes nothing but an acknowledgement. */
    abort(): void;
}
export declare function createCourier(options: CourierOptions): Courier;
