/** What widgets can do with an open record. */
import {deviceClock, timestamp} from '../record/clock.ts';
import {RecordError, type StoredEntry} from '../record/repository.ts';
import {dropTyping} from '../record/typing.ts';
import type {Actions} from './contexts.ts';
import {dropFragment} from './fragment.ts';
import {forget, storageOf, type Identity} from './identity.ts';
import {localOffer, takeOver} from './local-offer.ts';
import type {Destination, OpenRecord} from './open-record.ts';
import {openOnDevice} from './opening.ts';
import {actionKinds, actionsFrom} from './values.ts';

/** The version of the question that is asked before the first sharing. Raise it when what a yes means changes. */
const wording = 1;

/** The journey that has the record open. */
export interface Opener {
  /** whether it still has this one open */
  isOpen(opened: OpenRecord): boolean;
  to(): Destination;
  /** Shows the record as it stands now. */
  refresh(): void;
  /** Closes the record and opens what is to be open now: this identity's, or whatever was decided. */
  reopen(as?: Identity): Promise<void>;
}

/** The actions on one open record. Once it is closed they refuse. */
export function actionsOn(opened: OpenRecord, opener: Opener): Actions {
  const {store, courier, site, database, identity} = opened;
  const {client} = identity;

  /** "Not you?" and erasing: nothing points at this record any more. */
  function leaveBehind(): Promise<void> {
    if (identity.opened === 'link') {
      forget(site, client);
      dropFragment('kap'); // a link that could not be kept would open it again
    }
    return opener.reopen();
  }

  /** Does what needs the courier out of the way. Where it fails, the courier goes on. */
  async function withoutCourier(work: () => Promise<void>): Promise<void> {
    courier.abort();
    try {
      await work();
    } catch (error) {
      courier.start();
      throw error;
    }
  }

  /** Until the client has said where the record is kept, nothing of it is shared, and nothing moves into it from the device. */
  function wantPlace(): void {
    if (opened.undecided) throw new RecordError('invalid', 'Where the record is kept comes first.');
  }

  async function offers(): Promise<StoredEntry[]> {
    const entries = await localOffer(opened);
    opened.offered = entries.length;
    opener.refresh();
    return entries;
  }

  /** Resolves when all that was taken back has gone, or the record was closed. */
  function withdrawalsGone(): Promise<void> {
    courier.start(); // now, not after the rest of a backoff
    return new Promise((resolve) => {
      const look = (): void => {
        if (store.head.withdrawals && !opened.ended.aborted) return;
        stop();
        resolve();
      };
      const stop = store.subscribe(look);
      opened.ended.addEventListener('abort', look);
    });
  }

  const acts: Actions = {
    save: (save) => store.save(opened.undecided ? {...save, sharing: 'private'} : save),
    share: async (id) => {
      wantPlace();
      await store.share(id);
    },
    withdraw: (id) => store.withdraw(id),
    remove: (id) => store.remove(id),
    query: (kind, range, cursor) => store.query(kind, range, cursor),
    days: (from, to) => store.days(from, to),
    draft: (key) => store.draft(key),
    otherDrafts: (key) => store.otherDrafts(key),
    keepDraft: (key, text) => store.keepDraft(key, text),
    consent: async (destination, kinds) => {
      const to = opener.to();
      const {consent} = store.head;
      if (opened.undecided || destination !== to.destination) {
        throw new RecordError('invalid', 'Nothing can be shared now, or it would go elsewhere than was shown.');
      }
      await store.consent({
        destination,
        name: to.name,
        wording,
        at: timestamp(deviceClock.now()),
        kinds: kinds ?? (consent?.destination === destination ? consent.kinds : []),
      });
    },
    withdrawConsent: (takeBack) => store.withdrawConsent(takeBack),
    retry: async (id) => {
      await store.retry(id);
      courier.start(); // now, not after the rest of a backoff
    },
    keep: async (place) => {
      if (store.place === 'memory') throw new RecordError('blocked', 'The browser gives this page no storage.');
      if (store.place === 'device') return;
      if (place === 'tab') {
        opened.offered = 0; // what is offered to a tab is another thing: see `localOffer`
        await store.setMeta('kept', true);
        return void (await offers());
      }
      await withoutCourier(async () => (await openOnDevice(database)).close());
      opened.tell({moved: true});
      if (opener.isOpen(opened)) await opener.reopen({client, opened: identity.opened});
    },
    offered: offers,
    takeOver: async (ids) => {
      wantPlace();
      await takeOver(
        opened,
        (await offers()).filter(({id}) => !ids || ids.includes(id)),
      );
      await offers();
    },
    declineOffer: async () => {
      const last = (await offers())
        .map(({id}) => id)
        .sort()
        .at(-1);
      if (last) await store.setMeta('offered', last);
      await offers();
    },
    leave: async () => {
      await store.leave();
      await leaveBehind();
    },
    export: () => store.export({site, client}),
    erase: async (wait) => {
      if (wait && store.head.withdrawals) await withdrawalsGone();
      if (opened.erased) return; // "Erase now" was pressed meanwhile
      await withoutCourier(() => store.erase());
      const left = storageOf('localStorage');
      if (left) dropTyping(left, database);
      opened.erased = true;
      await leaveBehind();
    },
    reopen: () => opener.reopen(),
  };

  return actionsFrom(async (name, args) => {
    if (!opener.isOpen(opened)) throw new RecordError('closed', 'This record is not open any more.');
    if (opened.readonly && actionKinds[name] === 'writes') {
      throw new RecordError('closed', 'This is a copy of a tab: it can be read, and written in the other tab.');
    }
    try {
      // Each action gets the arguments that its own type names: `actionsFrom` passes them on as they came.
      return await (acts[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
    } catch (error) {
      // It was closed or erased where this page did not hear of it: what is open now is shown instead.
      if (error instanceof RecordError && error.failure === 'closed' && opener.isOpen(opened)) void opener.reopen();
      throw error;
    }
  });
}
