/** Times as this widget says them: always "about", never to the minute. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatInstant, formatNumber, zoneName} from '../locale/format.ts';
import type {Around} from '../parts/around.ts';
import type {Minutes, Phase} from '../program/schema.ts';
import {aboutTime, type Stretch} from '../sessions/phases.ts';
import type {Session} from '../sessions/sessions.ts';
import {dayAt, daysBetween, wallClock} from '../sessions/zones.ts';
import type {Situation} from './situation.ts';
import {whenIs} from './when.ts';

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

/** "about 10:30 AM", by the clock that the title goes by, see {@link saySession}. */
export function sayAbout(
  instant: number,
  {session, own}: Pick<Situation, 'session' | 'own'>,
  {say, lang}: Around,
): string {
  const zone = !session || session.place === 'online' ? own : session.zone;
  return say('timeline.about', {time: formatInstant(aboutTime(instant), 'time', lang, zone)});
}

/** When something begins, in the words of the day: "about 10:30 AM" while it is today. */
export function saySoon(instant: number, situation: Situation, around: Around): string {
  const {now, own} = situation;
  return dayAt(instant, own) === dayAt(now, own)
    ? sayAbout(instant, situation, around)
    : sayDay(instant, now, own, around);
}

/** What stands beside a phase's name, see {@link whenIs}. */
export function sayWhen(stretch: Stretch<Phase>, situation: Situation, around: Around): string | TemplateResult {
  const {say} = around;
  const {now, own, session, defaults} = situation;
  const {when, minutes} = stretch.phase;
  const length = when
    ? around.text(when)
    : minutes
      ? sayMinutes(minutes[session?.route ?? defaults.route], around)
      : '';
  const found = whenIs(stretch, situation);
  if (found.is === 'past') return say('timeline.past');
  if (found.is === 'length') return length;
  const {at} = found;
  const about = () => sayAbout(at, situation, around);
  const day = () => sayDay(at, now, own, around);
  const withLength = (words: string) => html`${words}${length ? html`, ${length}` : nothing}`;
  switch (found.is) {
    case 'until':
      return say('timeline.until', {when: saySoon(at, situation, around)});
    case 'untilDay':
      return say('timeline.until', {when: day()});
    case 'today':
      return withLength(about());
    case 'day':
      return `${day()}, ${about()}`;
    case 'then':
      return withLength(saySoon(at, situation, around));
    case 'from':
      return withLength(say('timeline.from', {when: day()}));
  }
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
