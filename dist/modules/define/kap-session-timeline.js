/** Registers `<kap-session-timeline>`, unless the tag is taken. */
import { KapSessionTimeline } from "../session-timeline/session-timeline.js";
KapSessionTimeline.define();
