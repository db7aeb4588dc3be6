import {expect} from '@open-wc/testing';
import {checkProgram, defaultProgram} from '../../src/whole.ts';
import {
  exerciseKindNames,
  exerciseKinds,
  expectedByKind,
  type KindOfExercise,
} from '../../src/program/exercise-kinds.ts';

/** What each member may be. */
const members = {
  pattern: [
    {cue: 'in', seconds: 4},
    {cue: 'out', seconds: 6},
  ],
  steps: [{id: 'one', text: 'One'}],
  taps: {seconds: 1, count: 6, notice: 12},
  media: {src: '/sea.mp3', captions: '/sea.vtt'},
};
const problemsOf = (exercise: object) =>
  checkProgram({grounding: {exercises: [{id: 'hum', title: 'Hum', ...exercise}]}}).problems.length;

describe('the kinds of exercise', () => {
  for (const kind of exerciseKindNames) {
    const {plays, orLink}: KindOfExercise = exerciseKinds[kind];

    it(`${kind} plays its ${plays}, and is refused without`, () => {
      const {[plays]: played, ...rest} = members;
      expect(problemsOf({kind, [plays]: played})).to.equal(0);
      expect(problemsOf({kind, ...rest})).to.equal(1);
    });

    it(`${kind} ${orLink ? 'can' : 'cannot'} be a link alone`, () => {
      expect(problemsOf({kind, url: '/sea'})).to.equal(orLink ? 0 : 1);
    });
  }

  it('are each one that the default has, but for a recording, which is a provider’s own', () => {
    const used = new Set<string>(defaultProgram.grounding.exercises.map(({kind}) => kind));
    expect(exerciseKindNames.filter((kind) => !used.has(kind))).to.deep.equal(['media']);
  });

  it('are said in an error with what they play', () => {
    const own = exerciseKindNames
      .filter((kind) => exerciseKinds[kind].plays !== 'steps')
      .map((kind) => `"${kind}" with "${exerciseKinds[kind].plays}"`);
    expect(expectedByKind).to.equal([...own, 'another with "steps"', 'or only a "url"'].join(', '));
  });
});
