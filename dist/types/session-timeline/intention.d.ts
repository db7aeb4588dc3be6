/** Where an intention is shown, which phase's room leads to the builder, and in which words. */
import type { Key } from '../locale/locale.js';
import type { Phase } from '../program/schema.js';
import type { Content } from '../record/entry.js';
import type { Scene } from './light.js';
/** Whether an intention has its place in a phase's room: on the way to the session, at arrival, and afterwards. */
export declare function isPlaceForIntention(phase: Phase, phases: readonly Phase[], scene: Pick<Scene, 'light'>): boolean;
/**
 * What the way to the builder is called in a phase's room; none where no intention is there and none can be written.
 *
 * @param intention what is there
 */
export declare function builderWords(phase: Phase, phases: readonly Phase[], scene: Pick<Scene, 'light' | 'writable'>, intention: Pick<Content<'intention'>, 'answer'> | undefined): Key | undefined;
