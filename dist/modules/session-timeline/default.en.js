import { en } from "../program/text.js";
const driving = en('Do not drive until the next day, after a restful sleep, or longer if your provider says so.');
const home = { 'in-person': en('At home.'), online: en('At home.') };
const room = {
    'in-person': en('At the practice, with a trained person near you.'),
    online: en('At home. Your provider is on the screen, and an adult you trust is close by.'),
};
const defaults = {
    phases: [
        {
            id: 'preparation',
            title: en('Preparation'),
            short: en('Get ready, at your own pace.'),
            happens: [
                en('You and your therapist talk about your goals and about what feels stuck. You may choose an intention: a direction, not a test.'),
                en('You practice grounding techniques, and plan what to do if strong emotions come.'),
                en('You go over the practical details, and how you will be supported before, during and after. Your prescriber checks that this treatment fits you.'),
            ],
            notice: [
                en('You may feel hopeful, worried, or both. Sleep can be lighter the night before. You may notice nothing new, and that is fine too.'),
            ],
            helps: [
                en('Keep the days simple. Rest, walk, see people who are good to you.'),
                en('Try one exercise now, so that it is not new on the day. If strong emotions come, breathe out slowly, feel what holds you up, and tell the person with you.'),
            ],
            ask: [
                en('Who will be with me, and how can you support me?'),
                en('What if I get scared, or want to stop?'),
                en('May anyone touch me, such as a hand on my shoulder? How do I say no?'),
                en('What about my medicines, food and drink?'),
            ],
            eve: [
                en('Feeling nervous is common. Nothing has to be solved before the session.'),
                en('See that your ride and your bag are ready. Then rest.'),
            ],
            place: { 'in-person': en('At the practice or at home, as you agreed.'), online: en('At home, on a video call.') },
            call: en('Before the session, if you feel ill, if your health or your medicines changed, or if you are not sure.'),
        },
        {
            id: 'arrival',
            title: en('Arriving'),
            short: en('Arriving, a talk, and a few checks.'),
            happens: [
                en('There is time to settle and use the restroom. Someone may check your blood pressure.'),
                en('You are asked again if you want to go ahead. You can say no, or wait.'),
                en('You talk about the day, and your intention if you have one. Then you find a comfortable place to lie back.'),
            ],
            notice: [en('A fast heart or doubts are common. So is feeling calm.')],
            helps: [en('Say how you are, and what you ate, drank and took today.')],
            intended: en('Read your intention once. Then hold it lightly.'),
            ask: [en('How do I show that I need something?'), en('What if I need the restroom?')],
            eve: [],
            place: {
                'in-person': en('At the practice.'),
                online: en('At home, in a quiet room, on a video call. An adult you trust is with you.'),
            },
        },
        {
            id: 'onset',
            title: en('The medicine begins'),
            short: en('The medicine begins, and you lie back.'),
            happens: [
                en('You take the medicine as your prescriber planned it. You rest, reclining, with an eye mask and music if you like.'),
                en('Your focus turns inward. Nothing has to happen.'),
            ],
            notice: [en('Deep relaxation. You may feel heavy or light, dizzy, numb or tingly. Sounds can change.')],
            helps: [
                en('Breathe out slowly and let the music carry you. You are not alone.'),
                en('If you feel sick, have pain, or find it hard to breathe, say so at once.'),
            ],
            ask: [en('How will I know that it begins?'), en('Is what I feel expected?')],
            eve: [],
            place: room,
        },
        {
            id: 'inner',
            title: en('Inner journey'),
            short: en('Your session. Put the phone away: you are supported.'),
            happens: [
                en('You rest and look inward. You stay aware that you are in a session, and you are supported: someone is there for you the whole time.'),
            ],
            notice: [
                en('A sense of space. Changes in what you see, hear or feel, or in time. Pictures may come, memories may surface, and old things may look new. Everyday thinking can seem far away.'),
                en('You may cry, laugh, or feel very calm. Or nothing much happens. All of these are normal.'),
            ],
            helps: [
                en('Let what comes, come. You do not have to follow it or make sense of it.'),
                en('If it gets hard, breathe out, feel what holds you up, and ask for a voice or a hand, as you agreed.'),
            ],
            ask: [en('May I move, talk, or take off the mask?'), en('What will you do if I am afraid?')],
            eve: [],
            place: room,
        },
        {
            id: 'return',
            title: en('Coming back'),
            short: en('Coming back, slowly.'),
            happens: [
                en('The effects fade, and the room comes back bit by bit. There is no hurry. Stay lying or sitting until you are told that you can stand.'),
            ],
            notice: [
                en('Calm, openness, and time to reflect. You may be tired but clear. You may also be dizzy, queasy, or close to tears. This is normal.'),
            ],
            helps: [
                en('Talk or be quiet: both are fine.'),
                en('Notice your first impressions, a word or a picture. You do not have to analyze them.'),
            ],
            ask: [en('Is what I feel normal?'), en('May I be quiet for a while?')],
            eve: [],
            place: room,
        },
        {
            id: 'rest',
            title: en('Rest, then home'),
            short: en('Rest, then your ride home.'),
            happens: [
                en('You rest until your care team says that you are ready. They ask how you are and may check your blood pressure again.'),
                en('Then an adult you trust takes you home. If you are at home already, they stay with you.'),
            ],
            notice: [en('You may be sleepy, tender, or unsteady on your feet.')],
            helps: [en('Stand up slowly. Drink some water.'), driving],
            ask: [
                en('Whom do I call tonight?'),
                en('When may I take my usual medicines?'),
                en('When is my integration session?'),
            ],
            eve: [],
            place: {
                'in-person': en('At the practice, then on your way home.'),
                online: en('At home, with an adult you trust.'),
            },
        },
        {
            id: 'evening',
            title: en('That evening'),
            short: en('A quiet evening at home.'),
            when: en('quiet, at home'),
            happens: [en('You rest at home, with someone close by or easy to reach.')],
            notice: [en('You may be tired, calm, or tender. Feeling a little floaty can last until you have slept.')],
            helps: [
                en('Light food, water, soft light, an early night.'),
                en('No driving, machines, alcohol, or signing things. Leave hard talks and big decisions for another day.'),
                en('Let it settle. It does not have to mean anything yet.'),
            ],
            ask: [en('What can I tell the people I live with?')],
            eve: [],
            place: home,
            call: en('Today, if you cannot stop throwing up, are very restless or afraid, or feel worse and not better.'),
        },
        {
            id: 'day-1',
            title: en('The next day'),
            short: en('An easy day.'),
            when: en('one easy day'),
            happens: [
                en('For most people the effects are gone after a night of sleep. Drive only if you slept well, feel steady, and your provider did not say to wait longer.'),
            ],
            notice: [en('You may feel fresh, tired, or low. Things may look a little different, or just the same.')],
            helps: [en('Write or draw your first impressions. Go outside. Keep the day light.')],
            ask: [en('Is what I feel today expected?')],
            eve: [],
            place: home,
            call: en('Today, if things still look or feel unreal, you cannot rest, or you feel worse than before.'),
        },
        {
            id: 'integration',
            title: en('Integration'),
            short: en('Bring it into your days, step by step.'),
            when: en('about two weeks'),
            happens: [
                en('In integration sessions, for example with EMDR, you and your therapist turn insights into daily life.'),
                en('Until you meet, there is nothing that you have to work out.'),
            ],
            notice: [
                en('New awareness, a shifted perspective, less intense distress, or more openness. Insights may keep emerging. Feelings may come and go.'),
                en('Or nothing much happened, and the week feels like any other. That is normal, and worth telling your therapist.'),
            ],
            helps: [
                en('Write a few lines. Move, rest, go outside, see people who are good to you.'),
                en('Pick one small thing to do. Wait with big decisions until you have talked them over.'),
            ],
            ask: [en('How can I use this in my daily life?'), en('What if I noticed nothing?'), en('What comes next?')],
            eve: [],
            place: {
                'in-person': en('At home, and with your therapist.'),
                online: en('At home, and with your therapist on a video call.'),
            },
            call: en('Today, if things still look or feel unreal, you cannot rest, or you feel worse than before.'),
        },
    ],
    checklists: {
        before: {
            title: en('Before your session'),
            items: [
                { id: 'consent', text: en('Read and sign the consent form') },
                { id: 'ride', text: en('Arrange a ride home'), hint: en('Online: an adult who stays with you.') },
                {
                    id: 'free',
                    text: en('Keep the rest of the day free'),
                    hint: driving,
                },
                {
                    id: 'medicines',
                    text: en('Ask about your medicines'),
                    hint: en('Do not stop or change any on your own.'),
                    slot: 'medicines',
                },
                {
                    id: 'food',
                    text: en('Ask what you may eat and drink, and until when'),
                    hint: en('As your prescriber told you.'),
                    slot: 'food',
                },
                { id: 'exercise', text: en('Try one exercise') },
                {
                    id: 'pack',
                    text: en('Pack a bag'),
                    hint: en('Eye mask, headphones, warm socks, water, something to write on.'),
                },
            ],
        },
        day: {
            title: en('Today'),
            items: [
                { id: 'food', text: en('Eat and drink as your prescriber told you'), slot: 'food' },
                { id: 'medicines', text: en('Take your medicines as your prescriber told you'), slot: 'medicines' },
                { id: 'alcohol', text: en('No alcohol or cannabis'), hint: en('Not sure? Ask your prescriber.') },
                { id: 'clothes', text: en('Wear loose clothes'), hint: en('With sleeves that roll up.') },
                { id: 'ride', text: en('Check your ride home'), hint: en('Online: that your adult is there.') },
                {
                    id: 'early',
                    text: en('Take your bag, and be a little early'),
                    hint: en('Online: set up your screen, mask and music.'),
                },
                {
                    id: 'phone',
                    text: en('Silence your phone'),
                    hint: en('Online: keep it close, so that your provider can reach you.'),
                },
            ],
        },
        after: {
            title: en('After your session'),
            items: [
                { id: 'rest', text: en('Eat a little, drink water, rest') },
                { id: 'impressions', text: en('Note your first impressions'), hint: en('A word or a picture is enough.') },
                { id: 'visit', text: en('Set a time for integration') },
                { id: 'step', text: en('Choose one small step') },
            ],
        },
    },
    instructions: {},
};
export const part = { of: 'session-timeline', defaults };
