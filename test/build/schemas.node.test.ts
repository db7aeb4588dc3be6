import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as z from 'zod';
import {makeSchemas} from '../../scripts/schemas.ts';
import {defaultProgram} from '../../src/whole.ts';

/** Checks with the published schema, as an editor would. */
function accepts(name: string, document: unknown): boolean {
  const schema = makeSchemas().get(name);
  assert.ok(schema);
  return z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(document).success; // it is one
}

const note = {
  id: '019a5b1c-0000-7000-8000-000000000000',
  kind: 'note',
  version: 1,
  day: '2026-11-23',
  at: '2026-11-23T09:00:00Z',
  zone: 'America/New_York',
  sharing: 'shared',
  content: {text: 'Can I drive the next morning?', bring: true, phase: 'day-1'},
};

describe('the published schema of a program', () => {
  it('takes a document that says only what differs', () => {
    assert.ok(accepts('program.json', {}));
    assert.ok(accepts('program.json', {practice: {name: 'A practice', phone: '802 555 0100'}}));
    assert.ok(accepts('program.json', {practice: {name: {en: 'A practice', es: 'Una consulta'}}}));
  });

  it('takes changes to one item of a list, its removal, and an order', () => {
    assert.ok(accepts('program.json', {phases: [{id: 'evening', title: 'Tonight'}], order: ['evening']}));
    assert.ok(accepts('program.json', {phases: [{id: 'evening', remove: true}]}));
  });

  it('takes an exercise of the provider’s own, and changes to the steps of another', () => {
    const hum = {
      id: 'hum',
      title: 'Hum',
      kind: 'breath',
      pattern: [
        {cue: 'in', seconds: 4},
        {cue: 'out', seconds: 6},
      ],
    };
    const feet = {
      id: 'feet',
      steps: [
        {id: 'press', seconds: 8},
        {id: 'soles', remove: true},
      ],
      order: ['weight'],
    };
    const grounding = {exercises: [hum, feet], needs: {choices: [{id: 'cold', text: 'Warm up'}], order: ['cold']}};
    assert.ok(accepts('program.json', {grounding}));
    for (const wrong of [{kind: 'dance'}, {pattern: [{cue: 'in', seconds: 0}]}, {rounds: 1e6}, {when: ['never']}]) {
      assert.ok(!accepts('program.json', {grounding: {exercises: [{...hum, ...wrong}]}}), JSON.stringify(wrong));
    }
  });

  it('takes the default', () => {
    assert.ok(accepts('program.json', defaultProgram));
  });

  it('takes the program of the demo clinic', () => {
    const file = new URL('../../demo/clinic/program.json', import.meta.url);
    assert.ok(existsSync(file));
    assert.ok(accepts('program.json', JSON.parse(readFileSync(file, 'utf8'))));
  });

  it('refuses what the widgets would refuse', () => {
    assert.ok(!accepts('program.json', {phase: []}), 'an unknown key');
    assert.ok(!accepts('program.json', {practice: {name: 5}}), 'a number for a text');
    assert.ok(!accepts('program.json', {practice: {name: null}}), 'null');
    assert.ok(
      !accepts('program.json', {phases: [{title: 'Without an id'}]}),
      'an item that nothing can be merged with',
    );
    assert.ok(!accepts('program.json', {visit: {im: {min: 'two hours'}}}), 'words for minutes');
  });
});

describe('the published schemas of what is shared', () => {
  const event = {
    specversion: '1.0',
    id: note.id,
    source: 'https://clinic.example',
    subject: 'c-1',
    type: 'app.kap.note.saved.v1',
    time: note.at,
    kapentry: note.id,
    kapversion: 1,
    datacontenttype: 'application/json',
    dataschema: 'https://kap-widgets.dev/schema/v1/note.json',
    data: note,
  };

  it('take an entry, and refuse one of an unknown kind', () => {
    assert.ok(accepts('entry.json', note));
    assert.ok(!accepts('entry.json', {...note, kind: 'diary'}));
  });

  it('are there for each kind, as an event names them', () => {
    assert.ok(accepts('v1/note.json', note));
    assert.ok(!accepts('v1/intention.json', note));
    assert.equal(makeSchemas().get('v1/note.json')?.['$id'], event.dataschema);
  });

  it('take an intention and a note of before, and all that they can hold since', () => {
    const intention = (content: object): object => ({...note, kind: 'intention', content});
    assert.ok(accepts('v1/intention.json', intention({sentence: 'Rest', word: 'Soften'})));
    assert.ok(accepts('v1/intention.json', intention({sentence: 'Rest', hard: 'Breathe out.', answer: 'unknown'})));
    assert.ok(!accepts('v1/intention.json', intention({sentence: 'Rest', answer: 'maybe'})));
    assert.ok(accepts('v1/note.json', {...note, content: {...note.content, about: note.id}}));
    assert.ok(!accepts('v1/note.json', {...note, content: {...note.content, about: 'my intention'}}));
  });

  it('take an event, and refuse one without an id', () => {
    assert.ok(accepts('event.json', event));
    assert.ok(!accepts('event.json', {...event, id: undefined}));
  });
});
