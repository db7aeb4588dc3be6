/** Makes ids: UUIDs of version 7 (RFC 9562, 5.7), each greater than the one before, also within one millisecond. */
export function createIds(now, random) {
    let last = 0;
    let counter = 0;
    return () => {
        const time = Math.max(now(), last);
        const bytes = random(new Uint8Array(16));
        // 12 bits of counter, seeded low so that it does not run over: then the time itself is moved on (RFC 9562, 6.2).
        counter = time === last ? counter + 1 : (bytes[7] ?? 0);
        last = counter > 0xfff ? time + 1 : time;
        counter &= 0xfff;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const stamp = last.toString(16).padStart(12, '0');
        const variant = ((bytes[8] ?? 0) & 0x3f) | 0x80;
        return [
            stamp.slice(0, 8),
            stamp.slice(8),
            `7${counter.toString(16).padStart(3, '0')}`,
            variant.toString(16) + hex.slice(18, 20),
            hex.slice(20),
        ].join('-');
    };
}
