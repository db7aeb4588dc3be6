/**
 * A record's courier, whose file comes later: at once where something waits, else when the page is at rest, and never where no endpoint is
 * named.
 *
 * Until then nothing is lost by nothing being sent: what was shared, or taken back since, is in the outbox, and that is the first thing that
 * a courier looks at. Of what this one is told meanwhile, only the last counts: where it goes, and whether it may.
 */
import type { Courier } from '../delivery/courier.js';
import type { OutboxRow } from '../record/repository.js';
export interface LateCourierOptions {
    /** asks for the file, and makes a courier; again where it did not come */
    readonly load: () => Promise<Courier>;
    /** what is in the outbox */
    readonly rows: () => readonly OutboxRow[];
    /** aborted when the record is closed: it gets no courier any more */
    readonly ended: AbortSignal;
    readonly atIdle: (work: () => void) => void;
}
export declare function lateCourier({ load, rows, ended, atIdle }: LateCourierOptions): Courier;
