/** Where an entry is, in words. */
import { type TemplateResult } from 'lit';
import type { Entry } from '../record/entry.js';
import type { Around } from './around.js';
/** What can be said of an entry's way. `failing`: nobody answers, and it goes on trying. */
export type Where = 'private' | 'waiting' | 'sent' | 'could-not' | 'failing';
/** Where an entry is. */
export declare function whereIs(entry: Pick<Entry, 'id' | 'sharing'>, { journey }: Around): Where;
/** One line: a mark, a phrase, and where it helps the reason. Only "could not" has weight. */
export declare function deliveryState(entry: Pick<Entry, 'id' | 'sharing'>, around: Around): TemplateResult;
