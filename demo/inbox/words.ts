/** What the inbox says about what came in. */
import {formatDay, formatInstant, formatList} from '../../src/locale/format.ts';
import type {Kind} from '../../src/record/entry.ts';
import {dayOf} from '../../src/record/clock.ts';
import type {Received} from './feed.ts';
import type {Place, Session} from './sessions.ts';

/** The inbox is in English; dates are said as the reader's browser says them, where that is English too. */
export const lang = navigator.language.startsWith('en') ? navigator.language : 'en-US';
export const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const kindNames: Record<Kind, readonly [one: string, several: string]> = {
  session: ['session date', 'session dates'],
  checklist: ['checklist', 'checklists'],
  intention: ['intention', 'intentions'],
  practice: ['exercise', 'exercises'],
  'check-in': ['check-in', 'check-ins'],
  measure: ['questionnaire', 'questionnaires'],
  note: ['note', 'notes'],
  step: ['step', 'steps'],
};

/** A kind of entry, as the name of one. */
export function kindName(kind: Kind | undefined): string {
  return capital(kind ? kindNames[kind][0] : 'entry');
}

/** A number of entries of a kind, such as "3 notes". */
export function countOf(count: number, kind: Kind): string {
  return `${count} ${kindNames[kind][count === 1 ? 0 : 1]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 client", "4 clients". */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Something new of a client, with the mark that it gets. */
export interface News {
  readonly text: string;
  readonly mark?: 'bring' | 'taken' | 'lock';
}

/** What is new of a client, in words: first what was asked to bring. */
export function newsOf(received: readonly Received[], read: number): News[] {
  const fresh = received.filter(({seq}) => seq > read);
  const news: News[] = [];
  const standing = fresh.filter(({current}) => current);
  const brought = standing.filter(brings);
  if (brought.length > 0) news.push({mark: 'bring', text: `${countOf(brought.length, 'note')} to bring to therapy`});
  const shown: Kind[] = ['note', 'check-in', 'intention', 'measure', 'practice', 'step', 'checklist', 'session'];
  for (const kind of shown) {
    const ofKind = standing.filter((each) => each.kind === kind && !brings(each));
    const [first] = ofKind;
    if (!first) continue;
    const text = ofKind.length === 1 ? kindName(kind) : countOf(ofKind.length, kind);
    news.push({text: ofKind.length === 1 && first.before ? `${text}, changed` : text});
  }
  const unread = standing.filter(({kind}) => kind === undefined).length;
  if (unread > 0) news.push({mark: 'lock', text: several(unread, 'sealed entry', 'sealed entries')});
  const taken = fresh.length - standing.length;
  if (taken > 0) news.push({mark: 'taken', text: `${several(taken, 'entry', 'entries')} taken back`});
  return news;
}

/** Whether the client wants to talk about it. */
export function brings({current}: Received): boolean {
  return current?.entry?.kind === 'note' && 'bring' in current.entry.content && current.entry.content.bring === true;
}

/** "4 days after session 2". */
export function placeText({part, days, session}: Place): string {
  if (part === 'day') return `Session ${session.number} is today`;
  return `${several(days, 'day')} ${part} session ${session.number}`;
}

/** "Thursday, December 17, at 10:00 AM", in the session's own zone. */
export function sessionTime({start}: Pick<Session, 'start'>): string {
  return `${dayTitle(start.slice(0, 10))}, at ${formatInstant(`${start}:00Z`, 'time', lang, 'UTC')}`;
}

/** "Thursday, December 3"; with the year where it is another one. */
export function dayTitle(day: string): string {
  const thisYear = dayOf(Date.now(), ownZone).slice(0, 4);
  return formatDay(day, day.startsWith(thisYear) ? 'day' : 'date', lang);
}

/** "Today, 7:52 AM", "Saturday", "Nov 29": as much as is of use. */
export function when(instant: string, zone = ownZone): string {
  const {age, day} = ageOf(instant, zone);
  return age === 0 ? `Today, ${formatInstant(instant, 'time', lang, zone)}` : recentDay(day, age);
}

/** "today", "on Saturday", "on Nov 29": inside a sentence. */
export function onDay(instant: string, zone = ownZone): string {
  const {age, day} = ageOf(instant, zone);
  return age === 0 ? 'today' : age === 1 ? 'yesterday' : `on ${recentDay(day, age)}`;
}

/** An instant's calendar day, and how many days ago that is. */
function ageOf(instant: string, zone: string): {age: number; day: string} {
  const day = dayOf(Date.parse(instant), zone);
  return {day, age: Math.round((Date.parse(dayOf(Date.now(), zone)) - Date.parse(day)) / 86_400_000)};
}

function recentDay(day: string, age: number): string {
  const thisYear = dayOf(Date.now(), ownZone).slice(0, 4);
  return formatDay(day, age > 0 && age < 6 ? 'weekday' : day.startsWith(thisYear) ? 'short' : 'date', lang);
}

export function list(items: readonly string[]): string {
  return formatList(items, lang);
}
