/** Whose record is open: the page's own sign-in, a personal link, or neither. */
import type {Opened} from './contexts.ts';

/** A client's reference, as a provider may choose it. */
const clientPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Who is not known to the provider. */
export const local = 'local';

/** Where a pointer to the record that a site opened last is kept: for the tab, or for the device. */
type PointerPlace = 'sessionStorage' | 'localStorage';

/** A record to open. */
export interface Identity {
  readonly client: string;
  readonly opened: Opened;
  /** where the pointer stands that led here */
  readonly pointer?: PointerPlace;
  /** what the pointer says of the record's generation; another one now means that it was closed or erased since */
  readonly generation?: number;
}

/** The storage of a kind, or undefined where the browser gives none (an opaque origin, a blocked cookie jar). */
export function storageOf(kind: PointerPlace): Storage | undefined {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
}

export function isClient(value: unknown): value is string {
  return typeof value === 'string' && clientPattern.test(value) && value !== local;
}

/** The key of the pointers to the record that a site opened last. */
function pointerKey(site: string): string {
  return `kap-open ${site}`;
}

/**
 * Remembers the record that was opened by a link: for this tab, and, where it is kept there, for the device.
 *
 * @param generation the record's; unknown while it is being opened
 */
export function remember(site: string, client: string, generation?: number, onDevice = false): void {
  const places: PointerPlace[] = onDevice ? ['sessionStorage', 'localStorage'] : ['sessionStorage'];
  for (const place of places) {
    try {
      storageOf(place)?.setItem(pointerKey(site), `${generation ?? ''} ${client}`);
    } catch {
      // A full storage forgets the pointer, and nothing else: the link opens the record again.
    }
  }
}

/** Removes a pointer to a record that was closed or erased since. */
export function dropPointer(site: string, place: PointerPlace): void {
  storageOf(place)?.removeItem(pointerKey(site));
}

/** "Not you?": this tab is `local` from now on, and the device does not point at that client. */
export function forget(site: string, client: string): void {
  if (read(site, 'localStorage')?.client === client) dropPointer(site, 'localStorage');
  remember(site, local);
}

function read(site: string, pointer: PointerPlace): Identity | undefined {
  const [generation, client] = storageOf(pointer)?.getItem(pointerKey(site))?.split(' ') ?? [];
  if (client === local) return {client, opened: 'neither'};
  return isClient(client)
    ? {client, opened: 'link', pointer, ...(generation && {generation: Number(generation)})}
    : undefined;
}

/** The record a site opened last: a tab's own pointer wins over the device's. */
export function remembered(site: string): Identity {
  return read(site, 'sessionStorage') ?? read(site, 'localStorage') ?? {client: local, opened: 'neither'};
}
