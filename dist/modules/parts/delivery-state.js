/** Where an entry is, in words. */
import { html, nothing } from 'lit';
import { formatInstant } from "../locale/format.js";
import { dayOf } from "../record/clock.js";
import { icon } from "./icons.js";
/** Where an entry is. */
export function whereIs(entry, { journey }) {
    const { delivery } = journey;
    if (entry.sharing === 'private')
        return 'private';
    const waiting = delivery.waiting.get(entry.id);
    if (!waiting)
        return 'sent';
    if (waiting.state === 'could-not')
        return 'could-not';
    return delivery.failing ? 'failing' : 'waiting';
}
const icons = {
    private: 'device',
    waiting: 'waiting',
    sent: 'sent',
    'could-not': 'unsent',
    failing: 'unsent',
};
/** One line: a mark, a phrase, and where it helps the reason. Only "could not" has weight. */
export function deliveryState(entry, around) {
    const { say, name } = around;
    const { delivery, record } = around.journey;
    const where = whereIs(entry, around);
    const waiting = delivery.waiting.get(entry.id);
    const { paused } = delivery;
    const isTried = waiting?.state === 'waiting' && waiting.isTried;
    const unconfirmed = isTried && delivery.unconfirmed && !delivery.offline && !paused;
    const phrase = () => {
        if (where === 'private')
            return say(`sent.${record.place}`);
        if (where === 'sent')
            return sentAt(entry.id, around);
        if (where === 'failing')
            return say('sent.could-not', { reason: say('sent.failing', { name }) });
        if (waiting?.state !== 'could-not')
            return say(unconfirmed ? 'sent.unconfirmed' : 'sent.waiting');
        const { title, status } = waiting.parked;
        return say('sent.could-not', { reason: title || say('sent.refused', { status: String(status) }) });
    };
    const reason = () => {
        if (where !== 'waiting' || delivery.offline)
            return '';
        if (unconfirmed)
            return say('sent.unconfirmedHint', { name });
        switch (paused) {
            case 'consent':
            case 'program':
            case 'token':
            case 'endpoint':
            case 'key':
                return say(`sent.${paused}`, { name });
            case 'link':
            case 'spent':
                return say(`share.${paused}`, { name });
            default:
                return '';
        }
    };
    return html `<p class="state" data-state=${where}>${icon(icons[where])}<span>${phrase()}</span></p>
    ${reason() ? html `<p class="hint">${reason()}</p>` : nothing}`;
}
/** When it was acknowledged: the time on the same day, else also the date. */
function sentAt(id, { say, lang, journey }) {
    const at = journey.delivery.sent.get(id)?.at;
    if (!at)
        return say('sent.sent');
    const sameDay = dayOf(Date.parse(at), new Intl.DateTimeFormat().resolvedOptions().timeZone) === journey.record.today;
    return say('sent.at', { time: formatInstant(at, sameDay ? 'time' : 'moment', lang) });
}
