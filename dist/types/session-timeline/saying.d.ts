/** Times as this widget says them: always "about", never to the minute. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
import type { Minutes, Phase } from '../program/schema.js';
import { type Stretch } from '../sessions/phases.js';
import type { Session } from '../sessions/sessions.js';
import type { Situation } from './situation.js';
/** "about 10 to 20 minutes"; from an hour and a half on in hours, to the nearest half. */
export declare function sayMinutes({ min, max }: Minutes, { say, lang }: Around): string;
/** "about 10:30 AM", by the clock that the title goes by, see {@link saySession}. */
export declare function sayAbout(instant: number, { session, own }: Pick<Situation, 'session' | 'own'>, { say, lang }: Around): string;
/** When something begins, in the words of the day: "about 10:30 AM" while it is today. */
export declare function saySoon(instant: number, situation: Situation, around: Around): string;
/** What stands beside a phase's name, see {@link whenIs}. */
export declare function sayWhen(stretch: Stretch<Phase>, situation: Situation, around: Around): string | TemplateResult;
/** The day of an instant: its weekday while that can mean no other, else its date. */
export declare function sayDay(instant: number, now: number, zone: string, { lang }: Around): string;
/** "Thursday, December 3 at 10:00 AM": by the clock of the place where the session is; online, by the client's. */
export declare function saySession({ at, zone, place }: Pick<Session, 'at' | 'zone' | 'place'>, own: string, { say, lang }: Around): string;
/** The same instant by both clocks, each with the name of its zone; nothing where the two show the same. */
export declare function sayBothZones({ at, zone }: Pick<Session, 'at' | 'zone'>, own: string, { say, lang, name }: Around): string;
