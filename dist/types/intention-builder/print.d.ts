/** Printing one thing alone: the provider's page around it stays off the paper. */
import { type TemplateResult } from 'lit';
/** How a page is printed. */
export interface Sheet {
    /** what browsers name the print and its file by */
    readonly title: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** font families */
    readonly font: string;
    /** a card of its own page, or one to cut out and carry */
    readonly size: 'page' | 'small';
}
/** How a window is printed; a test puts something else in its place. */
export declare const printer: {
    print: (alone: Window) => void;
};
/**
 * Prints a card alone, in a frame of its own.
 *
 * @param into where the frame is kept until it is printed: a shadow root, whose styles hide it
 */
export declare function printAlone(card: TemplateResult, { title, lang, dir, font, size }: Sheet, into: ParentNode): Promise<void>;
