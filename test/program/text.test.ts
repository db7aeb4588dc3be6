import {expect} from '@open-wc/testing';
import {textIn} from '../../src/program/text.ts';

describe('the language of a text', () => {
  const cases: readonly [what: string, text: Record<string, string>, lang: string, own: string, chosen: string][] = [
    ['exactly the asked one', {en: 'a', 'en-GB': 'b'}, 'en-GB', 'en', 'en-GB'],
    ['written in other letters', {'es-MX': 'a', en: 'b'}, 'ES-mx', 'en', 'es-MX'],
    ['the asked one without its region', {en: 'a', es: 'b'}, 'es-MX', 'en', 'es'],
    ['the asked one without its region, but with its script', {zh: 'a', 'zh-Hant': 'b'}, 'zh-Hant-TW', 'zh', 'zh-Hant'],
    ['another form of the asked one', {en: 'a', 'pt-BR': 'b'}, 'pt', 'en', 'pt-BR'],
    ['another region rather than another language', {en: 'a', 'pt-BR': 'b'}, 'pt-PT', 'en', 'pt-BR'],
    ['not one that only begins alike', {en: 'a', fil: 'b'}, 'fi', 'en', 'en'],
    ['the own one where the asked one is not there', {en: 'a', de: 'b'}, 'fr', 'de', 'de'],
    ['a form of the own one', {fr: 'a', 'de-AT': 'b'}, 'it', 'de', 'de-AT'],
    ['any, before nothing is said', {fr: 'a'}, 'it', 'de', 'fr'],
    ['one that an object has by nature is none', {en: 'a'}, 'constructor', 'en', 'en'],
  ];
  for (const [what, text, lang, own, chosen] of cases) {
    it(`is ${what}`, () => {
      expect(textIn(text, lang, own)).to.deep.equal({text: text[chosen], lang: chosen});
    });
  }

  it('is the own one, with nothing to show, where there is no text at all', () => {
    expect(textIn({}, 'es', 'en')).to.deep.equal({text: '', lang: 'en'});
  });

  it('stays the asked one where that is left empty', () => {
    expect(textIn({en: 'Call us.', es: ''}, 'es', 'en')).to.deep.equal({text: '', lang: 'es'});
  });
});
