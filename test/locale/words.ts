/** Every word in English: the common ones, and those that each widget brings. */
import {words as builder} from '../../src/intention-builder/words.en.ts';
import {words as doing} from '../../src/grounding-player/doing.words.en.ts';
import {words as player} from '../../src/grounding-player/words.en.ts';
import {words as common} from '../../src/locale/words.en.ts';
import {words as timeline} from '../../src/session-timeline/words.en.ts';

/** By the folder in `src/` that they stand in. */
export const wordsByFolder = {
  locale: common,
  'session-timeline': timeline,
  'intention-builder': builder,
  'grounding-player': {...player, ...doing},
};

/** By the file that they stand in. */
export const wordsByFile = [common, timeline, builder, player, doing];

export const allWords = {...common, ...timeline, ...builder, ...player, ...doing};
