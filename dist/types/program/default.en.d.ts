/**
 * What is common in the default program, in English: what two widgets show, or the check and help need. What one widget alone shows
 * stands beside it, in its `default.en.ts`. All of it can be replaced.
 *
 * It is written as the schema gives it back, so that nobody has to check it in a client's browser; a test does.
 *
 * It names no dose, no hours to fast and no medicine to stop: those are the prescriber's to say. The signs to call follow what is
 * published by providers of this therapy, and the warnings of the United States Food and Drug Administration on ketamine (October
 * 2023) and on esketamine's label.
 *
 * Numbers differ much between providers, so each is a range, said as "about":
 * - lozenge: 10 to 20 minutes until it begins, about 40 to 60 of main effect, 2 to 3 hours in all (pages of three providers);
 * - injection into a muscle: begins within 5 minutes, about an hour, 1 to 3 hours in all (pages of two providers);
 * - infusion: begins within minutes, runs about 40 minutes, altered for 45 to 50, then 15 or more of recovery, 90 to 120 in all
 *   (a clinic's consent form, pages of two providers);
 * - nasal esketamine: effects are strongest at about 40 minutes, and its label wants at least 2 hours of watching.
 */
import type { ProgramDocument } from './schema.js';
export declare const common: ProgramDocument;
