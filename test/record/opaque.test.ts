/** In a sandboxed frame the browser gives no storage: the record says so, and is kept in memory. */
import {expect} from '@open-wc/testing';
import {runOpaque} from './opaque.ts';

describe('a sandboxed frame', function () {
  this.timeout(30_000); // it is handed every module as text

  it('has no device to keep a record on, and says so', async () => {
    const failures = await runOpaque(
      '/src/record/device.ts',
      `const failure = (promise) => promise.then(() => 'none', ({name, failure}) => name + ' ' + failure);
      return [self.origin, await failure(module.createDeviceRepository('kap/x/local')), await failure(module.deviceHolds('kap/x/local'))];`,
    );
    expect(failures).to.deep.equal(['null', 'RecordError blocked', 'RecordError blocked']);
  });

  it('keeps what was written for as long as it stands', async () => {
    const rows = await runOpaque(
      '/src/record/memory.ts',
      `const repository = module.createMemoryRepository();
      await repository.write((transaction) => transaction.put('drafts', {key: 'a', text: 'half', at: ''}));
      return repository.read((transaction) => transaction.all('drafts'));`,
    );
    expect(rows).to.deep.equal([{key: 'a', text: 'half', at: ''}]);
  });
});
