import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {choose, momentOf, type Moment, type Wish} from '../../src/grounding-player/choosing.ts';
import {aboutMinutes, holdOf} from '../../src/grounding-player/exercises.ts';
import {defaultProgram} from '../../src/whole.ts';

const {grounding, phases} = defaultProgram;
const {exercises} = grounding;
/** The ids of what fits, and of the rest. */
function chosen(wish: Partial<Wish>) {
  const {fit, rest} = choose(exercises, {favorites: [], used: [], ...wish});
  return {fit: fit.map(({id}) => id), rest: rest.map(({id}) => id)};
}
const onset: Moment = {part: 'day', when: 'onset'};
const returning: Moment = {part: 'day', when: 'returning'};

describe('choosing an exercise', () => {
  it('begins with the safest ones where nothing is asked for, and leaves none out', () => {
    const {fit, rest} = chosen({});
    expect(fit).to.deep.equal(['slow-breath', 'look-around', 'feet']);
    expect(fit.length + rest.length).to.equal(exercises.length);
  });

  const wishes: readonly [need: string, minutes: number | undefined, fit: string[]][] = [
    ['breath', 3, ['slow-breath', 'sigh', 'box-breath']],
    ['breath', undefined, ['slow-breath', 'even-breath', 'sigh']],
    ['tense', 3, ['slow-breath', 'sigh', 'butterfly-hug']],
    ['tense', undefined, ['tense-7', 'tense-14', 'slow-breath']],
    ['floaty', 3, ['look-around', 'feet', 'five-senses']],
    ['floaty', 1, ['feet']],
    ['racing', 3, ['calm-place', 'container', 'look-around']],
    ['body', 5, ['butterfly-hug', 'cool-cloth', 'feet']],
    ['sleep', undefined, ['4-7-8', 'body-scan', 'tense-7']],
    ['sleep', 1, ['4-7-8']],
  ];
  for (const [need, minutes, fit] of wishes) {
    it(`for "${need}" with ${minutes ?? 'any'} minutes finds ${fit.join(', ')}`, () => {
      expect(chosen({need, minutes}).fit).to.deep.equal(fit);
    });
  }

  it('goes on with what fits the need but takes longer', () => {
    const {rest} = chosen({need: 'breath', minutes: 1, favorites: ['feet'], used: ['cool-cloth']});
    expect(rest.slice(0, 3)).to.deep.equal(['slow-breath', 'even-breath', 'box-breath']);
  });

  it('puts favorites first, then what was used last', () => {
    const wish = {need: 'breath', favorites: ['box-breath', 'feet'], used: ['sigh', 'even-breath']};
    expect(chosen(wish).fit).to.deep.equal(['box-breath', 'sigh', 'even-breath']);
    expect(chosen({...wish, need: undefined}).fit).to.deep.equal(['feet', 'box-breath', 'sigh']);
  });

  it('takes no favorite for what is needed now', () => {
    expect(chosen({need: 'floaty', favorites: ['box-breath']}).fit).not.to.include('box-breath');
  });

  it('at the onset has only the breath that is right then', () => {
    expect(chosen({moment: onset})).to.deep.equal({fit: ['slow-breath'], rest: []});
  });

  it('on the way back begins with looking around for who feels floaty', () => {
    expect(chosen({moment: returning, need: 'floaty'}).fit[0]).to.equal('look-around');
  });

  it('offers a need and a favorite that are not there any more to nobody', () => {
    expect(chosen({need: 'gone', favorites: ['gone'], used: ['gone']}).fit).to.deep.equal([]);
    expect(chosen({need: 'gone'}).rest.length).to.equal(exercises.length);
  });
});

describe('the moment of a phase', () => {
  it('is what exercises call it', () => {
    expect(phases.map((phase) => [phase.id, momentOf(phase).when])).to.deep.equal([
      ['preparation', 'before'],
      ['arrival', 'before'],
      ['onset', 'onset'],
      ['inner', 'onset'],
      ['return', 'returning'],
      ['rest', 'returning'],
      ['evening', 'after'],
      ['day-1', 'after'],
      ['integration', 'after'],
    ]);
  });

  it('is mid-session in a phase of the provider’s own, since it may be', () => {
    expect(momentOf({id: 'walk', part: 'day'})).to.deep.equal(onset);
    expect(momentOf({id: 'constructor', part: 'day'})).to.deep.equal(onset);
  });

  it('suggests only what is offered then', () => {
    for (const phase of phases) {
      if (!phase.exercise) continue;
      const {fit, rest} = chosen({moment: momentOf(phase)});
      expect([...fit, ...rest], phase.id).to.include(phase.exercise);
    }
  });
});

describe('any wish', () => {
  const ids = exercises.map(({id}) => id);
  const some = fc.uniqueArray(fc.constantFrom(...ids, 'gone'));
  const wish = fc.record<Wish>({
    need: fc.option(fc.constantFrom(...grounding.needs.choices.map(({id}) => id), 'gone'), {nil: undefined}),
    minutes: fc.option(fc.oneof(fc.integer({min: 1, max: 20}), fc.constantFrom(0, NaN, Infinity)), {nil: undefined}),
    moment: fc.option(fc.constantFrom(...phases.map(momentOf)), {nil: undefined}),
    favorites: some,
    used: some,
  });

  it('never has a hold on the day, keeps to the moment, the need and the time, and offers each once', () => {
    fc.assert(
      fc.property(wish, (it) => {
        const {fit, rest} = choose(exercises, it);
        const all = [...fit, ...rest];
        expect(new Set(all).size).to.equal(all.length);
        expect(fit.length).to.be.below(4);
        for (const each of fit) {
          if (it.need !== undefined) expect(each.needs).to.include(it.need);
          if (it.minutes !== undefined) expect(aboutMinutes(each)).to.be.at.most(it.minutes);
        }
        if (!it.moment) expect(all.length).to.equal(exercises.length);
        for (const each of all) {
          if (it.moment?.part === 'day') expect(holdOf(each), each.id).to.equal(0);
          if (it.moment) expect(each.when).to.include(it.moment.when);
        }
      }),
    );
  });

  it('has favorites that fit before others that fit', () => {
    fc.assert(
      fc.property(wish, (it) => {
        const liked = choose(exercises, it).fit.map(({id}) => it.favorites.includes(id));
        expect(liked).to.deep.equal([...liked].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
