/** Two questions, three exercises that fit, and all the others. */
import { type TemplateResult } from 'lit';
import { Part } from '../parts/part.js';
import { type Moment } from './choosing.js';
import type { Chosen } from './preferences.js';
export declare class ChoosingForm extends Part {
    #private;
    render(moment: Moment | undefined, { favorites, used }: Chosen, open: (id: string) => void): TemplateResult;
}
