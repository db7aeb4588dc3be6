import {expect} from '@open-wc/testing';
import {
  batchSchema,
  eventSchema,
  enrolmentRequestSchema,
  enrolmentAnswerSchema,
  acknowledgementSchema,
} from '../../src/delivery/event.ts';
import {contentEvent, withdrawalEvent} from '../../src/delivery/envelope.ts';
import type {OutboxRow, StoredEntry} from '../../src/record/repository.ts';

const entryId = '01960000-0000-7000-8000-000000000001';
const eventId = '01960000-0000-7000-8000-000000000002';
const site = 'https://clinic.example';

const row: OutboxRow = {
  id: eventId,
  entry: entryId,
  version: 3,
  type: 'content',
  address: 'harbor https://endpoint.example',
  destination: 'harbor https://endpoint.example none',
  time: '2027-03-01T12:00:00.000Z',
};

const stored: StoredEntry = {
  id: entryId,
  kind: 'note',
  version: 3,
  day: '2027-03-01',
  at: '2027-03-01T12:00:00.000Z',
  zone: 'America/New_York',
  session: 'first',
  sharing: 'shared',
  content: {text: 'Can my sister pick me up?', bring: true},
  attempted: {'harbor https://endpoint.example': 2},
  sent: {version: 2, at: '2027-02-28T12:00:00.000Z'},
  from: ['01950000-0000-7000-8000-000000000009'],
  checkInDay: '2027-03-01',
};

const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

it('a shared entry travels as a CloudEvent, without what only the device knows', () => {
  expect(read(contentEvent({row, entry: stored, site, client: 'c-7'}))).to.deep.equal({
    specversion: '1.0',
    id: eventId,
    source: site,
    subject: 'c-7',
    type: 'app.kap.note.saved.v1',
    time: '2027-03-01T12:00:00.000Z',
    kapentry: entryId,
    kapversion: 3,
    dataschema: 'https://kap-widgets.dev/schema/v1/note.json',
    data: {
      id: entryId,
      kind: 'note',
      version: 3,
      day: '2027-03-01',
      at: '2027-03-01T12:00:00.000Z',
      zone: 'America/New_York',
      session: 'first',
      sharing: 'shared',
      content: {text: 'Can my sister pick me up?', bring: true},
    },
  });
});

it('what is taken back says which entry and version, and nothing of what it said', () => {
  expect(read(withdrawalEvent({row: {...row, type: 'withdrawal'}, site, client: 'c-7'}))).to.deep.equal({
    specversion: '1.0',
    id: eventId,
    source: site,
    subject: 'c-7',
    type: 'app.kap.entry.withdrawn.v1',
    time: '2027-03-01T12:00:00.000Z',
    kapentry: entryId,
    kapversion: 3,
  });
});

it('an event of nobody in particular has no subject', () => {
  expect(read(contentEvent({row, entry: stored, site, client: 'local'}))).not.to.have.property('subject');
  expect(read(withdrawalEvent({row, site, client: 'local'}))).not.to.have.property('subject');
});

const saved = read(contentEvent({row, entry: stored, site, client: 'c-7'}));
const withdrawn = read(withdrawalEvent({row, site, client: 'c-7'}));
const {dataschema: _schema, ...unsealed} = saved;
const sealed = {...unsealed, type: 'app.kap.sealed.v1', datacontenttype: 'application/jose', data: 'aa..bb.cc.dd'};

it('the published schema takes every kind of event, alone and together', () => {
  for (const each of [saved, withdrawn, sealed, {...saved, traceparent: '00-1-2-01'}]) {
    expect(eventSchema().safeParse(each).error?.issues).to.equal(undefined);
  }
  expect(batchSchema().safeParse([saved, withdrawn, sealed]).success).to.equal(true);
  expect(eventSchema().parse({...saved, traceparent: 'kept'})).to.have.property('traceparent', 'kept');
});

const data = saved['data'] as Record<string, unknown>;
for (const [why, wrong] of Object.entries({
  'another version of CloudEvents': {...saved, specversion: '0.3'},
  'no source': {...saved, source: ''},
  'an id that is not a UUIDv7': {...saved, id: 'a'},
  'a time without an offset': {...saved, time: '2027-03-01T12:00:00'},
  'a subject that is not a reference': {...saved, subject: 'Anna Smith'},
  'a kind that differs from its type': {...saved, type: 'app.kap.intention.saved.v1'},
  'the schema of another kind': {...saved, dataschema: 'https://kap-widgets.dev/schema/v1/step.json'},
  'another entry inside': {...saved, kapentry: eventId},
  'another version inside': {...saved, kapversion: 4},
  'a private entry': {...saved, data: {...data, sharing: 'private'}},
  'what only the device knows': {...saved, data: {...data, attempted: {}}},
  'content that does not fit its kind': {...saved, data: {...data, content: {text: 1}}},
  'a withdrawal with content': {...withdrawn, data},
  'a sealed event in the clear': {...sealed, data},
  'an unknown type': {...saved, type: 'app.kap.dream.saved.v1'},
})) {
  it(`the published schema refuses ${why}`, () => {
    expect(eventSchema().safeParse(wrong).success).to.equal(false);
  });
}

it('a batch holds 1 to 50 events', () => {
  expect(batchSchema().safeParse([]).success).to.equal(false);
  expect(batchSchema().safeParse(Array.from({length: 51}, () => withdrawn)).success).to.equal(false);
});

it('an enrolment names client, code, device and storage', () => {
  const request = {client: 'c-7', code: 'k', device: entryId, storage: 'device'};
  expect(enrolmentRequestSchema().safeParse(request).success).to.equal(true);
  expect(enrolmentRequestSchema().safeParse({...request, storage: 'cloud'}).success).to.equal(false);
  expect(enrolmentAnswerSchema().safeParse({token: ''}).success).to.equal(false);
  expect(acknowledgementSchema().safeParse({accepted: [1]}).success).to.equal(false);
});
