/** Distress from 0 to 10, rated before and after. Both can be left out. */
import { type TemplateResult } from 'lit';
import type { Around } from '../parts/around.js';
/**
 * Two rows of six, the twelfth place being Skip; one row where there is room.
 *
 * @param value what was chosen; nothing is chosen for anybody
 */
export declare function rating({ say }: Around, name: string, value: number | undefined, choose: (value: number | undefined) => void): TemplateResult;
