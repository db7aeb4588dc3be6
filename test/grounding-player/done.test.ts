import {expect} from '@open-wc/testing';
import {begin, pause, resume, seek, setPace} from '../../src/grounding-player/clock.ts';
import {isCompleted, isWorthSaving, secondsSince} from '../../src/grounding-player/done.ts';
import {longerOut} from './stand.ts';

describe('the seconds that were done', () => {
  it('are those that went by, and none of a pause', () => {
    const run = begin(0);
    expect(secondsSince(run, 35_000, longerOut)).to.equal(35);
    expect(secondsSince(pause(run, 35_000), 90_000, longerOut)).to.equal(0);
    expect(secondsSince(resume(run, 90_000), 95_000, longerOut)).to.equal(5);
  });

  it('are a client’s own, however fast it goes', () => {
    expect(secondsSince(setPace(begin(0), 0, 0.75), 40_000, longerOut)).to.equal(40);
  });

  it('are no more than were left, where a machine slept over the end', () => {
    expect(secondsSince(begin(0), 7_200_000, longerOut)).to.equal(120);
    expect(secondsSince(seek(begin(0), 0, 100), 7_200_000, longerOut)).to.equal(20);
    expect(secondsSince(seek(begin(0), 0, 500), 7_200_000, longerOut), 'past its end').to.equal(0);
  });

  it('are ten minutes at most at a step that waits', () => {
    expect(secondsSince(begin(0), 90_000, undefined)).to.equal(90);
    expect(secondsSince(begin(0), 7_200_000, undefined)).to.equal(600);
  });
});

describe('an exercise at its end', () => {
  it('was done where most of it was: the last words may be skipped', () => {
    expect(isCompleted(96, 120)).to.equal(true);
    expect(isCompleted(95, 120)).to.equal(false);
  });

  it('was done where only the client knows how long it is', () => {
    expect(isCompleted(3, 0)).to.equal(true);
  });
});

describe('something to save', () => {
  const not = {seconds: 0, completed: false};

  it('is there once a round or a step is over', () => {
    expect(isWorthSaving(not, 0)).to.equal(false);
    expect(isWorthSaving({...not, seconds: 9}, 0)).to.equal(false);
    expect(isWorthSaving(not, 10)).to.equal(true);
  });

  it('is half a minute of a recording', () => {
    expect(isWorthSaving({...not, seconds: 29.9}, undefined)).to.equal(false);
    expect(isWorthSaving({...not, seconds: 30}, undefined)).to.equal(true);
  });

  it('is whatever came to its end', () => {
    expect(isWorthSaving({seconds: 3, completed: true}, undefined)).to.equal(true);
  });
});
