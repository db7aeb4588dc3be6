import type { Transport } from '../delivery/http.js';
import type * as Sending from '../delivery/sending.js';
import type { ProgramProblem } from '../program/problem.js';
import type { ProgramSource } from '../program/load.js';
import { type Opener } from './actions.js';
import { type Identity } from './identity.js';
import { type Destination, type OpenRecord } from './open-record.js';
import { type StorageChoice } from './opening.js';
import { type JourneySource, type JourneyValues } from './values.js';
/** A fresh token for one client. */
export type TokenSource = string | ((client: string) => Promise<string>);
/** What a journey is told. */
export interface JourneyConfig {
    /** a URI without query or fragment; by default the page's origin */
    readonly site?: string | undefined;
    /** the page signs its clients in: nothing is opened until `client` is set */
    readonly signin?: boolean;
    readonly client?: string | null | undefined;
    readonly token?: TokenSource | undefined;
    readonly storage?: StorageChoice;
    readonly endpoint?: string | undefined;
    /** where a link's code is exchanged; by default the endpoint's sibling `enrolments` */
    readonly enrolments?: string | undefined;
    readonly credentials?: RequestCredentials;
    /** the page's own way to send */
    readonly transport?: Transport | undefined;
    /** a program's URL, its text, or the document itself */
    readonly program?: ProgramSource | undefined;
    /** false where nobody gives out personal links, and one in the address bar is for somebody else */
    readonly links?: boolean;
}
export interface RuntimeOptions {
    /** a provider's mistake, for the console and the page's own scripts; never for the client */
    readonly onProblem?: (problems: readonly ProgramProblem[]) => void;
    readonly onEndpointProblem?: (message: string) => void;
    /** asks for the file that sends; a test holds it back */
    readonly sending?: () => Promise<typeof Sending>;
    /** when that is not in a hurry */
    readonly atIdle?: (work: () => void) => void;
}
/** One journey at work. */
export declare class Runtime implements JourneySource, Opener {
    #private;
    constructor(options?: RuntimeOptions);
    get values(): JourneyValues;
    subscribe(listener: () => void): () => void;
    /** Begins, or goes on with other settings. What did not change goes on undisturbed. */
    configure(config: JourneyConfig): void;
    /** Ends: everything is let go of, and the widgets see a closed record. */
    stop(): void;
    isOpen(opened: OpenRecord): boolean;
    to(): Destination;
    refresh(): void;
    reopen(as?: Identity): Promise<void>;
}
