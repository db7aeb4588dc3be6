/** What the builder shows by default, in English: the way to an intention. All of it can be replaced. */
import type { Part } from '../program/parts.js';
export declare const part: Part;
