/** A disk without room, for real: Chromium is told that this origin may keep no more. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../../scripts/browsers.ts';

const script = `
  import {createDeviceRepository} from './src/record/device.ts';
  import {openRecord} from './test/record/open.ts';
  const repository = await createDeviceRepository('kap/full/local');
  const store = await openRecord({repository});
  // random, since what is compressed takes no room
  const text = (size) => Array.from({length: size}, () => String.fromCharCode(33 + Math.random() * 90)).join('');
  const save = (size) => store.save({kind: 'note', content: {text: text(size), bring: false}}).then(({state}) => state, ({failure}) => failure);
  self.fill = async (size) => {
    const results = [];
    for (let n = 0; n < 50; n += 1) results.push(await save(size));
    return results;
  };
  self.save = save;
  self.count = async () => (await repository.read((transaction) => transaction.all('entries'))).length;
  self.ready = true;
`;

test('what does not fit on the disk is not saved, and says so; what fits again is', {timeout: 120_000}, async () => {
  const {outputFiles} = await build({
    stdin: {contents: script, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const server = createServer(({url}, response) => {
    response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(
      url === '/page.js' ? outputFiles[0]?.text : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumFlags]});
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction('self.ready');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 2_000_000});

    const results = (await page.evaluate('fill(200_000)')) as string[]; // as the page's script makes it

    assert.deepEqual([...new Set(results)].sort(), ['full', 'saved']);
    const saved = results.filter((result) => result === 'saved').length;
    assert.equal(await page.evaluate('count()'), saved);

    await devtools.send('Storage.overrideQuotaForOrigin', {origin});
    assert.equal(await page.evaluate('save(200_000)'), 'saved');
    assert.equal(await page.evaluate('count()'), saved + 1);
  } finally {
    await browser.close();
    server.close();
  }
});
