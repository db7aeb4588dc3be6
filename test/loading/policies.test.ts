/** Pages whose policy is strict, and files of another origin. */
import {expect} from '@open-wc/testing';
import {built, firstWords, journey, script, until, visit, type PageWindow, type Visit} from './stand.ts';

const nonce = 'bm90IGd1ZXNzZWQ';
const rest = "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
const widgets = ['session-timeline', 'intention-builder', 'grounding-player'];
const body = journey() + widgets.map((name) => `<kap-${name}></kap-${name}>`).join('');
const withNonce = `<script type="module" src="kap.js" nonce="${nonce}"></script>`;

const pages: Readonly<Record<string, Visit>> = {
  'files of its own site': {headers: {'content-security-policy': `${rest}; script-src 'self'; ${trusted}`}},
  'scripts with a nonce, and what they load with it': {
    nonce,
    head: withNonce,
    headers: {'content-security-policy': `${rest}; script-src 'nonce-${nonce}'; ${trusted}`},
  },
  'scripts with a nonce, and what these trust': {
    nonce,
    head: withNonce,
    headers: {'content-security-policy': `${rest}; script-src 'nonce-${nonce}' 'strict-dynamic'; ${trusted}`},
  },
};

/** What a policy blocked on a page, from its first script on. */
function watched(violations: string[]): (page: PageWindow) => void {
  return (page) =>
    page.document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
}

for (const [what, page] of Object.entries(pages)) {
  it(`a policy may allow nothing but ${what}`, async () => {
    const violations: string[] = [];
    const frame = await visit({...page, body, first: watched(violations)});
    await frame.drawn('kap-grounding-player');
    frame.rest();
    const all = (await built()).filter((name) => name !== 'kap-all' && name !== 'sending');
    await frame.askedFor(...all);

    expect((await frame.asked()).toSorted()).to.deep.equal(all.toSorted());
    expect(violations).to.deep.equal([]);
  });

  it(`where core fails, everything in one file may come under that of ${what}`, async () => {
    const violations: string[] = [];
    const frame = await visit({...page, body, first: watched(violations), files: {core: ['fails']}});

    await frame.drawn('kap-grounding-player');
    expect(violations).to.deep.equal([]);
  });
}

it('a policy would tell of a script that it does not know, so that silence means something', async () => {
  const violations: string[] = [];
  const page = {
    ...pages['scripts with a nonce, and what they load with it'],
    body,
    head: `${withNonce}<script>1</script>`,
  };
  const frame = await visit({...page, first: watched(violations)});
  await frame.drawn('kap-grounding-player');

  expect(violations.join()).to.match(/^script-src/);
});

it('a frame without origin loads its widgets', async () => {
  // It is nobody's: it says itself what it shows.
  const says = `<script type="module">
    await customElements.whenDefined('kap-session-timeline');
    const {shadowRoot} = document.querySelector('kap-session-timeline');
    const look = () => shadowRoot.textContent.includes('${firstWords['kap-session-timeline']}') && parent.postMessage('drawn', '*');
    new MutationObserver(look).observe(shadowRoot, {subtree: true, childList: true, characterData: true});
    look();
  </script>`;
  const frame = await visit({body: journey() + '<kap-session-timeline></kap-session-timeline>', head: script});
  await frame.drawn('kap-session-timeline');
  const drawn = new Promise<void>((resolve) =>
    addEventListener('message', ({data}) => {
      if (data === 'drawn') resolve();
    }),
  );
  const alone = document.createElement('iframe');
  alone.sandbox.add('allow-scripts');
  alone.width = '800';
  alone.height = '600';
  const base = new URL(frame.place, location.href).href;
  alone.srcdoc = `<!doctype html><title>A block</title><base href="${base}">${script}${says}${journey()}<kap-session-timeline></kap-session-timeline>`;
  frame.element.after(alone);
  await drawn;
  alone.remove();
});

it('all files may come from another origin', async () => {
  const elsewhere = (await (await fetch('/faults/any/elsewhere')).json()) as string; // faults.ts says so
  const run = crypto.randomUUID();
  const src = `${elsewhere}/faults/${run}/kap.js`;
  const page = await visit({head: `<script type="module" src="${src}" crossorigin="anonymous"></script>`, body});
  await page.drawn('kap-grounding-player');

  page.rest();
  const all = (await built()).filter((name) => name !== 'kap-all' && name !== 'sending');
  const asked = async () => (await (await fetch(`/faults/${run}/asked`)).json()) as string[]; // faults.ts says so
  await until(async () => (await asked()).length >= all.length);
  expect((await asked()).toSorted()).to.deep.equal(all.toSorted());
  expect(await page.asked()).to.deep.equal([]);
});
