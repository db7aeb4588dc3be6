/** Registers every element; the journey first, so that the tags in it wait for nothing. */
import "./kap-journey.js";
import "./kap-session-timeline.js";
import "./kap-intention-builder.js";
import "./kap-grounding-player.js";
