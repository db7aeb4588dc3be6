import {expect} from '@open-wc/testing';
import {bringWords, registerWords, wordsFor} from '../../src/locale/locale.ts';
import type {Forms} from '../../src/locale/words.en.ts';
import {words as builder} from '../../src/intention-builder/words.en.ts';
import {words as player} from '../../src/grounding-player/words.en.ts';
import {allWords} from './words.ts';

describe('words', () => {
  it('are said in English where a language has none', () => {
    const {say, lang, dir} = wordsFor('qx');

    expect(say('close')).to.equal('Close');
    expect(lang).to.equal('en');
    expect(dir).to.equal('ltr');
  });

  it('keep the region that was asked for, so that dates are written its way', () => {
    expect(wordsFor('en-GB').lang).to.equal('en-GB');
  });

  it('do not break on a language that is none', () => {
    for (const wrong of ['en_US', 'x', '', 'not a language', '🙂', '<b>', '-']) {
      expect(wordsFor(wrong).say('close'), wrong).to.equal('Close');
    }
    expect(wordsFor('en_US').lang).to.equal('en-US');
  });

  it('put values in their places, numbers as the language writes them', () => {
    registerWords('de', {'sent.at': 'Gesendet: {time}, {count}, {nobody}'});

    expect(wordsFor('de').say('sent.at', {time: '10:32', count: 1234})).to.equal('Gesendet: 10:32, 1.234, {nobody}');
  });

  it('put in what a person wrote as it is', () => {
    expect(wordsFor('en').say('share.switch', {name: '{count} $& <b>'})).to.equal('Share with {count} $& <b>');
  });

  it('follow the number with the forms that the language has', () => {
    registerWords('pl', {
      'keep.offer': {one: '{count} rzecz', few: '{count} rzeczy', many: '{count} rzeczy!', other: '{count} rzeczy?'},
    });
    const {say} = wordsFor('pl');

    expect([1, 2, 5, 1.5].map((count) => say('keep.offer', {count}))).to.deep.equal([
      '1 rzecz',
      '2 rzeczy',
      '5 rzeczy!',
      '1,5 rzeczy?',
    ]);
    expect(wordsFor('en').say('keep.offer', {count: 1})).to.match(/^One thing/);
  });

  it('that are missing in a language are said in English, the others in it', () => {
    registerWords('nl', {close: 'Sluiten'});
    const {say} = wordsFor('nl-BE');

    expect(say('close')).to.equal('Sluiten');
    expect(say('cancel')).to.equal('Cancel');
  });

  it('know their direction by script', () => {
    for (const lang of ['ar', 'he-IL', 'fa', 'az-Arab', 'ur']) registerWords(lang, {close: '×'});

    expect(['ar', 'he-IL', 'fa', 'az-Arab', 'ur', 'en', 'de'].map((lang) => wordsFor(lang).dir)).to.deep.equal([
      'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr',
    ]); // prettier-ignore
  });

  it('of a widget are said once it has brought them, in every language that has none of its own', () => {
    registerWords('sv', {close: 'Stäng'});
    const {say} = wordsFor('sv');

    bringWords(player);

    expect(say('player.start')).to.equal('Start');
    expect(say('close')).to.equal('Stäng');
    expect(wordsFor('en-US').say('player.slower')).to.equal('Slower');
    expect(wordsFor('en-US').lang).to.equal('en-US');
  });

  it('that a page registers win over what a widget brings, before and after it', () => {
    registerWords('en', {'intention.next': 'Onward', 'player.quicker': 'Onward'});
    registerWords('da', {'intention.next': 'Videre'});

    bringWords(builder);
    bringWords(player);

    expect(wordsFor('en').say('intention.next')).to.equal('Onward');
    expect(wordsFor('en-GB').say('player.quicker')).to.equal('Onward');
    expect(wordsFor('en').say('intention.skip')).to.equal('Skip');
    expect(wordsFor('da').say('intention.next')).to.equal('Videre');

    registerWords('en', {'intention.skip': 'Leave out', close: 'Shut'});

    expect(wordsFor('en').say('intention.skip')).to.equal('Leave out');
    expect(wordsFor('en').say('close')).to.equal('Shut');
    expect(wordsFor('en').say('intention.next')).to.equal('Onward');
  });

  it('have names that the compiler knows', () => {
    // @ts-expect-error: there is no such word
    expect(wordsFor('en').say('timeline.nothing')).to.equal('timeline.nothing');
  });

  it('never shout, and never scold', () => {
    const all = Object.values<string | Forms>(allWords).flatMap((word) =>
      typeof word === 'string' ? [word] : Object.values(word),
    );

    expect(all.filter((text) => /!|\b(failed|should|must|invalid|error|please)\b/i.test(text))).to.be.empty;
  });
});
