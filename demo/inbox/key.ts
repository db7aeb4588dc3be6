/** The provider's key, for as long as this tab is open. It is nowhere else in the browser. */

const name = 'kap-inbox-key';
/** Milliseconds without use after which the key is forgotten. */
export const idleTime = 30 * 60 * 1000;

export function storedKey(): string | undefined {
  return sessionStorage.getItem(name) ?? undefined;
}

export function storeKey(key: string): void {
  sessionStorage.setItem(name, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(name);
}

/**
 * Calls back once nobody used the page for {@link idleTime}. Returns the way to stop.
 *
 * A laptop that slept runs its timers late: the time is looked at again when the page is shown.
 */
export function onIdle(callback: () => void): () => void {
  const stop = new AbortController();
  const {signal} = stop;
  let last = Date.now();
  let timer = 0;
  const look = (): void => {
    clearTimeout(timer);
    const left = last + idleTime - Date.now();
    if (left <= 0) callback();
    else timer = window.setTimeout(look, left);
  };
  const used = (): void => {
    look();
    last = Date.now();
  };
  for (const type of ['pointerdown', 'keydown', 'wheel'] as const) {
    addEventListener(type, used, {signal, passive: true, capture: true});
  }
  document.addEventListener('visibilitychange', look, {signal});
  look();
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
