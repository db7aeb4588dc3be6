/** The head: when the session is, or where the client is, and what can be done about the date. */
import { type TemplateResult } from 'lit';
import { type Session } from '../sessions/sessions.js';
import type { Situation } from './situation.js';
import { View, type AskIn } from './view.js';
/** An element's head. */
export declare class Head extends View {
    #private;
    render(situation: Situation, ask: AskIn): TemplateResult;
    /** What is shown largest: when it is, or where the client is. */
    title(session: Session, { where, now, own }: Situation, size: 'head' | 'title'): TemplateResult;
}
