/** A session as a calendar file. A file of its own: it comes when somebody is about to make one. */
import {calendarFile, uidOf, type Appointment} from '../interchange/calendar.ts';
import type {Session} from '../sessions/sessions.ts';
import {addDays, dayAt, instantOf} from '../sessions/zones.ts';

/** What a session's appointments are called, and whose they are. */
export interface Naming {
  readonly title: string;
  readonly reminder: string;
  /** the client's zone */
  readonly own: string;
  /** whose record the session is in */
  readonly owner: string;
}

/** When on the evening before the reminder is, by whatever clock the client has with them. */
const evening = 'T18:00';
const visitMinutes = 60;

/** A session's appointments: itself, its visits, and the reminder. */
function appointments(session: Session, minutes: number, {own, owner, ...titles}: Naming): Appointment[] {
  const {ref, at, zone, sequence, cancelled, visits} = session;
  const shared = {title: titles.title, sequence};
  return [
    {...shared, uid: uidOf(owner, ref), start: at, minutes, cancelled},
    {
      ...shared,
      title: titles.reminder,
      uid: uidOf(owner, ref, 'reminder'),
      start: addDays(dayAt(at, own), -1) + evening,
      minutes: 15,
      cancelled,
      reminder: true,
    },
    ...visits.map(({id, start, cancelled: off = false}) => ({
      ...shared,
      uid: uidOf(owner, ref, id),
      start: instantOf(start, zone),
      minutes: visitMinutes,
      cancelled: off,
    })),
  ];
}

/**
 * Makes the file.
 *
 * @param minutes how long the session is
 * @param now when it is made, ms since 1970
 */
export function appointmentFile(session: Session, minutes: number, naming: Naming, now: number): string {
  return calendarFile(appointments(session, minutes, naming), now);
}
