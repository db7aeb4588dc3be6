import {expect} from '@open-wc/testing';
import {RecordError, type Failure} from '../../src/record/repository.ts';
import {declares} from '../console.ts';
import {stage} from './stage.ts';

const failures: Failure[] = ['full', 'blocked', 'newer', 'closed', 'aborted', 'too-large', 'invalid'];

describe('what could not be saved', () => {
  for (const failure of failures) {
    it(`is said in a plain sentence: ${failure}`, async () => {
      declares('RecordError: x');
      const there = await stage();
      const given = await there.widget.notice.run(Promise.reject(new RecordError(failure, 'x')));
      await there.settled();
      const said = there.root.querySelector('[role="alert"]')!.textContent!;

      expect(given).to.equal(undefined);
      expect(said).to.match(/This is not saved\.\s+[A-Z].+\./);
      expect(said).to.not.include('fail.');
      await expect(there.widget).to.be.accessible();
    });
  }

  it('is said to be not kept yet, where what checks it has not come', async () => {
    declares('RecordError: x');
    const there = await stage();
    await there.widget.notice.run(Promise.reject(new RecordError('unloaded', 'x')), 'What I wrote');
    await there.settled();

    expect(there.root.querySelector('[role="alert"] p')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Not kept yet. A part of this page has not come. Try again, or load this page again. Your words are still here. You can keep a copy.',
    );
    await expect(there.widget).to.be.accessible();
  });

  it('is not said to the next client, least of all its words', async () => {
    declares('RecordError: x');
    const there = await stage();
    let fail = (_: Error): void => undefined;
    const running = there.widget.notice.run(new Promise((_, reject) => (fail = reject)), 'What I wrote');
    await there.set({record: {client: 'another'}});
    fail(new RecordError('closed', 'x'));
    await running;
    await there.settled();

    expect(there.root.querySelector('[role="alert"]')).to.equal(null);
    expect(there.has('Copy')).to.equal(false);
  });

  it('can be copied and downloaded', async () => {
    declares('RecordError: x');
    const there = await stage();
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await there.widget.notice.run(Promise.reject(new RecordError('full', 'x')), 'What I wrote');
    await there.settled();
    await there.press('Copy');
    navigator.clipboard.writeText = write;

    expect(copied).to.deep.equal(['What I wrote']);
    expect(there.root.querySelector('output')!.textContent).to.equal('Copied');
    expect(there.has('Download')).to.equal(true);
  });

  it('says so where the browser does not copy', async () => {
    declares('RecordError: x');
    const there = await stage();
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    await there.widget.notice.run(Promise.reject(new RecordError('full', 'x')), 'words');
    await there.settled();
    await there.press('Copy');
    navigator.clipboard.writeText = write;

    expect(there.root.querySelector('output')!.textContent).to.include('Download it instead');
  });

  it('takes longer than a second: a line that stood there before asks for a moment', async () => {
    const there = await stage();
    let done = (): void => undefined;
    const running = there.widget.notice.run(new Promise<void>((resolve) => (done = resolve)));
    await there.settled();
    const line = there.root.querySelector('p[role="status"]')!;
    expect(line.getBoundingClientRect().height).to.equal(0);
    await new Promise((resolve) => new MutationObserver(resolve).observe(line, {childList: true, characterData: true}));
    expect(line.textContent).to.contain('One moment');
    done();
    await running;
    await there.settled();
    expect(line.isConnected).to.equal(false);
  });

  it('is gone when the next try works', async () => {
    declares('RecordError: x');
    const there = await stage();
    await there.widget.notice.run(Promise.reject(new RecordError('full', 'x')), 'words');
    const given = await there.widget.notice.run(Promise.resolve('saved'));
    await there.settled();

    expect(given).to.equal('saved');
    expect(there.root.querySelectorAll('[role="alert"]')).to.have.length(0);
  });

  it('is told also where the error came from another copy of the suite', async () => {
    declares('Error: theirs');
    const there = await stage();
    await there.widget.notice.run(Promise.reject(Object.assign(new Error('theirs'), {failure: 'full'})));

    expect(there.widget.notice.failure).to.equal('full');
  });
});
