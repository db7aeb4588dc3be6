/** What came in, as entries: the current version of each, what stands beside it, and what was taken back. */
import {kinds, type Entry, type Kind} from '../../src/record/entry.ts';
import {entrySchema} from '../../src/record/schemas.ts';
import {dayOf} from '../../src/record/clock.ts';
import type {FeedLine} from '../endpoint/events.ts';

/** One version of an entry, as it came. */
export interface Version {
  readonly seq: number;
  /** the event's id */
  readonly id: string;
  readonly version: number;
  /** when the client did it, RFC 3339 */
  readonly time: string;
  readonly device: string | undefined;
  /** none where it is sealed, or cannot be read */
  readonly entry: Entry | undefined;
}

/** An entry of one client. */
export interface Received {
  readonly id: string;
  /** none where it is sealed or cannot be read */
  readonly kind: Kind | undefined;
  /** the number of the newest line that is about it */
  readonly seq: number;
  /** the client's calendar day */
  readonly day: string;
  /** RFC 3339 */
  readonly at: string;
  /** the client's time zone; none where it is not known any more */
  readonly zone: string | undefined;
  /** none where it was taken back */
  readonly current: Version | undefined;
  /** the same version, written on another device without knowing of this one */
  readonly beside: readonly Version[];
  /** the one before it, where that was shared too */
  readonly before: Version | undefined;
}

/** The attributes of a CloudEvent that are read here. */
interface Attributes {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly kapentry?: string;
  readonly kapversion?: number;
  readonly data?: unknown;
}

const erasure = 'app.kap.client.erased.v1';
const withdrawal = 'app.kap.entry.withdrawn.v1';

/**
 * Adds a page of the feed to what was read before, by client. Content that was taken back meanwhile, and erased clients, go
 * from here too.
 */
export function addLines(byClient: Map<string, FeedLine[]>, lines: readonly FeedLine[]): void {
  for (const line of lines) {
    const {type, kapentry, kapversion = 0} = attributesOf(line);
    if (type === erasure) {
      byClient.delete(line.client);
      continue;
    }
    const before = byClient.get(line.client) ?? [];
    const after =
      type === withdrawal
        ? before.map((each) => {
            const {data: _, ...rest} = attributesOf(each);
            const taken =
              rest.kapentry === kapentry && rest.type !== withdrawal && (rest.kapversion ?? 0) <= kapversion;
            return taken ? {...each, withdrawn: true as const, event: rest} : each;
          })
        : before;
    after.push(line);
    byClient.set(line.client, after);
  }
}

/**
 * Makes entries of one client's lines.
 *
 * The current version is the greatest by version, time and id, never by arrival. An entry that was taken back before any of
 * it came is left out: there is nothing to say about it.
 *
 * @param zone where the client's zone is not known
 * @returns the newest first, by the client's own day and time
 */
export function foldFeed(lines: readonly FeedLine[], zone: string): Received[] {
  const byEntry = new Map<string, FeedLine[]>();
  for (const line of lines) {
    const {kapentry} = attributesOf(line);
    if (kapentry !== undefined) byEntry.set(kapentry, [...(byEntry.get(kapentry) ?? []), line]);
  }
  const entries = [...byEntry].flatMap(([id, ofEntry]) => foldEntry(id, ofEntry, zone) ?? []);
  return entries.sort((a, b) => compare(b.day, a.day) || Date.parse(b.at) - Date.parse(a.at) || compare(b.id, a.id));
}

function foldEntry(id: string, lines: readonly FeedLine[], zone: string): Received | undefined {
  const seq = Math.max(...lines.map((line) => line.seq));
  const withdrawals = lines.filter((line) => attributesOf(line).type === withdrawal);
  const came = lines.filter((line) => attributesOf(line).type !== withdrawal);
  const upTo = Math.max(0, ...withdrawals.map((line) => attributesOf(line).kapversion ?? 0));
  const versions = came
    .filter((line) => !line.withdrawn)
    .map(versionOf)
    .filter(({version}) => version > upTo)
    .sort(newestFirst);

  const [current] = versions;
  if (current) {
    const {entry} = current;
    const at = entry?.at ?? current.time;
    return {
      id,
      kind: entry?.kind,
      seq,
      day: entry?.day ?? dayOf(Date.parse(at), zone),
      at,
      zone: entry?.zone,
      current,
      beside: versions.filter(({version, id: other}) => version === current.version && other !== current.id),
      before: versions.find(({version}) => version < current.version),
    };
  }
  const last = withdrawals.at(-1);
  if (!last || came.length === 0) return undefined;
  const {time} = attributesOf(last);
  const kind = kindOf(attributesOf(came[0] ?? last).type);
  return {
    id,
    kind,
    seq,
    day: dayOf(Date.parse(time), zone),
    at: time,
    zone: undefined,
    current,
    beside: [],
    before: undefined,
  };
}

function versionOf(line: FeedLine): Version {
  const {id, kapversion = 0, time, data} = attributesOf(line);
  const parsed = entrySchema().safeParse(data);
  return {seq: line.seq, id, version: kapversion, time, device: line.device, entry: parsed.data};
}

function newestFirst(a: Version, b: Version): number {
  return b.version - a.version || Date.parse(b.time) - Date.parse(a.time) || compare(b.id, a.id);
}

function kindOf(type: string): Kind | undefined {
  const [, kind] = /^app\.kap\.(.+)\.saved\.v1$/.exec(type) ?? [];
  return kinds.find((each) => each === kind);
}

function attributesOf(line: FeedLine): Attributes {
  return line.event as Attributes; // the endpoint checked it before it stored it
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of one kind that stand, with their content; the newest first. */
export function entriesOf<K extends Kind>(received: readonly Received[], kind: K): Entry<K>[] {
  return received.flatMap(({current}) => {
    const found = current?.entry;
    return found?.kind === kind ? [found as Entry<K>] : []; // its kind was just compared
  });
}

/** The notes that look back on an entry, the oldest first. */
export function looksBackOn(received: readonly Received[], id: string): Received[] {
  return received.filter(({current}) => aboutOf(current?.entry) === id).reverse();
}

/** The intention that an entry looks back on, or what is known of it: `hidden` where it is not here, or cannot be read. */
export function lookedBackOn(received: readonly Received[], entry: Entry): Entry<'intention'> | 'hidden' | undefined {
  const about = aboutOf(entry);
  return about === undefined ? undefined : (entriesOf(received, 'intention').find(({id}) => id === about) ?? 'hidden');
}

function aboutOf(entry: Entry | undefined): string | undefined {
  return entry?.kind === 'note' ? (entry as Entry<'note'>).content.about : undefined; // its kind was just compared
}
