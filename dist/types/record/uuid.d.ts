/** Makes ids: UUIDs of version 7 (RFC 9562, 5.7), each greater than the one before, also within one millisecond. */
export declare function createIds(now: () => number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): () => string;
