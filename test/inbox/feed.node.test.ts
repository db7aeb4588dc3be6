import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addLines, foldFeed, lookedBackOn, looksBackOn, type Received} from '../../demo/inbox/feed.ts';
import type {FeedLine} from '../../demo/endpoint/events.ts';
import {intentionEvent, newId, noteEvent, sealedEvent, withdrawalEvent} from '../endpoint/running.ts';

let seq = 0;
const line = (event: object): FeedLine => ({
  seq: ++seq,
  client: 'one',
  device: 'd',
  received: '2026-12-03T20:00:00Z',
  event,
});
const note = (version: number, text: string, entry: string, more: {id?: string; time?: string} = {}): FeedLine =>
  line(noteEvent({subject: 'one', entry, version, text, ...more}));
const withdrawal = (version: number, entry: string): FeedLine =>
  line(withdrawalEvent({subject: 'one', entry, version}));
const fold = (...lines: FeedLine[]): Received[] => foldFeed(lines, 'UTC');
const textOf = (received: Received | undefined): unknown => {
  const content = received?.current?.entry?.content;
  return content && 'text' in content ? content.text : undefined;
};

describe('the entries that came in', () => {
  it('stand at their greatest version, however they arrived', () => {
    const entry = newId();
    const [only, ...others] = fold(note(2, 'second', entry), note(1, 'first', entry));

    assert.equal(textOf(only), 'second');
    assert.equal(only?.before?.version, 1);
    assert.deepEqual(others, []);
  });

  it('of one version are all there, the one that was written last first', () => {
    const entry = newId();
    const early = note(3, 'early', entry, {time: '2026-12-03T10:00:00-08:00'});
    const late = note(3, 'late', entry, {time: '2026-12-03T18:00:01Z'});
    for (const lines of [
      [early, late],
      [late, early],
    ]) {
      const [received] = fold(...lines);
      assert.equal(textOf(received), 'late');
      assert.equal(received?.beside.length, 1);
    }
  });

  it('of one version and time are ordered by id, the same for every reader', () => {
    const entry = newId();
    const [a, b] = [newId(), newId()];
    const lines = [note(1, 'greater id', entry, {id: b}), note(1, 'smaller id', entry, {id: a})];

    assert.equal(textOf(fold(...lines)[0]), 'greater id');
    assert.equal(textOf(fold(...lines.toReversed())[0]), 'greater id');
  });

  it('are gone up to the version that was taken back, and there again above it', () => {
    const entry = newId();
    const taken = fold(note(1, 'one', entry), withdrawal(2, entry));
    assert.equal(taken[0]?.current, undefined);
    assert.equal(taken[0]?.kind, 'note');

    const shared = fold(note(1, 'one', entry), withdrawal(2, entry), note(3, 'three', entry));
    assert.equal(textOf(shared[0]), 'three');
    assert.equal(shared[0]?.before, undefined);
  });

  it('that were taken back before they came are not spoken of', () => {
    assert.deepEqual(fold(withdrawal(1, newId())), []);
  });

  it('lose what was taken back later from memory too', () => {
    const entry = newId();
    const byClient = new Map<string, FeedLine[]>();
    addLines(byClient, [note(1, 'a secret', entry), note(1, 'another entry', newId())]);
    addLines(byClient, [withdrawal(1, entry)]);

    assert.doesNotMatch(JSON.stringify([...byClient.values()]), /a secret/);
    assert.equal(foldFeed(byClient.get('one') ?? [], 'UTC').filter(({current}) => current).length, 1);
  });

  it('of a client that was erased are gone', () => {
    const byClient = new Map<string, FeedLine[]>();
    addLines(byClient, [note(1, 'text', newId())]);
    addLines(byClient, [line({id: newId(), type: 'app.kap.client.erased.v1', time: '2026-12-03T20:00:00Z'})]);

    assert.equal(byClient.has('one'), false);
  });

  it('that cannot be read are there without content', () => {
    const [sealed] = fold(line(sealedEvent({subject: 'one'})));
    assert.equal(sealed?.kind, undefined);
    assert.ok(sealed?.current);
  });

  it('are ordered by the client’s own day and time, the newest first', () => {
    const at = (day: string, instant: string): FeedLine => {
      const event = noteEvent({subject: 'one', text: instant});
      return line({...event, data: {...event.data, day, at: instant}});
    };
    const texts = fold(
      at('2026-12-02', '2026-12-03T07:00:00Z'),
      at('2026-12-03', '2026-12-03T02:00:00+14:00'),
      at('2026-12-03', '2026-12-03T01:00:00Z'),
    ).map(textOf);

    assert.deepEqual(texts, ['2026-12-03T01:00:00Z', '2026-12-03T02:00:00+14:00', '2026-12-03T07:00:00Z']);
  });
});

describe('what looks back on an intention', () => {
  const intention = newId();
  const look = (day: string, text: string, about = intention): FeedLine => {
    const event = noteEvent({subject: 'one', text, more: {about}});
    return line({...event, data: {...event.data, day, at: `${day}T20:00:00Z`}});
  };
  const written = line(intentionEvent({subject: 'one', entry: intention, text: 'Let it be'}));

  it('stands with it by time, and what is about another one does not', () => {
    const received = fold(
      look('2026-12-09', 'It matters less'),
      written,
      look('2026-12-05', 'Much the same'),
      look('2026-12-06', 'of another', newId()),
      note(1, 'of none', newId()),
    );
    assert.deepEqual(looksBackOn(received, intention).map(textOf), ['Much the same', 'It matters less']);
  });

  it('knows the words of the intention, as they are now', () => {
    const changed = line(intentionEvent({subject: 'one', entry: intention, version: 2, text: 'Let it be soft'}));
    const received = fold(written, look('2026-12-05', 'Much the same'), changed);
    const [first] = looksBackOn(received, intention);
    const about = first?.current?.entry && lookedBackOn(received, first.current.entry);
    assert.equal(typeof about === 'object' && about.content.sentence, 'Let it be soft');
  });

  it('does not know them where the intention was never shared, taken back, or is sealed', () => {
    const others = [[], [written, withdrawal(1, intention)], [line(sealedEvent({subject: 'one', entry: intention}))]];
    for (const lines of others) {
      const received = fold(...lines, look('2026-12-05', 'Much the same'));
      const [first] = looksBackOn(received, intention);
      assert.equal(first?.current?.entry && lookedBackOn(received, first.current.entry), 'hidden');
    }
  });

  it('is nothing where a note is about nothing, or it is no note', () => {
    for (const received of fold(note(1, 'of none', newId()), written)) {
      assert.equal(received.current?.entry && lookedBackOn([received], received.current.entry), undefined);
    }
  });
});
