import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {merge, tidy, type Path} from '../../src/program/merge.ts';

/** Merges, and gives what was said about it. */
function merged(base: unknown, document: unknown) {
  const said: {path: Path; expected: string; found: unknown}[] = [];
  const report = (path: Path, expected: string, found: unknown) => said.push({path, expected, found});
  return {value: merge(base, tidy(document, report), report), said};
}

const walk = {id: 'walk', text: 'Walk'};
const write = {id: 'write', text: 'Write'};
const rest = {id: 'rest', text: 'Rest'};
const list = {title: {en: 'After'}, items: [walk, write, rest]};

describe('the grammar of a program', () => {
  it('merges objects by key', () => {
    const {value, said} = merged({practice: {name: 'A', phone: '1'}, lang: 'en'}, {practice: {name: 'B'}});
    expect(value).to.deep.equal({practice: {name: 'B', phone: '1'}, lang: 'en'});
    expect(said).to.deep.equal([]);
  });

  it('adds a language to a text, and replaces a text by a string', () => {
    expect(merged(list, {title: {es: 'Después'}}).value).to.deep.include({title: {en: 'After', es: 'Después'}});
    expect(merged(list, {title: 'Afterwards'}).value).to.deep.include({title: 'Afterwards'});
  });

  it('merges items by id, and puts new ones at the end', () => {
    const {value} = merged(list, {
      items: [
        {id: 'new', text: 'New'},
        {id: 'write', hint: 'A word'},
      ],
    });
    expect(value).to.deep.include({items: [walk, {...write, hint: 'A word'}, rest, {id: 'new', text: 'New'}]});
  });

  it('takes an item away', () => {
    expect(merged(list, {items: [{id: 'write', remove: true}]}).value).to.deep.include({items: [walk, rest]});
  });

  it('does not take away an item that was to be kept', () => {
    expect(merged(list, {items: [{id: 'write', remove: false}]}).value).to.deep.include({
      items: [walk, {...write, remove: false}, rest], // the schema then says that it knows no such key
    });
  });

  it('puts the ordered ids first and the rest after them as they were', () => {
    const {value, said} = merged(list, {items: [{id: 'new', text: 'New'}], order: ['new', 'rest']});
    expect(value).to.deep.equal({...list, items: [{id: 'new', text: 'New'}, rest, walk, write]});
    expect(said).to.deep.equal([]);
  });

  it('replaces any other list whole', () => {
    expect(merged({now: ['a', 'b']}, {now: ['c']}).value).to.deep.equal({now: ['c']});
    expect(merged({now: ['a', 'b']}, {now: []}).value).to.deep.equal({now: []});
  });

  it('takes a text in Indonesian, whose language is "id", for a text', () => {
    const {value} = merged(
      {
        now: [
          {id: 'Halo', en: 'Hello'},
          {id: 'Ya', en: 'Yes'},
        ],
      },
      {now: [{id: 'Selamat'}]},
    );
    expect(value).to.deep.equal({now: [{id: 'Selamat'}]});
  });

  it('says what goes against it, where, and goes on without that', () => {
    const {value, said} = merged(list, {
      title: null,
      items: [
        {id: 'walk', text: 'Stroll'},
        'x',
        {text: 'no id'},
        {id: 'walk', text: 'again'},
        {id: 'gone', remove: true},
        {id: 3},
      ],
      order: ['rest', 'gone', 'rest', 5],
    });
    expect(value).to.deep.equal({title: {en: 'After'}, items: [rest, {id: 'walk', text: 'Stroll'}, write]});
    expect(said.map(({path}) => path.join('.'))).to.deep.equal([
      'title',
      'items.1',
      'items.2',
      'items.3.id',
      'items.4.id',
      'items.5',
      'order.1',
      'order.2',
      'order.3',
    ]);
    expect(said[4]?.expected).to.contain('walk, write, rest');
  });

  it('takes nothing for an order but a list', () => {
    const {value, said} = merged(list, {order: 'rest'});
    expect(value).to.deep.equal(list);
    expect(said).to.deep.equal([{path: ['order'], expected: 'a list of ids', found: 'rest'}]);
  });

  it('leaves an order without a list to the schema, which knows no such key', () => {
    expect(merged({links: {}}, {links: {order: ['a']}}).value).to.deep.equal({links: {order: ['a']}});
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses the key ${key} at any depth`, () => {
      const {value, said} = merged(
        {a: {b: 1}},
        JSON.parse(`{"a": {"${key}": {"polluted": true}}, "${key}": {"polluted": true}}`),
      );
      expect(value).to.deep.equal({a: {b: 1}});
      expect(said.map(({path}) => path.at(-1))).to.deep.equal([key, key]);
      expect('polluted' in {}).to.equal(false);
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    });
  }

  it('refuses levels without end, in text and in an object that holds itself', () => {
    const endless: Record<string, unknown> = {};
    endless['a'] = endless;
    let lists: unknown = 1;
    let objects: unknown = 1;
    for (let level = 0; level < 200_000; level++) {
      lists = [lists];
      objects = {a: objects};
    }
    for (const document of [endless, {a: lists}, objects]) {
      expect(merged({}, document).said.map(({expected}) => expected)).to.deep.equal(['at most 16 levels']);
    }
  });

  it('refuses what is no JSON, such as an element or a window', () => {
    const {value, said} = merged({a: 1}, {a: document.body, b: window, c: new Date()});
    expect(value).to.deep.equal({a: 1});
    expect(said.length).to.equal(3);
  });
});

describe('laws of merging', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {maxLength: 6});
  const itemsOf = (names: readonly string[]) => names.map((id) => ({id, text: id}));
  const idsOf = (value: unknown) => (value as {items: {id: string}[]}).items.map(({id}) => id); // as made by `itemsOf`

  it('never throws and never changes what it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (base, document) => {
        const before = JSON.stringify([base, document]);
        merged(base, document);
        expect(JSON.stringify([base, document])).to.equal(before);
      }),
    );
  });

  it('changes nothing where the document says what is there already, or says nothing', () => {
    fc.assert(
      fc.property(ids, (names) => {
        const base = {items: itemsOf(names), now: ['x'], title: {en: 'T'}};
        expect(merged(base, base).value).to.deep.equal(base);
        expect(merged(base, {}).value).to.deep.equal(base);
      }),
    );
  });

  it('orders: the named first as named, then the others as they were; nothing is lost or doubled', () => {
    fc.assert(
      fc.property(ids, ids, (names, order) => {
        const {value, said} = merged({items: itemsOf(names)}, {order});
        const known = order.filter((id) => names.includes(id));
        expect(idsOf(value)).to.deep.equal([...known, ...names.filter((id) => !known.includes(id))]);
        expect(said.length).to.equal(order.length - known.length);
      }),
    );
  });

  it('ordering twice is ordering once', () => {
    fc.assert(
      fc.property(ids, ids, (names, order) => {
        const known = order.filter((id) => names.includes(id));
        const once = merged({items: itemsOf(names)}, {order: known}).value;
        expect(merged(once, {order: known}).value).to.deep.equal(once);
      }),
    );
  });

  it('removing takes away what is there, and only that', () => {
    fc.assert(
      fc.property(ids, ids, (names, gone) => {
        const {value, said} = merged({items: itemsOf(names)}, {items: gone.map((id) => ({id, remove: true}))});
        expect(idsOf(value)).to.deep.equal(names.filter((id) => !gone.includes(id)));
        expect(said.length).to.equal(gone.filter((id) => !names.includes(id)).length);
      }),
    );
  });
});
