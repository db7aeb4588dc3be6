/** Times as this widget says them: always "about", never to the minute. */
import { html, nothing } from 'lit';
import { formatInstant, formatNumber, zoneName } from "../locale/format.js";
import { aboutTime } from "../sessions/phases.js";
import { dayAt, daysBetween, wallClock } from "../sessions/zones.js";
import { whenIs } from "./when.js";
/** "about 10 to 20 minutes"; from an hour and a half on in hours, to the nearest half. */
export function sayMinutes({ min, max }, { say, lang }) {
    const inHours = min >= 90;
    const size = (minutes) => (inHours ? Math.round(minutes / 30) / 2 : minutes);
    const [from, to] = [size(min), size(max)];
    const range = from === to
        ? formatNumber(to, lang)
        : say('timeline.range', { from: formatNumber(from, lang), to: formatNumber(to, lang) });
    return say(inHours ? 'timeline.hours' : 'timeline.minutes', { range, count: to });
}
/** "about 10:30 AM", by the clock that the title goes by, see {@link saySession}. */
export function sayAbout(instant, { session, own }, { say, lang }) {
    const zone = !session || session.place === 'online' ? own : session.zone;
    return say('timeline.about', { time: formatInstant(aboutTime(instant), 'time', lang, zone) });
}
/** When something begins, in the words of the day: "about 10:30 AM" while it is today. */
export function saySoon(instant, situation, around) {
    const { now, own } = situation;
    return dayAt(instant, own) === dayAt(now, own)
        ? sayAbout(instant, situation, around)
        : sayDay(instant, now, own, around);
}
/** What stands beside a phase's name, see {@link whenIs}. */
export function sayWhen(stretch, situation, around) {
    const { say } = around;
    const { now, own, session, defaults } = situation;
    const { when, minutes } = stretch.phase;
    const length = when
        ? around.text(when)
        : minutes
            ? sayMinutes(minutes[session?.route ?? defaults.route], around)
            : '';
    const found = whenIs(stretch, situation);
    if (found.is === 'past')
        return say('timeline.past');
    if (found.is === 'length')
        return length;
    const { at } = found;
    const about = () => sayAbout(at, situation, around);
    const day = () => sayDay(at, now, own, around);
    const withLength = (words) => html `${words}${length ? html `, ${length}` : nothing}`;
    switch (found.is) {
        case 'until':
            return say('timeline.until', { when: saySoon(at, situation, around) });
        case 'untilDay':
            return say('timeline.until', { when: day() });
        case 'today':
            return withLength(about());
        case 'day':
            return `${day()}, ${about()}`;
        case 'then':
            return withLength(saySoon(at, situation, around));
        case 'from':
            return withLength(say('timeline.from', { when: day() }));
    }
}
/** The day of an instant: its weekday while that can mean no other, else its date. */
export function sayDay(instant, now, zone, { lang }) {
    const away = daysBetween(dayAt(now, zone), dayAt(instant, zone));
    return formatInstant(instant, Math.abs(away) < 6 ? 'weekday' : 'short', lang, zone);
}
/** "Thursday, December 3 at 10:00 AM": by the clock of the place where the session is; online, by the client's. */
export function saySession({ at, zone, place }, own, { say, lang }) {
    const there = place === 'online' ? own : zone;
    // "December" and "3" stay together.
    const date = formatInstant(at, 'day', lang, there).replace(/ (?=\S+$)/, '\u00a0');
    return say('timeline.dateAt', { date, time: formatInstant(at, 'time', lang, there) });
}
/** The same instant by both clocks, each with the name of its zone; nothing where the two show the same. */
export function sayBothZones({ at, zone }, own, { say, lang, name }) {
    const [there, here] = [wallClock(at, zone), wallClock(at, own)];
    if (there === here)
        return '';
    const style = there.slice(0, 10) === here.slice(0, 10) ? 'time' : 'moment';
    const by = (where) => `${formatInstant(at, style, lang, where)} ${zoneName(at, lang, where)}`;
    return say('timeline.zones', { there: by(zone), here: by(own), name });
}
