import {expect} from '@open-wc/testing';
import {addressOf, destinationOf, parseEndpoint} from '../../src/delivery/address.ts';

const page = 'https://clinic.example/prepare/';

for (const [value, url, enrolments] of [
  ['https://events.example/v1/events', 'https://events.example/v1/events', 'https://events.example/v1/enrolments'],
  ['https://events.example/v1/events/', 'https://events.example/v1/events/', 'https://events.example/v1/enrolments'],
  ['https://events.example', 'https://events.example/', 'https://events.example/enrolments'],
  ['/kap?practice=2#top', 'https://clinic.example/kap?practice=2', 'https://clinic.example/enrolments'],
  ['http://localhost:8787/v1/events', 'http://localhost:8787/v1/events', 'http://localhost:8787/v1/enrolments'],
  ['http://127.0.0.9/e', 'http://127.0.0.9/e', 'http://127.0.0.9/enrolments'],
  ['http://[::1]:80/e', 'http://[::1]/e', 'http://[::1]/enrolments'],
] as const) {
  it(`takes ${value} as an endpoint`, () => {
    expect(parseEndpoint(value, page)).to.deep.equal({url, origin: new URL(url).origin, enrolments});
  });
}

for (const value of [
  'http://events.example/v1/events',
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'ftp://events.example/',
  'javascript:alert(1)',
  'data:,x',
  'https://',
  'http://[::2]/',
]) {
  it(`refuses ${value}, and says what would be right`, () => {
    expect(parseEndpoint(value, page)).to.deep.equal({
      problem: `endpoint: expected an https address, found ${JSON.stringify(value)}`,
    });
  });
}

it('refuses a password in the address without repeating it', () => {
  const parsed = parseEndpoint('https://anna:secret@events.example/', page);
  expect(parsed).to.deep.equal({problem: 'endpoint: expected an address without a user name or password'});
});

it('refuses a relative address on a page that is not https', () => {
  expect(parseEndpoint('/v1/events', 'http://clinic.example/')).to.have.property('problem');
});

it('takes another address for enrolments at the same origin, and no other origin', () => {
  expect(parseEndpoint('https://events.example/e', page, 'https://events.example/devices?x=1')).to.deep.equal({
    url: 'https://events.example/e',
    origin: 'https://events.example',
    enrolments: 'https://events.example/devices?x=1',
  });
  expect(parseEndpoint('https://events.example/e', page, 'https://other.example/devices')).to.deep.equal({
    problem: 'enrolments: expected an address at https://events.example, found https://other.example',
  });
  expect(parseEndpoint('https://events.example/e', page, 'mailto:a@b.example')).to.have.property('problem');
});

it('names a destination by practice, origin and key', () => {
  expect(addressOf('harbor', 'https://a.example')).to.equal('harbor https://a.example');
  expect(destinationOf('harbor', 'https://a.example')).to.equal('harbor https://a.example none');
  expect(destinationOf('harbor', 'https://a.example', 'abc')).to.equal('harbor https://a.example abc');
});
