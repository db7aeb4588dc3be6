import {expect} from '@open-wc/testing';
import {loadProgram, type LoadOptions, type ProgramSource} from '../../src/program/load.ts';
import {defaultProgram} from '../../src/program/parts.ts';

const url = 'https://clinic.example/program.json';

/** What is made of it. */
const checked = async (source: ProgramSource, options: LoadOptions) => (await loadProgram(source, options)).checked;

/** Loads from an address that answers so. */
async function load(answer: Response | Error, limit?: number) {
  const asked: [string, RequestInit][] = [];
  const fetch = (address: string, init: RequestInit) => {
    asked.push([address, init]);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return {...(await checked({url}, {fetch, ...(limit && {limit})})), asked};
}

const noFetch = () => Promise.reject(new Error('nothing is to be fetched'));
const page = '<!doctype html><title>Sign in</title>';

describe('loading a program', () => {
  it('asks once, with the cookies of the same site only, and puts what it gets on top of the default', async () => {
    const {program, problems, document, asked} = await load(Response.json({practice: {name: 'Harbor Street'}}));
    expect(asked).to.deep.equal([[url, {credentials: 'same-origin'}]]);
    expect(program.practice.name).to.deep.equal({en: 'Harbor Street'});
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({practice: {name: 'Harbor Street'}});
  });

  it('reads text that comes in pieces, cut anywhere', async () => {
    const bytes = new TextEncoder().encode('{"practice":{"name":"Clínica Ω 🌊"}}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const {program} = await load(new Response(body));
    expect(program.practice.name).to.deep.equal({en: 'Clínica Ω 🌊'});
  });

  it('takes the text of a script element, or an object, and fetches nothing', async () => {
    for (const source of [{text: '\n {"lang": "en-GB"} '}, {value: {lang: 'en-GB'}}]) {
      expect((await checked(source, {fetch: noFetch})).program.lang).to.equal('en-GB');
    }
  });

  it('keeps of a document what is right, and what is worth keeping has no mistakes', async () => {
    const {program, problems, document} = await load(
      Response.json({lang: 'en-US', practice: {name: 5, phone: '555 0142'}}),
    );
    expect(program.practice.phone).to.equal('555 0142');
    expect(problems.map(({path}) => path)).to.deep.equal(['program.practice.name']);
    expect(document).to.deep.equal({lang: 'en-US', practice: {phone: '555 0142'}});
  });

  const failures: readonly [what: string, answer: () => Response | Error, message: RegExp][] = [
    [
      'no network',
      () => new TypeError('Failed to fetch'),
      /expected a JSON document at https:\/\/clinic\.example\/program\.json, found no answer \(Failed to fetch\)$/,
    ],
    ['an address without a document', () => new Response(page, {status: 404}), /found status 404$/],
    ['a server in trouble', () => new Response('{}', {status: 503}), /found status 503$/],
    [
      'a web page',
      () => new Response(`\n${page}`, {headers: {'content-type': 'text/html'}}),
      /expected a JSON document at .*, found a web page$/,
    ],
    [
      'broken JSON',
      () => new Response('{"lang": "en",}'),
      /expected a JSON document at .*, found text that is none \(.+\)$/,
    ],
    ['an empty answer', () => new Response(''), /found text that is none/],
    ['no body', () => new Response(null, {status: 204}), /found text that is none/],
    ['a list', () => Response.json([]), /^program: expected an object, found a list$/],
    ['null', () => Response.json(null), /^program: expected a value, or nothing at all, found null$/],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream({start: (controller) => controller.error(new TypeError('network error'))})),
      /found no answer \(network error\)$/,
    ],
  ];
  for (const [what, answer, message] of failures) {
    it(`says it in one sentence where it finds ${what}, and shows the default`, async () => {
      const {program, problems, document} = await load(answer());
      expect(problems.length).to.equal(1);
      expect(problems[0]?.message).to.match(message);
      expect(problems[0]?.path).to.equal('program');
      expect(program).to.equal(defaultProgram());
      expect(document, 'nothing is worth keeping').to.equal(undefined);
    });
  }

  it('stops reading a document of 5 MB after the first', async () => {
    const piece = new Uint8Array(64 * 1024).fill(32);
    let sent = 0;
    let stopped = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += piece.length;
        controller.enqueue(piece);
        if (sent >= 5 * 2 ** 20) controller.close();
      },
      cancel() {
        stopped = true;
      },
    });
    const {problems, program} = await load(new Response(body));
    expect(problems.map(({message}) => message)).to.deep.equal([
      `program: expected at most 1048576 bytes at ${url}, found more`,
    ]);
    expect(program).to.equal(defaultProgram());
    expect(stopped).to.equal(true);
    expect(sent).to.be.below(2 * 2 ** 20);
  });

  it('takes one that is just within the limit', async () => {
    const text = '{"lang":"en"}';
    expect((await load(new Response(text), text.length)).problems).to.deep.equal([]);
    expect((await load(new Response(text), text.length - 1)).problems.length).to.equal(1);
  });

  it('refuses 5 MB of text in the page too', async () => {
    const {problems, program} = await checked({text: ' '.repeat(5 * 2 ** 20)}, {fetch: noFetch});
    expect(problems.map(({message}) => message)).to.deep.equal(['program: expected at most 1048576 bytes, found more']);
    expect(program).to.equal(defaultProgram());
  });

  it('survives a document that is nothing but brackets', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '1}'],
    ] as const) {
      const text = open.repeat(150_000) + (close === ']' ? '' : '1') + close.slice(-1).repeat(150_000);
      const {program, problems} = await checked({text}, {fetch: noFetch});
      expect(program).to.deep.equal(defaultProgram());
      expect(problems.length).to.equal(1);
    }
  });
});
