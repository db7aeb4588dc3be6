import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {speaksOfDanger} from '../../src/parts/danger.ts';
import {growth, inStep} from '../growth.ts';

const lines = (text: string) => text.trim().split(/\n\s*/);

const danger = lines(`
  I want to die
  i just want to die
  I really just want to be dead.
  wish i was dead
  I wish I were dead
  I wish I’d never been born
  part of me wants to die
  some days I would rather be dead
  they would be better off without me
  everyone would be better off if I was gone
  My kids are better off without me
  no one would miss me if I died
  nobody would even notice if i was gone
  I have no reason to live
  I can't find a reason to keep going
  there is nothing left to live for
  what is the point of living
  life is not worth living
  Life isn’t worth living anymore
  I don't want to be here anymore
  dont wanna be here
  I do not want to live like this anymore
  I no longer want to be alive
  I don’t want to exist
  i dont want to wake up tomorrow
  I hope I go to sleep and never wake up
  I wish I could just disappear
  I want to not exist
  tired of being alive
  I am so tired of living
  I’m done with life
  I want to end it all
  I am going to end it tonight
  end my life
  thinking about ending my life
  I think about killing myself every day
  kill my self
  I’m going to kill myself.
  kms
  I am suicidal
  having sucide thoughts again
  suicidal thoughts came back after the session
  I might unalive myself
  I want to hurt myself
  I cut myself again last night
  the urge to cut is so strong
  started cutting again
  I keep thinking about self-harm
  self harm
  take all my pills
  I could just swallow the whole bottle of pills
  I have been saving up my pills
  I want to overdose
  I took too many of my pills
  I feel like jumping off a bridge
  I want to drive my car into a tree
  walk into traffic
  I bought a gun and I am scared
  I want to take my own life
  I can't keep myself safe
  I cannot keep myself safe tonight
  I’m not safe
  I don't feel safe at home
  I don’t trust myself to be alone tonight
  I might do something stupid tonight
  I can't go on
  i cant do this anymore
  can’t take it any more
  he is going to hurt me
  he’s going to kill me
  I'm afraid he'll hurt me again
  My husband hits me
  my boyfriend threatened to kill me
  she is hurting me
  I am in danger
  I am going to hurt him
  I want to kill him
  I have thoughts of hurting my baby
  I'm scared I will hurt someone
  I used to want to die and now I want to die again
  voices tell me to hurt people
  I wrote goodbye letters to my kids
  I don’t want to live anymore
  I WANT TO DIE
  I’ve been thinking about dying a lot
  I deserve to die
  let me die
  Since my brother died by suicide I want to die too
  I attempted suicide last year
  my daughter is suicidal
  I want to sleep forever
  I wish I wasn't alive
  I want to hang myself
  hang myself with a rope
  I want to starve myself
  the world would be better without me
  make it all stop, I want it all to end
  give up on life
  How many pills do I need to take to die
  I don't want to be here. I'm so tired.
  I cant do this anymore. im done
  I am not safe. Please help
  I hope i dont wake up
  I want to... die
  do NOT want to live
  I wanna kill myself lol
  my partner is going to hurt me tonight
  someone is trying to kill me
  I feel like dying
  I don't feel safe with him
  everyone would be happier without me
  I'm thinking of taking too many pills, I could take all my pills tonight
  I don't see the point of living anymore
  I can't see a reason to go on
  thoughts of suicide
  dont want to live
  jump in front of a train
  I wish that I was never born
  I need to hurt myself to feel something
  I keep wanting to hurt myself
  I have a plan to end my life
  I don’t deserve to live
  I want to be gone for good
  I just want it all to be over
  i wish i could sleep and not wake up
  i want to off myself
  I'm gonna kill myself tonight
  i just wanna stop existing
  Sometimes I think everyone would be better off if I wasn't here
  I can't stop thinking about suicide
  I'm having thoughts of ending it all
  Thinking about ending it
  I don't see any reason to keep living
  My life isn't worth living.
  I hate my life and want it to end
  I want my life to end
  I want my life to be over
  I've thought about how I would do it, I would jump off the bridge
  I took a bunch of pills last night
  What is the fastest way to die
  how to kill myself
  I keep imagining crashing my car
  I hope I get hit by a bus
  I should just die
  nobody cares if I live or die
  nobody would care if I died
  I feel like ending everything
  I'm ready to go. I said goodbye to everyone.
  I'm planning to kill myself after the session
  If this doesn't work I will kill myself
  if ketamine doesn't work i'm going to end my life
  this is my last hope before I end it
  I am a danger to myself
  I have a knife in my room and I want to use it on myself
  I burned myself with a lighter
  I scratch myself until I bleed
  i relapsed and cut last night
  I'm scared of what I might do to myself
  I'm afraid I will hurt myself
  afraid I might harm my kids
  I want to hurt my husband
  I feel like hurting people
  I want to kill everyone
  I'm going to shoot my boss
  I'm scared he will kill me
  He chokes me
  My dad is beating me
  My stepfather is abusing me
  he raped me last night
  he says he'll kill me if I leave
  my ex is stalking me
  I am not safe with him
  I'm unsafe at home
  I'm in an abusive relationship
  I'm being abused
  I'm scared to go home
  He has a gun
  the voices tell me to do it
  I do not want to be alive anymore
  I don’t want to be in this world anymore
  I don't want to be around anymore
  I am tired of life
  tired of this life
  exhausted from living
  I can't live like this anymore
  I can't keep living like this
  I cannot go on like this
  I dont think i can go on
  I can't cope any more
  no point anymore
  there's no point in living
  whats the point of being alive
  what's the point in going on
  My family deserves better than me, they'd be better off without me
  I ruin everything and the world would be a better place without me
  I'd rather die
  I would rather not be alive
  wish i could go to sleep and not wake up
  I wish I would not wake up
  I pray I don't wake up
  I want to fall asleep and never wake up
  i want to go to sleep forever
  wish I had never been born
  I feel suicidal.
  suicidl
  sucidal
  suiside
  I want to kms
  unalive
  self-harming again
  I've been self harming
  slit my wrists
  tie a noose
  put a bullet in my head
  want to blow my brains out
  want to bleed out
  stop eating until I die
  I want to starve to death
  I'm going to drown myself
  I want to not be here anymore
  I want it all to stop
  thoughts of ending things
  I should have died in the accident
  I should’ve died that night
  I shouldn't be alive
  I wish God would just take me
  I hope the ketamine kills me
  I wish the accident had killed me
  I won't be around much longer
  everyone would be happier if I were dead
  They'd all be fine if I was gone
  I am a burden
  I’m just a burden
  I want to be with my dead son
  I want to be with my dead brother
  wish I could vanish
  I want to disappear so badly
  let it be over
  there's no way out
  I can't keep doing this
  I don't think I can do this anymore
  I don't see the point anymore
  I don't want to die but I think about it every day
  I do not want to die anymore
  I don’t want to die any more, I think
  I want to die anymore
  I never wanted to die
  I have been cutting again
  I've been cutting
  I relapsed with cutting
  I'm scared of what I'll do
  I'm afraid of my husband
  I want to stop being afraid of my husband
  I want to stop being scared of him
  stop being scared of my ex
  I want to stop being scared he will come back
  scared he’ll find me
  I want to stop being scared at home
  overcome my fear of my stepfather
  I'm afraid of my husband's anger
  I want him to stop hitting me
  I want my dad to stop abusing me
  I wish my husband would stop hurting me
  My boyfriend choked me
  he said he would kill me if I leave
  I don't want to go home
  May I let go of my life
  I want to k*ll myself
  I want to k1ll myself
  I want to d1e
  sewer slide
  quiero morir
  Quiero morirme
  me quiero matar
  no quiero vivir
  ya no quiero vivir más
  ya no quiero estar aquí
  ya no quiero estar aqui
  quiero desaparecer
  quisiera no despertar
  quiero hacerme daño
  a veces pienso en suicidarme
`);

/** Look like it, and are not. */
const harmless = lines(`
  this worry is killing me
  let my old self die
  I want to let the old me die
  dying to know what it feels like
  my mother died by suicide and I want to grieve her
  I lost my brother to suicide
  May I grieve my father’s suicide.
  I used to want to die and I am glad I am here
  I used to cut myself, and I am proud that I stopped
  I used to be suicidal
  kill time
  How do I kill time while I wait?
  I could kill for a coffee
  I want to cut myself some slack
  cut myself a break
  May I cut the cord with what was
  end it all with my ex by being honest
  I want to end things with him
  let go of the fear of dying
  I am afraid of dying
  I don’t want to die
  fear of death
  What if I die?
  ego death
  What is ego death like?
  I want my inner critic to be quiet
  Should I take my pills on time?
  do I take my pills with food
  Can I take all my pills in the morning?
  jump in
  I want to jump in and trust
  hang in there
  I want to stop hurting
  it hurts
  May I be with what hurts
  my back is killing me
  I died laughing
  I want to live
  I want to feel alive
  I want to be here, now
  I want to be alive to my life
  I want to build a life worth living
  I don’t want to live in fear
  I don’t want to wake up anxious
  I am tired of living in fear
  I want to take my life back
  I want to take my life in my own hands
  I hurt my wife by lying and I want to make amends
  I never want to hurt her again
  I don’t want to hurt people I love
  I want to understand why I hurt the people I love
  May I forgive him for hurting me
  my father hit me when I was a child
  she hurt me and I want to let it go
  I want to feel safe
  I want to feel safe at home in my body
  May I stay safe and open
  I want to keep my heart safe
  What if I cannot stop crying?
  What if I cannot go to the bathroom?
  I can’t go on vacation this year
  I can’t take this medicine with food
  I want to disappear my doubts
  I want my pain to disappear
  I want to cut down on sugar
  I want to cut back on work
  shoot for the stars
  I want to shoot him a message
  burn myself out
  killing myself laughing
  I beat myself up over everything
  I want to drown out the noise
  I want to give up control
  I want to end the day with gratitude
  in the end it all worked out
  The end it had was good
  I want to leave my past behind
  I want to be done with shame
  who will be with me
  better without alcohol
  I am in a better place
  suicide prevention work is my job
  I work for a suicide hotline
  my dad died of an overdose
  deadline at work
  deadly boring
  my plants are dying
  Is it safe?
  Is it safe at home alone after?
  Can I be alone at home after?
  I want to be with my mother as she dies
  kill two birds
  this job kills my soul
  I hang out with my sister
  The side effects
  I want peace with my body
  I would like to be hopeful
  I don’t know yet.
  What if it feels like dying?
  It felt like dying and being born
  I want to wake up to my life
  I want to exist without fear
  I want to diet without shame
  I want to go on with my life
  How many pills do I take?
  Should I take all my meds that morning?
  do I bring all my meds
  What if I don't wake up?
  I can’t be here on Friday
  I don’t feel alive
  I want to care for myself
  Can I drive home?
  I want to turn it off if I can
  my job is killing me
  I don’t want to die of boredom
  I worry about the side effects
  I am not living my values
  I want to be free of self-doubt
  my own life feels far away
  This is my life
  I want to make my life mine again
  I want to stop taking life so seriously
  I am done with my ex
  I want to give up sugar
  I don’t see the point in small talk
  May I sit with the thought that all things end
  I never felt more alive
  Not safe to drive after?
  I want to understand my anger
  May I be open to what I have been holding.
  I want to stop worrying about my kids
  I want to be here for my family
  I don't want to be so hard on myself
  I don't want to feel this way
  I don't want to do this session
  I can't do this alone
  I can't sleep
  I can't stop overthinking
  I want to stop hurting people with my words
  I want to end the cycle
  I want to end the fighting with my wife
  I want to heal from my divorce
  I am tired of fighting
  I am tired of being strong
  I am tired of being on guard all the time
  I am done pretending
  I want the pain to stop
  make the pain stop
  I want this to be over
  I want to put down the burden
  the burden of grief
  I feel like a burden
  I lost my son last year
  my friend died
  My dog died
  after my father died
  I want to talk to my dead mother
  I want to feel less dead inside
  I feel dead inside
  my deadbeat dad
  I’m scared of the dark
  I’m scared of losing control
  will it hurt?
  will the shot hurt me
  Does the needle hurt
  What if I throw up?
  Can the lozenge hurt my teeth?
  Could it harm my liver?
  is it harmful
  Is ketamine safe?
  is it safe to be alone afterwards
  Can I be home alone tonight?
  Will I be safe?
  I want to feel safe with people
  I don’t feel safe in my body
  I never felt safe as a child
  I want to trust myself
  I don’t trust myself
  I want to stop killing my joy
  that killed my confidence
  I want to kill it at work
  I want to nail this
  I cut my hair
  I cut ties with my brother
  I want to cut sugar
  I hit a wall
  I hit rock bottom
  I want to shoot my shot
  I want to hang up my guilt
  hanging on
  hanging around with friends
  I want to beat depression
  I want to beat this
  attack my problems
  panic attack
  heart attack
  afraid of heart attacks
  I overdid it
  my old wounds
  I want to bury the past
  I want to live fully
  I want to learn to live with grief
  I want to go on living after losing her
  how do I go on without her
  I want to find my reason to get up
  I want purpose in life
  I want to enjoy life
  I am done with this job
  I give up on dating
  I want to give up the fight
  sick of work
  I hate my job
  I want it all
  I want all of it to be beautiful
  it all ended well
  Does the trip end?
  When does it end
  Will it all end after 45 minutes?
  I want to disappear into the music
  I want to dissolve
  I want to fade into nothing but light
  Can I take my pills before
  Do I take all of my pills the morning of
  I take pills for my heart
  jump for joy
  jump through hoops
  drive off into the sunset
  step in front of the mirror
  walking in front of people
  into the trees
  off the grid
  my mother’s death
  he wasn’t born yet
  I was born in May
  I want to be reborn
  Reborn
  I never want to lose hope
  he never hit me
  she hurt me
  my mom hurt me
  people who hurt me
  I hurt my mom
  I hurt people
  What happens if I say something that could hurt someone?
  I can do it
  I know I can do this
  I want to go home
  I was hit by a car in 2012
  I want my fear to die down
  a gun went off in the war
  I want to disappear for a weekend
  I don't want to hurt my wife's feelings
  I want to end things well with my ex
  I didn't wake up in time
  I am afraid of my mother dying
  I am scared of my husband’s death
  I am afraid of my exam
  I am afraid of people
  I want to let go of my life before the divorce
  I should have been there
  I should have told him
  I want God to be near me
  I see no point in worrying
  I scared him with my anger
  at this point any help is welcome
  my hours have been cut
  no vivid dreams
  I can’t keep doing this job
  My mom is in heaven
  I want to be with my mother
  I want the needle to stop
  I wrote 1. rest 2. be kind!
  quiero vivir
  quiero morder la vida
  Quiero entender mi miedo
  quiero despertar
`);

describe('words of danger', () => {
  for (const text of danger) it(`are heard in: ${text}`, () => expect(speaksOfDanger(text)).to.equal(true));
});

describe('words that are not of danger', () => {
  for (const text of harmless) it(`such as: ${text}`, () => expect(speaksOfDanger(text)).to.equal(false));
});

describe('listening for danger', () => {
  it('hears it whatever the apostrophes, the capitals, the spaces and the marks', () => {
    for (const text of [
      'I don’t want\n\nto live anymore',
      "I DON'T WANT TO LIVE",
      'i dont  want\u00a0to\tlive',
      'I do not want to live!!!',
      '“I want to... die”',
    ]) {
      expect(speaksOfDanger(text), text).to.equal(true);
    }
  });

  it('hears it in the middle of much else', () => {
    const [before, after] = ['I walked by the sea today. '.repeat(3000), 'Then the sun came out. '.repeat(1000)];
    expect(speaksOfDanger(`${before}I want to die. ${after}`)).to.equal(true);
    expect(speaksOfDanger(before + after)).to.equal(false);
  });

  it('hears nothing in no words, and in other scripts', () => {
    for (const text of ['', ' ', '🙂🙂', '…', 'أريد أن أفهم قلقي', '我想理解我的焦虑'])
      expect(speaksOfDanger(text)).to.equal(false);
  });

  it('hears it beside any other text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (before, after) => {
        expect(speaksOfDanger(`${before}\nI feel suicidal.\n${after}`)).to.equal(true);
      }),
    );
  });

  describe('takes no longer for long texts than their length asks for', () => {
    const hard = [
      'a ',
      'i want to ',
      'dont want to be ',
      'used to be ',
      'my husband is ',
      'to ',
      'lost my my my my ',
      'wish i was ',
      'hope it ',
      'afraid of my ',
    ];
    for (const piece of [...hard, 'kil', 's', ' ', '’', 'не ']) {
      it(`of “${piece}”`, () => {
        expect(speaksOfDanger(piece.repeat(100_000 / piece.length))).to.equal(false);
        expect(growth(speaksOfDanger, piece, 32_000)).to.be.below(inStep);
      });
    }
  });
});
