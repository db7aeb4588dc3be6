/** A record for tests that have something else in mind. */
import {Changes} from '../../src/record/changes.ts';
import {deviceClock} from '../../src/record/clock.ts';
import {createMemoryRepository} from '../../src/record/memory.ts';
import {createOutbox, type Outbox} from '../../src/record/outbox.ts';
import {Store, type StoreOptions} from '../../src/record/store.ts';
import {createIds} from '../../src/record/uuid.ts';

export const newId = createIds(Date.now, (bytes) => crypto.getRandomValues(bytes));

/** Opens a record: in memory, on this device's clock, with nobody to tell or to send to, where nothing else is said. */
export function openRecord(options: Partial<StoreOptions> = {}): Promise<Store> {
  return Store.open({
    repository: createMemoryRepository(),
    clock: deviceClock,
    newId,
    check: async () => Changes,
    withdrawalBytes: () => '',
    announce: () => undefined,
    destination: () => undefined,
    ...options,
  });
}

/** What delivery may do to a record's outbox. */
export function outboxOf(store: Store): Outbox {
  return createOutbox(store, newId);
}
