/** A record that is open, and what widgets see of it. */
import type {Courier} from '../delivery/courier.ts';
import {withdrawalEvent} from '../delivery/envelope.ts';
import {deviceClock} from '../record/clock.ts';
import {getMeta, putMeta} from '../record/meta.ts';
import type {Repository} from '../record/repository.ts';
import {Store, type Announcement} from '../record/store.ts';
import {check} from './check.ts';
import type {DeliveryState, RecordHead, Waiting} from './contexts.ts';
import type {Identity} from './identity.ts';
import {newId} from './opening.ts';

/** What journeys of one record tell each other: something changed or ended, or it moved from a tab to the device. */
export type Message = Announcement | {readonly moved: true};

/** A store with its repository and its channel. */
export interface OpenStore {
  readonly store: Store;
  /** tells the other journeys of this record, here and in other tabs */
  readonly tell: (message: Message) => void;
  readonly close: () => void;
}

/** A record as a journey has it open. */
export interface OpenRecord extends OpenStore {
  readonly site: string;
  readonly identity: Identity;
  readonly database: string;
  readonly courier: Courier;
  /** aborted when the record is closed here */
  readonly ended: AbortSignal;
  /** `storage="ask"`, and the client has not answered */
  readonly undecided: boolean;
  /** all is known that is shown with it */
  begun: boolean;
  /** a duplicated tab only reads */
  readonly: boolean;
  evictable: boolean;
  /** the browser was asked to keep what is here */
  persisted: boolean;
  offered: number;
  erased: boolean;
}

/** Where shared entries go by the configuration of now. */
export interface Destination {
  /** undefined where there is no endpoint, or nobody knows yet which practice it is of */
  readonly destination: string | undefined;
  /** the practice's name */
  readonly name: string;
}

export interface StoreAt {
  readonly repository: Repository;
  readonly database: string;
  readonly site: string;
  readonly client: string;
  readonly destination?: () => string | undefined;
  readonly heard?: (message: Message, store: Store) => void;
}

/** Opens a record's store, and hears from now on what happens to that record elsewhere. Closes what it was given where it fails. */
export async function openStore({repository, database, site, client, destination, heard}: StoreAt): Promise<OpenStore> {
  // What is in memory is nobody else's; and an opaque origin may have no channel.
  let channel = repository.place === 'memory' ? undefined : new BroadcastChannel(`kap:${database}`);
  const tell = (message: Message): void => channel?.postMessage(message);
  const close = (): void => {
    channel?.close();
    channel = undefined;
    repository.close();
  };
  const opening = Store.open({
    repository,
    clock: deviceClock,
    newId,
    check: async () => (await check()).Changes,
    withdrawalBytes: (row) => withdrawalEvent({row, site, client}),
    announce: tell,
    destination: () => destination?.(),
  });
  if (channel && heard) {
    channel.onmessage = ({data}: MessageEvent<Message>) =>
      void opening.then((store) => channel && heard(data, store)).catch(() => undefined);
  }
  try {
    return {store: await opening, tell, close};
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Keeps a link's code with the record until the first yes to sharing: for the endpoint it was made for, or, while none is
 * configured, for the one that comes.
 */
export async function keepCode(store: Store, origin: string | undefined, link?: string): Promise<void> {
  const code = link ?? (await store.meta('code'));
  if (!code || (link === undefined && !origin)) return;
  await store.change(async (transaction) => {
    if (!origin) return putMeta(transaction, 'code', code);
    await transaction.delete('meta', 'code');
    const enrolments = await getMeta(transaction, 'enrolments');
    const before = enrolments?.[origin];
    if (before?.code === code) return;
    const {spent: _, ...rest} = before ?? {origin};
    await putMeta(transaction, 'enrolments', {...enrolments, [origin]: {...rest, code}});
  });
}

/** What widgets see of a record. */
export function headOf({site, identity, store, undecided, readonly, evictable, offered}: OpenRecord): RecordHead {
  return Object.freeze({
    status: 'open',
    site,
    client: identity.client,
    opened: identity.opened,
    place: store.place,
    undecided,
    readonly,
    evictable,
    offered,
    ...store.contents,
  });
}

/** What widgets see of its delivery. */
export function deliveryOf({identity, store, courier, readonly}: OpenRecord, to: Destination): DeliveryState {
  const {consent, outbox, outboxCount, sent} = store.head;
  const {destination, name} = to;
  const {paused, ...state} = courier.state;
  const waiting = new Map<string, Waiting>();
  for (const {entry, type, parked, bytes} of outbox) {
    const isTried = bytes !== undefined;
    if (type === 'content') waiting.set(entry, parked ? {state: 'could-not', parked} : {state: 'waiting', isTried});
  }
  const stands = consent?.destination === destination;
  return Object.freeze({
    available: destination !== undefined,
    ...(destination !== undefined && {destination}),
    name,
    ...(consent && stands && {consent}),
    changed: consent !== undefined && destination !== undefined && !stands,
    // Where the page signs its clients in, no link will come.
    ...(paused && {paused: paused === 'link' && identity.opened === 'signin' ? 'token' : paused}),
    ...state,
    ...(readonly && {stranded: []}), // the first tab knows
    waiting,
    waitingCount: outboxCount,
    sent: new Map(sent.map(({entry, version, at}) => [entry, {version, at}])),
  });
}
