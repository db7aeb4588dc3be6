/**
 * `kap.js`: finds our tags on a page and loads what they need. First core, then the widgets in or near view; at rest the others, and
 * what all of them may ask for later, so that they work offline from then on.
 *
 * Nothing imports this file and it imports nothing, so that a page may add `?ver=2` to its address and still share all the rest. It
 * alone knows the names and the hashes of the others, and is built last, from their final bytes.
 */
import {keepFragment} from '../journey/fragment.ts';
import {atIdle} from '../journey/idle.ts';
import type {Core} from './core.ts';
import type {Load} from './later.ts';

type File = readonly [name: string, integrity: string, later: readonly string[]];

/** What the build puts in, by name without hash. What a file may ask for later is named in it. */
declare const FILES: Readonly<Record<string, File>>;

/** Seconds until a file that did not come is asked for again, or sooner when the device is online. */
const waits = [1, 4, 15, 60, 60, 60];

/** Everything in one file. */
const whole = 'kap-all';

/** The events that ask for a widget. */
const asks = {'kap-exercise-request': 'kap-grounding-player', 'kap-intention-request': 'kap-intention-builder'};

/** What leaves the address at once, and the tag that is told. */
const fragments = [
  ['kap', 'kap-journey'],
  ['kap-exercise', 'kap-grounding-player'],
] as const;

/** The tags of the suite. */
const ours = /^kap-(journey|session-timeline|intention-builder|grounding-player)$/;

const address = import.meta.url;
const script = [...document.scripts].find(({src}) => src === address);

/** how often each file was asked for */
const asked: Record<string, number> = {};
/** what comes, came, or came and could not be run; what did not come is gone from it, so that whoever asks again has it tried again */
const loading: Record<string, Promise<unknown>> = {};
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

/** Fetches a file for as long as it takes, but not forever, nor once `kap-all.js` has what is in it. */
async function persistently(name: string): Promise<string> {
  for (const wait of [...waits, 0]) {
    const href = await fetched(name);
    if (href) return href;
    if (wait) await waiting(wait);
    if (isWhole && name !== whole) break;
  }
  delete loading[name === whole ? 'core' : name];
  throw new Error(`kap-widgets: ${fileOf(name)[0]} did not come.`);
}

function waiting(seconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener('online', resolve, {once: true});
  });
}

/** Imports core, before anything that imports it. Nobody can import it from another address: where it did not come, all comes whole. */
async function begin(): Promise<void> {
  const href = isWhole ? undefined : await fetched('core');
  if (href) {
    const {handOver} = (await import(href)) as Core; // its hash says so
    return handOver(load);
  }
  isWhole = true;
  await import(await persistently(whole));
}

/** Imports a file that imports core. */
async function follow(name: string, core: Promise<unknown>): Promise<unknown> {
  const coming = persistently(name);
  void coming.catch(() => undefined); // heard when core is there
  await core;
  return isWhole ? undefined : import(await coming);
}

const load: Load = (name) => {
  const core = (loading['core'] ??= begin());
  return isWhole ? core : (loading[name] ??= follow(name, core));
};

/** what was said in the console */
const said = new Set<unknown>();

/**
 * Loads a file that nobody waits for, and at rest what it may ask for. What does not come is said once; what stands in the tag stays.
 *
 * @returns whether it came
 */
async function bring(name: string): Promise<boolean> {
  try {
    await load(name);
  } catch (error) {
    if (!said.has(error)) console.error(error);
    said.add(error);
    return false;
  }
  if (!isWhole) for (const later of fileOf(name)[2]) void bringAhead(later);
  return true;
}

/** what comes at rest, or came */
const ahead = new Set<string>();

/** Loads a file when the page is at rest. */
async function bringAhead(name: string): Promise<void> {
  if (ahead.has(name)) return;
  ahead.add(name);
  await new Promise<void>(atIdle);
  await bring(name);
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
  if (name === 'core' && (element.hasAttribute('program') || element.querySelector('script'))) void bring('check');
  if (isNear(element)) void bring(name);
  else inView.observe(element);
  void bringAhead('core');
  void bringAhead(name);
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
});

const watched = new WeakSet<Node>();

/** Finds the tags in a document or an open shadow root, and those that come there later. */
function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, {childList: true, subtree: true});
  for (const child of root.children) look(child);
}

function look(element: Element): void {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    const {localName: tag, shadowRoot} = one;
    if (ours.test(tag)) {
      if (!customElements.get(tag)) found(one);
    } else if (shadowRoot) watch(shadowRoot);
    else if (tag.includes('-')) {
      // Not every name with a hyphen is one of an element that can be defined. Held weakly: many never are.
      const isDefined = customElements.whenDefined(tag).catch(() => undefined);
      const host = new WeakRef(one);
      void isDefined.then(() => {
        const root = host.deref()?.shadowRoot;
        if (root) watch(root);
      });
    }
  }
}

// --- a page, once

/** The last one that asked for a widget which was not there: of several it alone asks again. */
let latest: Event | undefined;

function begins(): void {
  for (const [name, tag] of fragments) {
    const {hash, pathname, search} = location;
    if (!hash.startsWith(`#${name}=`) || customElements.get(tag) || !document.querySelector(tag)) continue;
    // Where nothing can be kept, it stays in the address until core is there.
    if (keepFragment(name, hash)) history.replaceState(history.state, '', pathname + search);
  }
  for (const [type, tag] of Object.entries(asks)) {
    addEventListener(type, (event) => {
      const {exercise, probe} = event as Event & {readonly exercise?: string; readonly probe?: boolean}; // ours
      const [from] = event.composedPath();
      const name = nameOf(tag);
      if (event.defaultPrevented || probe || customElements.get(tag) || !ahead.has(name)) return;
      event.preventDefault();
      latest = event;
      const coming = bring(name).then((isThere) => {
        if (latest !== event || !(from instanceof Node) || !from.isConnected) return true;
        return isThere && !from.dispatchEvent(Object.assign(new Event(type, event), {exercise, probe}));
      });
      Object.assign(event, {coming}); // for who asked: whether it was answered in the end
    });
  }
  watch(document);
}

const key = Symbol.for('kap-widgets/loader@1');
const page = window as {[key]?: true}; // where another copy of this file says that it is here
if (!page[key]) {
  page[key] = true;
  begins();
}
