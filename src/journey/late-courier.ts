/**
 * A record's courier, whose file comes later: at once where something waits, else when the page is at rest, and never where no endpoint is
 * named.
 *
 * Until then nothing is lost by nothing being sent: what was shared, or taken back since, is in the outbox, and that is the first thing that
 * a courier looks at. Of what this one is told meanwhile, only the last counts: where it goes, and whether it may.
 */
import type {Courier, CourierConfig, CourierState} from '../delivery/courier.ts';
import type {OutboxRow} from '../record/repository.ts';

export interface LateCourierOptions {
  /** asks for the file, and makes a courier; again where it did not come */
  readonly load: () => Promise<Courier>;
  /** what is in the outbox */
  readonly rows: () => readonly OutboxRow[];
  /** aborted when the record is closed: it gets no courier any more */
  readonly ended: AbortSignal;
  readonly atIdle: (work: () => void) => void;
}

/** Nothing was tried yet. */
const begun: CourierState = Object.freeze({offline: false, failing: false, unconfirmed: false, stranded: []});

export function lateCourier({load, rows, ended, atIdle}: LateCourierOptions): Courier {
  const listeners = new Set<() => void>();
  let courier: Courier | undefined;
  let config: CourierConfig | undefined;
  let started = false;
  let isComing = false;
  let isAtIdle = false;
  /** the file did not come, however often it was tried since: nothing can be sent */
  let isFailing = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function bring(): Promise<void> {
    if (isComing || !isNeeded()) return;
    isComing = true;
    try {
      const made = await load();
      if (ended.aborted) return;
      courier = made;
      made.subscribe(tell);
      made.configure(config);
      if (started) made.start();
    } catch (error) {
      if (isFailing) return;
      console.error('kap-widgets: what sends did not come. What was shared waits on this device.', error);
      isFailing = true;
      tell();
    } finally {
      isComing = false;
    }
  }

  /** A page that is on its way out, or a record that is being moved or erased, needs none until it goes on. */
  function isNeeded(): boolean {
    return !courier && started && config !== undefined && !ended.aborted;
  }

  function want(): void {
    if (!isNeeded()) return;
    // What the endpoint refused waits for the client, not for a courier.
    if (rows().some(({type, parked}) => type === 'withdrawal' || !parked)) void bring();
    else if (!isAtIdle) {
      isAtIdle = true;
      atIdle(() => {
        isAtIdle = false;
        void bring();
      });
    }
  }

  return {
    get state() {
      if (courier) return courier.state;
      // Where no endpoint is named none comes, and what is owed to one that was is still said.
      const owed = config ? [] : rows().filter(({type}) => type === 'withdrawal');
      const stranded = [...new Set(owed.map(({address}) => address))];
      return isFailing ? {...begun, offline: !navigator.onLine, failing: true, stranded} : {...begun, stranded};
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    configure(next) {
      config = next;
      courier?.configure(next);
      want();
    },
    start() {
      started = true;
      courier?.start();
      want();
    },
    wake() {
      courier?.wake();
      want();
    },
    abort() {
      started = false;
      courier?.abort();
    },
  };
}
