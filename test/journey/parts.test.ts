import {expect} from '@open-wc/testing';
import {KapGroundingPlayer} from '../../src/grounding-player/grounding-player.ts';
import {KapIntentionBuilder} from '../../src/intention-builder/intention-builder.ts';
import {KapSessionTimeline} from '../../src/session-timeline/session-timeline.ts';
import {declares} from '../console.ts';
import {defineJourney, defineProbe, stand} from './probe.ts';

// In this order: each test begins with what has come in those before it.
describe('a widget that comes to a page', () => {
  before(() => {
    defineProbe();
    defineJourney();
  });

  it('brings its part to journeys that stand there already, registered in whatever way', async () => {
    const {journey, probe} = await stand();
    await probe.opened();
    const [arrival] = probe.journey.program.phases.filter(({id}) => id === 'arrival');
    expect(arrival).to.have.property('early', 15);
    expect(arrival).to.not.have.property('title');
    expect(probe.journey.program).to.not.have.any.keys('checklists', 'intention');

    customElements.define('own-timeline', class extends KapSessionTimeline {});

    const {program} = await probe.sees(({program}) => 'checklists' in program);
    expect(program.phases.find(({id}) => id === 'arrival')?.title).to.deep.equal({en: 'Arriving'});
    expect(program).to.not.have.property('intention');
    const timeline = document.createElement('own-timeline') as KapSessionTimeline;
    journey.append(timeline);
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.textContent).to.include('Arriving');
  });

  it('has what was written about it checked then, and told once, beside what was told before', async () => {
    const {journey, probe} = await stand();
    await probe.opened();
    const before = declares('program.practice.phone:');
    const after = declares('program.intention.now:');
    journey.program = {practice: {name: 'Harbor Street', phone: 7}, intention: {unknown: 'Not yet.', now: 'soon'}};
    await probe.sees(({program}) => program.practice.name['en'] === 'Harbor Street');
    expect([before.length, after.length]).to.deep.equal([1, 0]);

    KapIntentionBuilder.define('own-builder');
    await probe.sees(({program}) => Boolean(program.intention?.steps));

    expect([before.length, after.length]).to.deep.equal([1, 1]);
    const {intention, practice} = probe.journey.program;
    expect(intention.unknown).to.deep.equal({en: 'Not yet.'});
    expect(intention.now[0]).to.deep.equal({en: 'Much the same'});
    expect(practice.name).to.deep.equal({en: 'Harbor Street'});
  });

  it('is known to a journey that was away meanwhile', async () => {
    const {journey, probe} = await stand({program: {practice: {name: 'Harbor Street'}}});
    await probe.sees(({program}) => program.practice.name['en'] === 'Harbor Street');
    const {parentNode} = journey;
    journey.remove();

    KapGroundingPlayer.define('own-player');
    parentNode?.append(journey);

    const {program} = await probe.opened();
    expect(program.grounding.needs.choices[0]?.text).to.deep.equal({en: 'Slow down my breath'});
    expect(program.practice.name).to.deep.equal({en: 'Harbor Street'});
  });

  it('shows its part where there is no journey', async () => {
    const player = document.createElement('own-player') as KapGroundingPlayer;
    document.body.append(player);
    await player.updateComplete;
    expect(player.shadowRoot?.textContent).to.include('Slow down my breath');
    player.remove();
  });
});
