import type { Program } from './schema.js';
export declare const defaultProgram: Program;
