/** What a part knows of the element that it stands in. */
import { type ReactiveElement, type TemplateResult } from 'lit';
import { JourneyConsumer } from '../journey/consumer.js';
import type { RecordHead } from '../journey/contexts.js';
import { Language } from '../locale/language.js';
import type { Say } from '../locale/locale.js';
import type { Text } from '../program/schema.js';
/** What takes longer than this, in ms, is spoken of. */
export declare const patience = 1000;
/** Whose record is open: nobody's where none is. Its place may change, and its entries. */
export declare function whoseIs({ status, site, client, generation }: RecordHead): string;
/** An element's journey and language, and what follows from both. */
export declare class Around {
    #private;
    readonly host: ReactiveElement;
    readonly journey: JourneyConsumer;
    readonly language: Language;
    constructor(host: ReactiveElement);
    /** Says a word of the interface. */
    get say(): Say;
    /** The language of the interface, BCP 47. */
    get lang(): string;
    /** The practice's name, for a sentence. */
    get name(): string;
    /** A program's text as a string, where markup cannot stand. */
    plain(text: Text | undefined): string;
    /** A program's text, with its language where that is another one than around it. */
    text(text: Text | undefined): string | TemplateResult;
    /** Whether the focus is in here, or nowhere: while a file was on its way, somebody may have begun to write elsewhere. */
    get isHere(): boolean;
    /** Whether the focus is in here. */
    get hasFocus(): boolean;
    /** Renders again, then moves the focus to what took the place of what had it. */
    show(selector?: string): Promise<void>;
}
