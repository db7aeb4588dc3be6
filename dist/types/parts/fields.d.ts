/** Fields: what can be filled in, with its label, its hint and what is wrong. */
import { type TemplateResult } from 'lit';
/** What a control stands with. All of it is read out with the control. */
export interface Beside {
    readonly hint?: unknown;
    /** what is wrong with what stands there now */
    readonly error?: unknown;
}
/** A control inside of its label: a date, a choice, a number. */
export declare function field(label: unknown, control: unknown, { hint, error }?: Beside): TemplateResult;
/** A field for a client's own words. */
export interface OwnWords {
    readonly id: string;
    readonly text: string;
    /** 1 for a line that does not break; 3 without it */
    readonly rows?: number;
    typed(text: string): void;
}
/** The field itself; its label is another element, since who will see what is written stands between them. */
export declare function ownWords({ id, text, rows, typed }: OwnWords): TemplateResult;
