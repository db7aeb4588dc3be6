import type { DayRow, StoredEntry } from './repository.js';
/** The numbers of one check-in. */
export declare function dayRow(checkIn: StoredEntry): DayRow;
