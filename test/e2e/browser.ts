/** A real browser for whole-page tests, and what it has to say about a page. */
import assert from 'node:assert/strict';
import {afterEach} from 'node:test';
import {chromium, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../../scripts/browsers.ts';
import {hear, takeFaults} from '../heard.ts';

export {declares} from '../heard.ts';

// What no test declared fails the one in which it came. A benchmark opens browsers, too.
if (process.env['NODE_TEST_CONTEXT']) afterEach(() => assert.deepEqual(takeFaults(), []));

export interface BrowserOptions extends BrowserContextOptions {
  /** the folder that keeps what a person's browser keeps; without it a new one each time, which is removed at the end */
  readonly profile?: string;
}

/**
 * Opens Chromium. Opened again on the same profile it is the same person's browser, closed and opened.
 *
 * @returns its only window; closing that closes the browser
 */
export async function openBrowser({profile = '', ...options}: BrowserOptions = {}): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...chromiumFlags],
    // The flags say when it has no sandbox.
    chromiumSandbox: !chromiumFlags.includes('--no-sandbox'),
    locale: 'en-US',
    viewport: {width: 1280, height: 900},
    ...options,
  });
  browser.on('weberror', (error) => hear('error', [error.error()]));
  browser.on('console', (message) => {
    if (message.type() === 'error') hear('console.error', [message.text()]);
    if (message.type() === 'warning') hear('console.warn', [message.text()]);
  });
  return browser;
}

/** What happened on a page, from the moment it is watched. */
export interface Watched {
  /** the addresses that were asked for, in order, without what belongs to the browser itself */
  readonly requests: readonly string[];
  /** what a policy blocked, as `directive address` */
  readonly violations: readonly string[];
  /** errors that nobody caught, and what was logged as an error */
  readonly errors: readonly string[];
}

/** How the page's own word about a violation begins. */
const mark = 'blocked by policy: ';

/** Watches a page before it goes anywhere. */
export async function watch(page: Page): Promise<Watched> {
  const requests: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(mark)) violations.push(text.slice(mark.length));
    else if (message.type() === 'error') errors.push(text);
  });
  // Through the console, whose messages come before the answer to whatever a test asks the page next.
  await page.addInitScript((start) => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      console.info(`${start}${effectiveDirective} ${blockedURI}`);
    });
  }, mark);
  return {requests, violations, errors};
}
