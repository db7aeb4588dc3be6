/** Another page of the same site, in a frame or a window of its own: a journey with a probe in it, as its address says. */
import type {KapJourney} from '../../src/journey/journey.ts';
import {defineJourney, defineProbe} from './probe.ts';

const opener = (window.opener as Window | null) ?? window.parent; // who opened it
opener.dispatchEvent(new CustomEvent('listen', {detail: window}));

defineProbe();
defineJourney();

const journey = document.createElement('kap-journey') as KapJourney; // as was just defined
for (const [name, value] of new URLSearchParams(location.search)) journey.setAttribute(name, value);
journey.append(document.createElement('kap-probe'));
document.body.append(journey);
opener.dispatchEvent(new Event(`ready ${location.search}`));
