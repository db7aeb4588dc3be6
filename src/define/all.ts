/** Registers every element; the journey first, so that the tags in it wait for nothing. */
import './kap-journey.ts';
import './kap-session-timeline.ts';
import './kap-intention-builder.ts';
import './kap-grounding-player.ts';
