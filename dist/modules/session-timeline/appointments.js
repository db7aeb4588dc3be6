/** A session as a calendar file. A file of its own: it comes when somebody is about to make one. */
import { calendarFile, uidOf } from "../interchange/calendar.js";
import { addDays, dayAt, instantOf } from "../sessions/zones.js";
/** When on the evening before the reminder is, by whatever clock the client has with them. */
const evening = 'T18:00';
const visitMinutes = 60;
/** A session's appointments: itself, its visits, and the reminder. */
function appointments(session, minutes, { own, owner, ...titles }) {
    const { ref, at, zone, sequence, cancelled, visits } = session;
    const shared = { title: titles.title, sequence };
    return [
        { ...shared, uid: uidOf(owner, ref), start: at, minutes, cancelled },
        {
            ...shared,
            title: titles.reminder,
            uid: uidOf(owner, ref, 'reminder'),
            start: addDays(dayAt(at, own), -1) + evening,
            minutes: 15,
            cancelled,
            reminder: true,
        },
        ...visits.map(({ id, start, cancelled: off = false }) => ({
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
export function appointmentFile(session, minutes, naming, now) {
    return calendarFile(appointments(session, minutes, naming), now);
}
