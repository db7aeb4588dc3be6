/** Fields: what can be filled in, with its label, its hint and what is wrong. */
import { type TemplateResult } from 'lit';
/** A control inside of its label: a date, a choice, a number. */
export declare function field(label: unknown, control: unknown): TemplateResult;
/** A field that needs a word more than its label. */
export interface Described {
    /** the control's */
    readonly id: string;
    readonly label: unknown;
    readonly hint?: unknown;
    /** what is wrong with what stands there now */
    readonly error?: unknown;
}
/**
 * A control after its label and its hint, and before what is wrong. Both are its description, and no part of its name.
 *
 * @param control given the ids for its `aria-describedby`
 */
export declare function described({ id, label, hint, error }: Described, control: (by: string) => unknown): TemplateResult;
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
