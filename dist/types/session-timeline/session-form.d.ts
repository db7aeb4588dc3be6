import type { Around } from '../parts/around.js';
import { Notice } from '../parts/notice.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import { type Route } from '../record/entry.js';
import type { Place, Session } from '../sessions/sessions.js';
/** What a new session begins with. */
export interface Defaults {
    readonly zone: string;
    readonly own: string;
    readonly route: Route;
    readonly place?: Place | undefined;
}
/** The form. */
export declare class SessionForm extends Part {
    #private;
    /** the session that is changed, `new`, or none: then the form is not there */
    about: Session | 'new' | undefined;
    defaults: Defaults;
    protected readonly notice: Notice;
    constructor(around: Around, sharing: Sharing);
    /** Opens it in place, with the focus on its first field. */
    open(about: Session | 'new'): Promise<void>;
    /** @param kept whether this is how the widget asks for a first session: then there is no way back */
    render(kept?: boolean): Shown;
    /** Takes the page's time for a session in place of the client's. */
    usePage(session: Session): Promise<void>;
    /** What failed, where the form is not there. */
    failure(): Shown;
}
