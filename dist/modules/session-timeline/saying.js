/** Times as this widget says them: always "about", never to the minute. */
import { formatInstant, formatNumber, zoneName } from "../locale/format.js";
import { aboutTime } from "./phases.js";
import { dayAt, daysBetween, wallClock } from "../sessions/zones.js";
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
/** "about 10:30 AM" */
export function sayAbout(instant, zone, { say, lang }) {
    return say('timeline.about', { time: formatInstant(aboutTime(instant), 'time', lang, zone) });
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
