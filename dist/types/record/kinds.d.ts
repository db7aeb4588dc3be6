/** The few names that entries are made of, plain, for whoever needs them without the schemas. */
/** The kinds of entry. */
export declare const kinds: readonly ["session", "checklist", "intention", "practice", "check-in", "measure", "note", "step"];
export type Kind = (typeof kinds)[number];
/** How the medicine is taken. `unspecified` where neither the page nor the client said. */
export declare const routes: readonly ["lozenge", "im", "iv", "nasal", "unspecified"];
export type Route = (typeof routes)[number];
/** An instant, RFC 3339 with offset. */
export declare const instantPattern: RegExp;
