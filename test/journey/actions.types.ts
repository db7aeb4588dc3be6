/** What the compiler must refuse. It is run by `tsc`, which fails where one of these is no error any more. */
import {actionKinds, type ActionKinds} from '../../src/journey/values.ts';

const {draft: _, ...others} = actionKinds;

// @ts-expect-error: an action that is left out of the table would be `undefined` on a page.
export const withoutDraft: ActionKinds = others;

// @ts-expect-error: so would one that a widget cannot ask for.
export const withAnother: ActionKinds = {...actionKinds, invented: 'reads'};
