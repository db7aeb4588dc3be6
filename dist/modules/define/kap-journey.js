/** Registers `<kap-journey>`, unless the tag is taken: a second copy of the suite on a page must not throw. */
import { KapJourney } from "../journey/journey.js";
if (!customElements.get('kap-journey'))
    customElements.define('kap-journey', KapJourney);
