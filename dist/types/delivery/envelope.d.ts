/** Events as they travel: CloudEvents 1.0 in structured JSON, around what a client shared or took back. */
import type { Entry, Kind } from '../record/entry.js';
import type { OutboxRow } from '../record/repository.js';
/** Where the schemas of shared entries are published. */
export declare const schemas = "https://kap-widgets.dev/schema/v1/";
/** The type of an event that takes an entry back. */
export declare const withdrawnType = "app.kap.entry.withdrawn.v1";
/** The type of an event that shares an entry of this kind. */
export declare function savedType<K extends Kind>(kind: K): `app.kap.${K}.saved.v1`;
/** The published schema of an entry of this kind. */
export declare function schemaOf(kind: Kind): string;
/** What an event is about, and whose it is. */
export interface Subject {
    readonly row: OutboxRow;
    /** the journey's site */
    readonly site: string;
    /** the provider's reference, or `local`: then the event names nobody */
    readonly client: string;
}
/** The event that shares one version of an entry, as JSON text. What the device keeps beside an entry stays there. */
export declare function contentEvent(subject: Subject & {
    readonly entry: Entry;
}): string;
/** The event that takes back all versions of an entry up to the row's, as JSON text. It holds no content and is never sealed. */
export declare function withdrawalEvent(subject: Subject): string;
