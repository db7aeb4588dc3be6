/**
 * What the player shows by default, in English: what exercises are for, how they go, what to watch out for, and what their steps say.
 * What they are called is common to all widgets, in `program/default.en.ts`. All of it can be replaced.
 */
import type { Part } from '../program/parts.js';
export declare const part: Part;
