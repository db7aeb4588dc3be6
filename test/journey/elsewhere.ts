/** Other pages of the same site: in a frame, which shares this tab's storage, or in a window, which begins with a copy of it. */
import {sendKeys} from '@web/test-runner-commands';
import {listenTo} from '../console.ts';
import type {KapProbe} from './probe.ts';

export interface Elsewhere {
  readonly probe: KapProbe;
  readonly window: Window;
  close(): void;
}

const open = new Set<Elsewhere>();

// Another page asks for it, before it does anything.
window.addEventListener('listen', (event) => listenTo((event as CustomEvent).detail)); // its window

function address(attributes: Readonly<Record<string, string>>): URL {
  const url = new URL('./other.html', import.meta.url);
  url.search = String(new URLSearchParams({...attributes, id: crypto.randomUUID()}));
  return url;
}

async function ready(
  url: URL,
  start: () => {window: Window; close: () => void} | Promise<{window: Window; close: () => void}>,
): Promise<Elsewhere> {
  const loaded = new Promise((resolve) => window.addEventListener(`ready ${url.search}`, resolve, {once: true}));
  const {window: other, close} = await start();
  await loaded;
  const probe = other.document.querySelector('kap-probe') as KapProbe; // the other page made it
  const elsewhere = {probe, window: other, close: () => (close(), void open.delete(elsewhere))};
  open.add(elsewhere);
  return elsewhere;
}

/** A frame in this tab. */
export function inFrame(attributes: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const url = address(attributes);
  return ready(url, () => {
    const frame = document.createElement('iframe');
    frame.src = url.href;
    document.body.append(frame);
    return {window: frame.contentWindow!, close: () => frame.remove()};
  });
}

/** Another tab. What is in this tab's sessionStorage is copied to it, as a browser does when it duplicates one. */
export function inWindow(attributes: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const url = address(attributes);
  return ready(url, async () => {
    let other: Window | null = null;
    const button = document.createElement('button');
    button.addEventListener('click', () => (other = window.open(url)));
    document.body.append(button);
    button.focus();
    await sendKeys({press: 'Enter'}); // browsers open a window for a person, not for a script
    button.remove();
    if (!other) throw new Error('The browser opens no window.');
    return {window: other, close: () => other?.close()};
  });
}

/** Closes what a test left open. */
export function closeAll(): void {
  for (const elsewhere of open) elsewhere.close();
}
