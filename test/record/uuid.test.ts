/** Ids begin with their time and never repeat, whatever the clock does; days are the client's own. */
import {expect} from '@open-wc/testing';
import {dayOf, timestamp} from '../../src/record/clock.ts';
import {instantSchema, uuid7Schema} from '../../src/record/schemas.ts';
import {createIds} from '../../src/record/uuid.ts';

const random = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => crypto.getRandomValues(bytes);

describe('ids', () => {
  it('are UUIDs of version 7, in the order in which they were made, also within one millisecond', () => {
    const newId = createIds(() => Date.UTC(2027, 2, 1), random);
    const ids = Array.from({length: 10_000}, newId);
    expect(ids).to.deep.equal([...ids].sort());
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(uuid7Schema().safeParse(id).success, id).to.equal(true);
    expect(ids[0]?.startsWith(Date.UTC(2027, 2, 1).toString(16).padStart(12, '0').slice(0, 8))).to.equal(true);
  });

  it('go on upwards when the clock is set back', () => {
    let now = Date.UTC(2027, 2, 1);
    const newId = createIds(() => now, random);
    const before = newId();
    now -= 3600_000;
    expect(newId() > before).to.equal(true);
  });
});

describe('days', () => {
  it('are those of the client’s zone', () => {
    const late = Date.UTC(2027, 2, 2, 3);
    expect(dayOf(late, 'America/New_York')).to.equal('2027-03-01');
    expect(dayOf(late, 'Europe/Berlin')).to.equal('2027-03-02');
    expect(instantSchema().safeParse(timestamp(late)).success).to.equal(true);
  });
});
