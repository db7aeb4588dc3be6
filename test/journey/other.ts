/** Another page of the same site, in a frame or a window of its own: a journey with a probe in it, as its address says. */
import type {KapJourney} from '../../src/journey/journey.ts';
import {defineJourney, defineProbe} from './probe.ts';

defineProbe();
defineJourney();

const journey = document.createElement('kap-journey') as KapJourney; // as was just defined
for (const [name, value] of new URLSearchParams(location.search)) journey.setAttribute(name, value);
journey.append(document.createElement('kap-probe'));
document.body.append(journey);
((window.opener as Window | null) ?? window.parent).dispatchEvent(new Event(`ready ${location.search}`)); // who opened it
