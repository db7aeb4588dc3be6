/**
 * `kap.js`: finds our tags on a page and loads what they need. First core, then the widgets in or near view; at rest the others, and
 * what all of them may ask for later, so that they work offline from then on.
 *
 * Nothing imports this file and it imports nothing, so that a page may add `?ver=2` to its address and still share all the rest. It
 * alone knows the names and the hashes of the others, and is built last, from their final bytes.
 */
import type {Core} from './core.ts';
import type {Load} from './later.ts';

type File = readonly [name: string, integrity: string, later: readonly string[]];

/** What the build puts in, by name without hash. What a file may ask for later is named in it. */
declare const FILES: Readonly<Record<string, File>>;

/** Seconds until a file that did not come is asked for again, or sooner when the device is online. */
const waits = [1, 4, 15, 60, 60, 60];

/** The events that ask for a widget. */
const asks = {'kap-exercise-request': 'kap-grounding-player', 'kap-intention-request': 'kap-intention-builder'};

/** What leaves the address at once, and the tag that is told. */
const fragments = {kap: 'kap-journey', 'kap-exercise': 'kap-grounding-player'};

/** Where a tag of ours stands that nobody has defined. */
const ours = /^kap-(journey|session-timeline|intention-builder|grounding-player)$/;

const address = import.meta.url;
const script = [...document.scripts].find(({src}) => src === address);

/** how often each file was asked for */
const asked: Record<string, number> = {};
const loading: Record<string, Promise<unknown>> = {};
let core: Promise<void> | undefined;
/** core did not come: `kap-all.js` takes its place and that of everything else */
let isWhole = false;

// --- files

function fileOf(name: string): File {
  const file = FILES[name];
  if (!file) throw new Error(`kap-widgets: there is no file ${name}.`);
  return file;
}

/**
 * Fetches a file, which the browser holds to its hash: one that it refused is not there to be imported.
 *
 * @returns its address, or nothing where it did not come
 */
async function fetched(name: string): Promise<string | undefined> {
  const [file, integrity] = fileOf(name);
  const count = (asked[name] = (asked[name] ?? -1) + 1);
  // A browser remembers for as long as the page stands that an address gave nothing.
  const href = new URL(count ? `${file}?${count}` : file, address).href;
  const link = document.createElement('link');
  const {crossOrigin = null, nonce = ''} = script ?? {};
  Object.assign(link, {rel: 'modulepreload', crossOrigin, nonce, integrity, href});
  const came = new Promise((resolve) => {
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
  });
  document.head.append(link);
  return (await came) ? href : undefined;
}

/** Fetches a file for as long as it takes, but not forever. Gives nothing where `kap-all.js` has it. */
async function persistently(name: string): Promise<string | undefined> {
  for (const wait of [...waits, 0]) {
    const href = await fetched(name);
    if (href) return href;
    if (isWhole && name !== 'kap-all') return undefined;
    if (wait) await waiting(wait);
  }
  throw new Error(`kap-widgets: ${fileOf(name)[0]} did not come.`);
}

function waiting(seconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener('online', resolve, {once: true});
  });
}

/** Imports core, before anything that imports it. */
async function begin(): Promise<void> {
  const href = await fetched('core');
  isWhole = !href;
  if (href) {
    const {handOver} = (await import(href)) as Core; // its hash says so
    return handOver(load);
  }
  const all = await persistently('kap-all');
  if (all) await import(all);
}

const load: Load = (name) => {
  const comes = (core ??= begin());
  return (loading[name] ??= Promise.all([persistently(name), comes])
    .then(([href]) => (href && !isWhole ? import(href) : undefined))
    .catch((error: unknown) => {
      delete loading[name]; // whoever asks again has it tried again
      throw error;
    }));
};

/** Loads a file that nobody waits for. What does not come is said; what stands in the tag stays. */
function bring(name: string): Promise<unknown> {
  return (name === 'core' ? (core ??= begin()) : load(name)).catch((error: unknown) => console.error(error));
}

/** When the page is at rest. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, {timeout: 5000});
    else if (document.readyState === 'complete') setTimeout(resolve);
    else addEventListener('load', () => setTimeout(resolve), {once: true});
  });
}

/** what comes at rest, or came */
const ahead = new Set<string>();

/** Loads a file when the page is at rest, and then what it may ask for. */
async function bringAhead(name: string): Promise<void> {
  if (ahead.has(name)) return;
  ahead.add(name);
  await rest();
  await bring(name);
  if (!isWhole) for (const later of fileOf(name)[2]) void bringAhead(later);
}

// --- tags

const inView = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) void bring(nameOf(target.localName));
  },
  {rootMargin: '100%'},
);

function nameOf(tag: string): string {
  return tag === 'kap-journey' ? 'core' : tag.slice('kap-'.length);
}

/** In view, or at most a screen away. A tag without height has a place, too; one that is not displayed has none. */
function isNear(element: Element): boolean {
  return [...element.getClientRects()].some(({top, bottom}) => top < 2 * innerHeight && bottom > -innerHeight);
}

/** A tag of ours stands here, and nobody has defined it. */
function found(element: Element): void {
  const name = nameOf(element.localName);
  void bring('core'); // first, whatever the tag is
  if (element.matches('kap-journey[program], kap-journey:has(> script)')) void bring('check');
  if (isNear(element)) void bring(name);
  else inView.observe(element);
  void bringAhead('core');
  void bringAhead(name);
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
});

const followed = new WeakSet<Node>();

/** Finds the tags in a document or an open shadow root, and those that come there later. */
function follow(root: Document | ShadowRoot): void {
  if (followed.has(root)) return;
  followed.add(root);
  observer.observe(root, {childList: true, subtree: true});
  for (const child of root.children) look(child);
}

function look(element: Element): void {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    const {localName: tag, shadowRoot} = one;
    if (ours.test(tag)) {
      if (!customElements.get(tag)) found(one);
    } else if (shadowRoot) follow(shadowRoot);
    else if (tag.includes('-')) {
      // Not every name with a hyphen is one of an element that can be defined.
      const isDefined = customElements.whenDefined(tag).catch(() => undefined);
      void isDefined.then(() => one.shadowRoot && follow(one.shadowRoot));
    }
  }
}

// --- a page, once

function begins(): void {
  for (const [name, tag] of Object.entries(fragments)) {
    const {hash, pathname, search} = location;
    if (!hash.startsWith(`#${name}=`) || customElements.get(tag) || !document.querySelector(tag)) continue;
    try {
      sessionStorage.setItem(`kap-fragment ${name}`, hash);
      history.replaceState(history.state, '', pathname + search);
    } catch {
      // Where nothing can be kept, it stays in the address until core is there.
    }
  }
  for (const [type, tag] of Object.entries(asks)) {
    addEventListener(type, (event) => {
      const {exercise, probe} = event as Event & {readonly exercise?: string; readonly probe?: boolean}; // ours
      const [from] = event.composedPath();
      const name = nameOf(tag);
      if (event.defaultPrevented || probe || customElements.get(tag) || !ahead.has(name)) return;
      event.preventDefault();
      void bring(name).then(() => from?.dispatchEvent(Object.assign(new Event(type, event), {exercise, probe})));
    });
  }
  follow(document);
}

const key = Symbol.for('kap-widgets/loader@1');
const page = window as {[key]?: true}; // where another copy of this file says that it is here
if (!page[key]) {
  page[key] = true;
  begins();
}
