/** Two versions of one thing: both are shown, and either or both can be kept. */
import { type TemplateResult } from 'lit';
import type { Around } from './around.js';
/** @param shown what was saved somewhere else; one's own is still in its field */
export declare function clash({ say }: Around, shown: TemplateResult, choices: Readonly<Record<'mine' | 'theirs' | 'both', () => unknown>>): TemplateResult;
