/**
 * What only the player says, in English, until an exercise is started; from then on it says `doing.words.en.ts`, too. How a word is
 * written: `locale/words.en.ts`.
 */
import type {Forms} from '../locale/words.en.ts';

export const words = {
  'player.title': 'A few quiet minutes',
  'player.need': 'What do you need now?',
  'player.howLong': 'How long?',
  'player.min': '{count} min',
  'player.any': 'Any',
  'player.three': 'Three that fit',
  'player.fit': 'What fits',
  'player.noFit': 'Nothing fits exactly. All of these can be tried.',
  'player.begin': 'To begin with',
  'player.about': {one: 'about {count} minute', other: 'about {count} minutes'},
  'player.isFavorite': 'a favorite',
  'player.favorite': 'Favorite',
  'player.others': 'Other exercises',
  'player.care': 'Before you start',
  'player.noSight': 'Without seeing',
  'player.noHearing': 'Without hearing',
  'player.settings': 'How it looks and sounds',
  'player.look': 'What you see',
  'player.look.circle': 'Circle',
  'player.look.wave': 'Wave',
  'player.look.path': 'Path',
  'player.look.words': 'Words',
  'player.fewer': 'Shorter',
  'player.longer': 'Longer',
  'player.breaths': {one: '{count} breath', other: '{count} breaths'},
  'player.rounds': {one: '{count} round', other: '{count} rounds'},
  'player.pace': 'Pace',
  'player.eachLasts': {one: '{count} second each', other: '{count} seconds each'},
  'player.holdLasts': 'hold {seconds} seconds',
  'player.noHolds': 'Today without the holds.',
  'player.breathLasts': '{seconds} seconds a breath',
  'player.slower': 'Slower',
  'player.quicker': 'Faster',
  'player.holds': 'Hold the breath in between',
  'player.sound': 'Sound',
  'player.tones': 'Tones',
  'player.noise': 'Soft noise',
  'player.voice': 'A voice that says each cue',
  'player.speech': 'Voice',
  'player.haptics': 'Vibration',
  'player.before': 'How strong is your distress now?',
  'player.optional': 'Only if you want to look at it again afterwards.',
  'player.distress': 'Distress',
  'player.none': '0 none',
  'player.most': '10 the most',
  'player.skipIt': 'Skip',
  'player.start': 'Start',
} as const satisfies Record<string, string | Forms>;

type Own = typeof words;
declare module '../locale/locale.ts' {
  interface EnglishWords extends Own {}
}
