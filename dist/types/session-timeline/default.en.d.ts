/**
 * What the timeline shows by default, in English: what each phase is like, and what there is to do. The phases' order, their lengths
 * and days are common to all widgets, in `program/default.en.ts`. All of it can be replaced.
 *
 * It promises nothing and names no dose, no hours to fast and no medicine to stop: those are the prescriber's to say. What may
 * be noticed, what helps and when to call follow what is published by providers of this therapy, and the warnings of the
 * United States Food and Drug Administration on ketamine (October 2023) and on esketamine's label.
 */
import type { Part } from '../program/parts.js';
export declare const part: Part;
