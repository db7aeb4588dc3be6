/** What every page with a tag of ours loads: the journey, which is defined here before any widget, and all that two files share. */
import '../define/kap-journey.ts';
import {handOver} from './later.ts';

export {handOver};

/** What the loader knows of this file. */
export interface Core {
  readonly handOver: typeof handOver;
}
