import type { DayRow, StoredEntry } from './repository.js';
/** The numbers of one check-in. */
export declare function dayRow(checkIn: StoredEntry): DayRow;
/**
 * The numbers of a row that nobody has checked: an upgrade of the database does not wait for that. One that does not parse is found
 * when it is read, and its numbers go with it.
 */
export declare function uncheckedDayRow(row: StoredEntry): DayRow | undefined;
