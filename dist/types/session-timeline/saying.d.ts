import type { Around } from '../parts/around.js';
import type { Minutes } from '../program/schema.js';
import type { Session } from '../sessions/sessions.js';
/** "about 10 to 20 minutes"; from an hour and a half on in hours, to the nearest half. */
export declare function sayMinutes({ min, max }: Minutes, { say, lang }: Around): string;
/** "about 10:30 AM" */
export declare function sayAbout(instant: number, zone: string, { say, lang }: Around): string;
/** The day of an instant: its weekday while that can mean no other, else its date. */
export declare function sayDay(instant: number, now: number, zone: string, { lang }: Around): string;
/** "Thursday, December 3 at 10:00 AM": by the clock of the place where the session is; online, by the client's. */
export declare function saySession({ at, zone, place }: Pick<Session, 'at' | 'zone' | 'place'>, own: string, { say, lang }: Around): string;
/** The same instant by both clocks, each with the name of its zone; nothing where the two show the same. */
export declare function sayBothZones({ at, zone }: Pick<Session, 'at' | 'zone'>, own: string, { say, lang, name }: Around): string;
