/** Where an entry is, in words. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatInstant} from '../locale/format.ts';
import type {Entry} from '../record/entry.ts';
import {dayOf} from '../record/clock.ts';
import type {Around} from './around.ts';
import {icon, type Icon} from './icons.ts';

/** What can be said of an entry's way. `failing`: nobody answers, and it goes on trying. */
export type Where = 'private' | 'waiting' | 'sent' | 'could-not' | 'failing';

/** Where an entry is. */
export function whereIs(entry: Pick<Entry, 'id' | 'sharing'>, {journey}: Around): Where {
  const {delivery} = journey;
  if (entry.sharing === 'private') return 'private';
  const waiting = delivery.waiting.get(entry.id);
  if (!waiting) return 'sent';
  if (waiting.state === 'could-not') return 'could-not';
  return delivery.failing ? 'failing' : 'waiting';
}

const icons: Record<Where, Icon> = {
  private: 'device',
  waiting: 'waiting',
  sent: 'sent',
  'could-not': 'unsent',
  failing: 'unsent',
};

/** One line: a mark, a phrase, and where it helps the reason. Only "could not" has weight. */
export function deliveryState(entry: Pick<Entry, 'id' | 'sharing'>, around: Around): TemplateResult {
  const {say, name} = around;
  const {delivery, record} = around.journey;
  const where = whereIs(entry, around);
  const waiting = delivery.waiting.get(entry.id);
  const {paused} = delivery;
  const isTried = waiting?.state === 'waiting' && waiting.isTried;
  const unconfirmed = isTried && delivery.unconfirmed && !delivery.offline && !paused;

  const phrase = (): string => {
    if (where === 'private') return say(`sent.${record.place}`);
    if (where === 'sent') return sentAt(entry.id, around);
    if (where === 'failing') return say('sent.could-not', {reason: say('sent.failing', {name})});
    if (waiting?.state !== 'could-not') return say(unconfirmed ? 'sent.unconfirmed' : 'sent.waiting');
    const {title, status} = waiting.parked;
    return say('sent.could-not', {reason: title || say('sent.refused', {status: String(status)})});
  };
  const reason = (): string => {
    if (where !== 'waiting' || delivery.offline) return '';
    if (unconfirmed) return say('sent.unconfirmedHint', {name});
    switch (paused) {
      case 'consent':
      case 'program':
      case 'token':
      case 'endpoint':
      case 'key':
        return say(`sent.${paused}`, {name});
      case 'link':
      case 'spent':
        return say(`share.${paused}`, {name});
      default:
        return '';
    }
  };
  return html`<p class="state" data-state=${where}>${icon(icons[where])}<span>${phrase()}</span></p>
    ${reason() ? html`<p class="hint">${reason()}</p>` : nothing}`;
}

/** When it was acknowledged: the time on the same day, else also the date. */
function sentAt(id: string, {say, lang, journey}: Around): string {
  const at = journey.delivery.sent.get(id)?.at;
  if (!at) return say('sent.sent');
  const sameDay = dayOf(Date.parse(at), new Intl.DateTimeFormat().resolvedOptions().timeZone) === journey.record.today;
  return say('sent.at', {time: formatInstant(at, sameDay ? 'time' : 'moment', lang)});
}
