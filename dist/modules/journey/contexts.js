/**
 * The four contexts: all that a widget knows of the world outside it. Few and coarse; every value is frozen and replaced whole.
 *
 * The keys are `Symbol.for(…)`, so that two bundles of the suite on one page share them.
 */
import { createContext } from '@lit/context';
/** The checked program, all its languages; a widget picks its own. */
export const programContext = createContext(Symbol.for('kap-widgets/program@1'));
/** Whose record is open and its bounded head. */
export const recordContext = createContext(Symbol.for('kap-widgets/record@1'));
/** What waits, was sent, could not be sent. */
export const deliveryContext = createContext(Symbol.for('kap-widgets/delivery@1'));
/** Save, share, withdraw and the rest: stable functions. */
export const actionsContext = createContext(Symbol.for('kap-widgets/actions@1'));
