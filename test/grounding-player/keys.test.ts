import {expect} from '@open-wc/testing';
import {meaningOf} from '../../src/grounding-player/keys.ts';

const press = (key: string, control?: string, changes: Partial<KeyboardEvent> = {}, direction = 'ltr') =>
  meaningOf({key, altKey: false, ctrlKey: false, metaKey: false, repeat: false, ...changes}, control, direction);

describe('a key', () => {
  it('pauses, goes back and on', () => {
    expect([press(' '), press('ArrowLeft'), press('ArrowRight')]).to.deep.equal(['turn', 'back', 'next']);
  });

  it('goes the way that the language is read', () => {
    expect(press('ArrowLeft', undefined, {}, 'rtl')).to.equal('next');
    expect(press('ArrowRight', undefined, {}, 'rtl')).to.equal('back');
  });

  it('is left to what has the focus, where that has a use for it', () => {
    for (const control of ['button', 'input', 'video']) expect(press(' ', control), control).to.equal(undefined);
    for (const control of ['input', 'video']) expect(press('ArrowLeft', control), control).to.equal(undefined);
    expect(press('ArrowLeft', 'button')).to.equal('back');
  });

  it('is the browser’s with another one, and one press while it is held down', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'repeat'])
      expect(
        [press(' ', undefined, {[held]: true}), press('ArrowLeft', undefined, {[held]: true})],
        held,
      ).to.deep.equal([undefined, undefined]);
  });

  it('is the way out in any case', () => {
    expect(press('Escape')).to.equal('leave');
    expect(press('Escape', 'video', {repeat: true, ctrlKey: true})).to.equal('leave');
  });

  it('means nothing otherwise', () => {
    for (const key of ['Enter', 'Tab', 'ArrowUp', 'a']) expect(press(key), key).to.equal(undefined);
  });
});
