import {expect} from '@open-wc/testing';
import {KapIntentionRequest} from '../../src/parts/intention-request.ts';
import {Stage} from './stage.ts';

/** Somebody on the page asks for the intention. Whether a builder has answered. */
function ask(probe = false): boolean {
  return !document.body.dispatchEvent(new KapIntentionRequest(probe));
}

/** A builder so far down that it is not in sight. */
async function below(): Promise<Stage> {
  const stage = await Stage.open();
  stage.page.style.paddingBlock = '3000px';
  scrollTo(0, 0);
  return stage;
}

const inSight = ({widget}: Stage): boolean => widget.getBoundingClientRect().top < innerHeight;

describe('asked for the intention, a builder', () => {
  it('comes into sight, with the focus on its title', async () => {
    const stage = await below();
    expect(ask()).to.equal(true);
    expect(inSight(stage)).to.equal(true);
    expect(stage.focused?.id).to.equal('title');
  });

  it('says that it is there, and moves nothing, where that is all that is asked', async () => {
    const stage = await below();
    expect(ask(true)).to.equal(true);
    expect(inSight(stage)).to.equal(false);
    expect(stage.focused).to.equal(null);
  });

  it('says nothing while it cannot be seen, nor when it is gone', async () => {
    const stage = await Stage.open();
    stage.page.style.display = 'none';
    expect(ask()).to.equal(false);
    expect(ask(true)).to.equal(false);
    stage.page.style.display = '';
    expect(ask()).to.equal(true);
    stage.page.remove();
    expect(ask()).to.equal(false);
  });

  it('leaves it to its own journey’s, where another one’s widget asks', async () => {
    await Stage.open();
    const journey = document.createElement('kap-journey');
    document.body.append(journey);
    const asked = journey.dispatchEvent(new KapIntentionRequest());
    journey.remove();
    expect(asked, 'nobody answered').to.equal(true);
  });

  it('leaves it to the other one, where two could answer', async () => {
    const hidden = await Stage.open();
    hidden.page.style.display = 'none';
    const [first, second] = [await Stage.open(), await Stage.open()];
    expect(ask()).to.equal(true);
    expect([hidden, first, second].map(({focused}) => focused?.id)).to.deep.equal([undefined, 'title', undefined]);
  });
});
