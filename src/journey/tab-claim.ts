/** Who may write to the records in a tab: a duplicated tab has the same values and the same id, and only reads. */
import {storageOf} from './identity.ts';

/** A page's claim to its tab. One for all journeys and all bundles of a page. */
interface Claim {
  held: boolean;
  /** call back when it is had after all: the other tab was closed */
  readonly listeners: Set<() => void>;
  /** when it is known who has it */
  readonly settled: Promise<void>;
}

const claimKey = Symbol.for('kap-widgets/tab@1');
const idKey = 'kap-tab';
const asks = 'kap-tab-asks';
const answer = 'kap-tab-answer';

/** How long the tab's last page may take to let go of it, in ms. */
const patience = 500;

function makeClaim(page: {[claimKey]?: Claim}, storage: Storage, locks: LockManager): Claim {
  let id = storage.getItem(idKey);
  if (!id) storage.setItem(idKey, (id = crypto.randomUUID()));
  const me = crypto.randomUUID();
  const end = new AbortController();
  const {signal} = end;
  let settle: () => void;
  const settled = new Promise<void>((resolve) => (settle = resolve));
  setTimeout(() => settle(), patience);
  const claim: Claim = {held: false, listeners: new Set(), settled};

  const say = (key: string, value: string | null): void => {
    if (value && value !== me) storage.setItem(key, value);
  };
  const take = (): void => {
    claim.held = true;
    say(answer, storage.getItem(asks));
    settle();
    for (const listener of claim.listeners) listener();
  };
  // Let go when the page is left: the next page of this tab may come while this one is still in the page cache.
  const left = new Promise<void>((resolve) => {
    const leave = (): void => {
      end.abort();
      delete page[claimKey];
      resolve();
    };
    window.addEventListener('pagehide', leave, {once: true});
  });
  // A frame in the same tab shares its storage, and hears when it changes. A duplicated tab has a copy, and hears nothing.
  const heard = ({key, newValue}: StorageEvent): void => {
    if (claim.held) return key === asks ? say(answer, newValue) : undefined;
    if (key !== answer) return;
    if (newValue === me) take();
    else storage.setItem(asks, me);
  };
  window.addEventListener('storage', heard, {signal});
  storage.setItem(asks, me);
  const had = (): Promise<void> => {
    take();
    return left;
  };
  locks.request(`kap-tab:${id}`, {signal}, had).catch(() => undefined); // the page was left before
  return claim;
}

/** Claims the right to write to this tab's records; undefined where a duplicate cannot be told from the first. */
export function claimTab(): Claim | undefined {
  const storage = storageOf('sessionStorage');
  const page = document.documentElement as {[claimKey]?: Claim}; // other bundles put the same there
  if (!storage || !navigator.locks) return undefined; // plain HTTP has no locks
  try {
    return (page[claimKey] ??= makeClaim(page, storage, navigator.locks));
  } catch {
    return undefined; // no room for an id: what is written will say so
  }
}
