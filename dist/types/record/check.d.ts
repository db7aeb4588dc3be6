import { type EntryCheck } from './stored.js';
export declare const entryCheck: EntryCheck;
