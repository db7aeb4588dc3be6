/** Registers `<kap-intention-builder>`, unless the tag is taken. */
import { KapIntentionBuilder } from "../intention-builder/intention-builder.js";
KapIntentionBuilder.define();
