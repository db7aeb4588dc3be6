/**
 * Codes, tokens and keys: made of 256 random bits, kept as SHA-256 only, compared in constant time.
 */
import {createHash, timingSafeEqual} from 'node:crypto';

/** Fills an array with random bytes. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** A new code or token: 256 random bits as 43 characters that need no escaping in a URL or a header. */
export function makeSecret(random: Random): string {
  return Buffer.from(random(new Uint8Array(32))).toString('base64url');
}

/** SHA-256 as hex. A plain hash is enough: what is hashed is random, or a long key that is never stored. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares a secret with a hash, in a time that does not depend on where they differ. */
export function matches(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
}

/** The token of an `Authorization: Bearer` header. */
export function bearer(header: string | undefined): string | undefined {
  return header?.match(/^Bearer +([\w~+/.=-]{1,512})$/i)?.[1];
}
