/** Times as this widget says them: always "about", never to the minute. */
import {formatInstant, formatNumber, zoneName} from '../locale/format.ts';
import type {Around} from '../parts/around.ts';
import type {Minutes} from '../program/schema.ts';
import {aboutTime} from '../sessions/phases.ts';
import type {Session} from '../sessions/sessions.ts';
import {dayAt, daysBetween, wallClock} from '../sessions/zones.ts';

/** "about 10 to 20 minutes"; from an hour and a half on in hours, to the nearest half. */
export function sayMinutes({min, max}: Minutes, {say, lang}: Around): string {
  const inHours = min >= 90;
  const size = (minutes: number) => (inHours ? Math.round(minutes / 30) / 2 : minutes);
  const [from, to] = [size(min), size(max)];
  const range =
    from === to
      ? formatNumber(to, lang)
      : say('timeline.range', {from: formatNumber(from, lang), to: formatNumber(to, lang)});
  return say(inHours ? 'timeline.hours' : 'timeline.minutes', {range, count: to});
}

/** "about 10:30 AM" */
export function sayAbout(instant: number, zone: string, {say, lang}: Around): string {
  return say('timeline.about', {time: formatInstant(aboutTime(instant), 'time', lang, zone)});
}

/** The day of an instant: its weekday while that can mean no other, else its date. */
export function sayDay(instant: number, now: number, zone: string, {lang}: Around): string {
  const away = daysBetween(dayAt(now, zone), dayAt(instant, zone));
  return formatInstant(instant, Math.abs(away) < 6 ? 'weekday' : 'short', lang, zone);
}

/** "Thursday, December 3 at 10:00 AM": by the clock of the place where the session is; online, by the client's. */
export function saySession(
  {at, zone, place}: Pick<Session, 'at' | 'zone' | 'place'>,
  own: string,
  {say, lang}: Around,
): string {
  const there = place === 'online' ? own : zone;
  // "December" and "3" stay together.
  const date = formatInstant(at, 'day', lang, there).replace(/ (?=\S+$)/, '\u00a0');
  return say('timeline.dateAt', {date, time: formatInstant(at, 'time', lang, there)});
}

/** The same instant by both clocks, each with the name of its zone; nothing where the two show the same. */
export function sayBothZones({at, zone}: Pick<Session, 'at' | 'zone'>, own: string, {say, lang, name}: Around): string {
  const [there, here] = [wallClock(at, zone), wallClock(at, own)];
  if (there === here) return '';
  const style = there.slice(0, 10) === here.slice(0, 10) ? 'time' : 'moment';
  const by = (where: string) => `${formatInstant(at, style, lang, where)} ${zoneName(at, lang, where)}`;
  return say('timeline.zones', {there: by(zone), here: by(own), name});
}
