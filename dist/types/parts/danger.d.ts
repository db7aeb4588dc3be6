/** Words of danger in what a client writes. */
/**
 * Whether a text speaks of suicide or self-harm, of hurting somebody, or of not being safe. In English, misspelled too, and
 * the plainest words in Spanish.
 *
 * For quiet help beside the field where it is written: it is not a judgement of the person, nobody is told, and nothing is kept.
 * A false alarm costs a few lines that go again with the words; a miss may leave somebody alone. So in doubt it is true.
 *
 * The wording follows the first two questions of the Columbia scale (C-SSRS: a wish to be dead, or to sleep and not wake up;
 * thoughts of killing oneself; https://pmc.ncbi.nlm.nih.gov/articles/PMC3893686) and the warning signs that the 988 Lifeline
 * lists (wanting to die, no reason to live, a way to do it, being a burden; https://988lifeline.org), in the words people use.
 */
export declare function speaksOfDanger(text: string): boolean;
/**
 * Whether something that is kept speaks of danger. It is listened to once, however often it is shown.
 *
 * @param kept an entry's content of any kind, or an answer on the way to one
 */
export declare function holdsDanger(kept: object): boolean;
