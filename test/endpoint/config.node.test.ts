import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ConfigError, readConfig} from '../../demo/endpoint/config.ts';
import {providerKey} from './running.ts';

const env = {
  KAP_PROVIDER_KEY: providerKey,
  KAP_PRACTICE: 'harbor  Harbor Street Therapy',
  KAP_CLIENT_PAGE: 'https://clinic.example/day.html',
  KAP_DATABASE: '/var/lib/kap/kap.sqlite',
};

describe('the set-up', () => {
  it('takes the usual for what is not said', () => {
    const {config, place} = readConfig(env);

    assert.deepEqual(config.practice, {id: 'harbor', name: 'Harbor Street Therapy'});
    assert.deepEqual(config.allowedOrigins, ['https://clinic.example']);
    assert.deepEqual(config.link, {days: 90, devices: 5});
    assert.deepEqual(place, {host: '127.0.0.1', port: 8787, file: '/var/lib/kap/kap.sqlite'});
  });

  it('takes what is said', () => {
    const {config, place} = readConfig({
      ...env,
      KAP_ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
      KAP_LINK_DAYS: '30',
      KAP_LINK_DEVICES: '2',
      KAP_ADDRESS_HEADER: 'x-forwarded-for',
      HOST: '::1',
      PORT: '0',
    });

    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example:8443']);
    assert.deepEqual(config.link, {days: 30, devices: 2});
    assert.equal(config.addressHeader, 'x-forwarded-for');
    assert.deepEqual([place.host, place.port], ['::1', 0]);
  });

  for (const [name, value] of [
    ['KAP_PROVIDER_KEY', ''],
    ['KAP_PROVIDER_KEY', 'x'.repeat(31)],
    ['KAP_PROVIDER_KEY', `${'x'.repeat(40)} y`],
    ['KAP_PRACTICE', 'harbor'],
    ['KAP_CLIENT_PAGE', 'javascript:alert(1)'],
    ['KAP_CLIENT_PAGE', 'https://clinic.example/#top'],
    ['KAP_ALLOWED_ORIGINS', 'https://clinic.example/'],
    ['KAP_LINK_DAYS', '0'],
    ['KAP_LINK_DEVICES', 'many'],
    ['PORT', '99999'],
    ['KAP_DATABASE', ' '],
  ] as const) {
    it(`is refused where ${name} is ${JSON.stringify(value.slice(0, 20))}`, () => {
      assert.throws(
        () => readConfig({...env, [name]: value}),
        (error) =>
          error instanceof ConfigError &&
          error.message.startsWith(`${name}: expected`) &&
          !error.message.includes('xxx'),
      );
    });
  }

  it('says all that is wrong at once', () => {
    assert.throws(() => readConfig({}), /KAP_PRACTICE.*\n.*KAP_CLIENT_PAGE.*\n.*KAP_PROVIDER_KEY.*\n.*KAP_DATABASE/);
  });
});
