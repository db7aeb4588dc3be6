/**
 * A calendar file (RFC 5545) of appointments.
 *
 * It says as little as it can: a calendar is often shared, and shown on locked screens. No place, no description, and no name of
 * a practice or a product: only times, and the titles that the client chose.
 */
function escape(text) {
    return text
        .replace(/[\\;,]/g, '\\$&')
        .replace(/\r\n?|\n/g, '\\n')
        .replace(/\p{Cc}/gu, ' ');
}
/** Folds a line at 75 octets, never inside a character (§3.1). */
function fold(line) {
    const encoder = new TextEncoder();
    let folded = '';
    let octets = 0;
    for (const character of line) {
        const size = encoder.encode(character).length;
        if (octets + size > 75) {
            folded += '\r\n ';
            octets = 1;
        }
        folded += character;
        octets += size;
    }
    return folded;
}
/** The basic form: `20261203T180000`, with a `Z` for an instant and without it for floating time (§3.3.5). */
function stamp(time, minutesLater = 0) {
    const floating = typeof time === 'string';
    const later = (floating ? Date.parse(`${time}Z`) : time) + minutesLater * 60_000;
    return new Date(later).toISOString().replace(/[-:]|\.\d+|Z/g, '') + (floating ? '' : 'Z');
}
function lines({ uid, title, start, minutes, sequence, cancelled, reminder }, now) {
    return [
        'BEGIN:VEVENT',
        `UID:${escape(uid)}`,
        `DTSTAMP:${stamp(now)}`,
        `DTSTART:${stamp(start)}`,
        `DTEND:${stamp(start, minutes)}`,
        `SEQUENCE:${sequence}`,
        `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
        `SUMMARY:${escape(title)}`,
        'CLASS:PRIVATE',
        `TRANSP:${reminder ? 'TRANSPARENT' : 'OPAQUE'}`,
        ...(reminder && !cancelled
            ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${escape(title)}`, 'END:VALARM']
            : []),
        'END:VEVENT',
    ];
}
/**
 * Makes the file.
 *
 * @param appointments at least one
 * @param now when it is made, ms since 1970
 */
export function calendarFile(appointments, now) {
    return [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Appointments//EN',
        ...appointments.flatMap((it) => lines(it, now)),
        'END:VCALENDAR',
    ]
        .map((line) => `${fold(line)}\r\n`)
        .join('');
}
/**
 * A name for an appointment that is always the same for the same parts, and says nothing about them: a UUID of version 8
 * (RFC 9562) from a hash.
 */
export function uidOf(...parts) {
    let hex = '';
    for (let seed = 0; seed < 4; seed++) {
        // FNV-1a, 32 bits at a time. It need not resist an attacker, only two appointments of one person.
        let hash = 0x811c9dc5 ^ seed;
        for (const byte of new TextEncoder().encode(`${parts.join('\n')}${seed}`))
            hash = Math.imul(hash ^ byte, 0x01000193);
        hex += (hash >>> 0).toString(16).padStart(8, '0');
    }
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
