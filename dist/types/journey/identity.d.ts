/** Whose record is open: the page's own sign-in, a personal link, or neither. */
import type { Opened } from './contexts.js';
/** Who is not known to the provider. */
export declare const local = "local";
/** Where a pointer to the record that a site opened last is kept: for the tab, or for the device. */
type PointerPlace = 'sessionStorage' | 'localStorage';
/** A record to open. */
export interface Identity {
    readonly client: string;
    readonly opened: Opened;
    /** where the pointer stands that led here */
    readonly pointer?: PointerPlace;
    /** what the pointer says of the record's generation; another one now means that it was closed or erased since */
    readonly generation?: number;
}
/** The storage of a kind, or undefined where the browser gives none (an opaque origin, a blocked cookie jar). */
export declare function storageOf(kind: PointerPlace): Storage | undefined;
export declare function isClient(value: unknown): value is string;
/**
 * Remembers the record that was opened by a link: for this tab, and, where it is kept there, for the device.
 *
 * @param generation the record's; unknown while it is being opened
 */
export declare function remember(site: string, client: string, generation?: number, onDevice?: boolean): void;
/** Removes a pointer to a record that was closed or erased since. */
export declare function dropPointer(site: string, place: PointerPlace): void;
/** "Not you?": this tab is `local` from now on, and the device does not point at that client. */
export declare function forget(site: string, client: string): void;
/** The record a site opened last: a tab's own pointer wins over the device's. */
export declare function remembered(site: string): Identity;
export {};
