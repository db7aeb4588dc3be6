import {expect} from '@open-wc/testing';
import {entry} from '../../src/record/entry.ts';

it('an entry of an unknown kind is refused', () => {
  expect(entry.safeParse({kind: 'dream'}).success).to.equal(false);
});
