/** Registers `<kap-grounding-player>`, unless the tag is taken. */
import { KapGroundingPlayer } from "../grounding-player/grounding-player.js";
KapGroundingPlayer.define();
