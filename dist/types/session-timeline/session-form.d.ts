import type { Around } from '../parts/around.js';
import { Notice } from '../parts/notice.js';
import { Part, type Shown } from '../parts/part.js';
import type { Sharing } from '../parts/sharing.js';
import type { Session } from '../sessions/sessions.js';
import type { Situation } from './situation.js';
/** The form. */
export declare class SessionForm extends Part {
    #private;
    /** the session that is changed, `new`, or none: then the form is not there */
    about: Session | 'new' | undefined;
    protected notice: Notice;
    constructor(around: Around, sharing: Sharing);
    /** Stands open where there is no session at all; not in anybody's way once there is one, nor where nobody can write. */
    follow({ sessions, writable, defaults }: Situation): void;
    /** Opens it in place, with the focus on its first field. */
    open(about: Session | 'new'): Promise<void>;
    /** @param kept whether this is how the widget asks for a first session: then there is no way back */
    render(kept?: boolean): Shown;
    /** Takes the page's time for a session in place of the client's. */
    usePage(session: Session): Promise<void>;
    /** What failed, where the form is not there. */
    failure(): Shown;
}
