/**
 * What the player shows by default, in English: what exercises are for, what to watch out for, and what their steps say. Their names
 * and how they go are common to all widgets, in `program/default.en.ts`. All of it can be replaced.
 */
import type { Part } from '../program/parts.js';
export declare const part: Part;
