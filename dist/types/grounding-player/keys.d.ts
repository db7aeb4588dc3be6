/** What keys do while an exercise is done. */
export type KeyMeaning = 'leave' | 'turn' | 'back' | 'next';
/**
 * Finds what a key means; nothing where it is the browser's, or belongs to what has the focus.
 *
 * @param control the name of the element with a use of its own for keys that the focus is in
 */
export declare function meaningOf({ key, altKey, ctrlKey, metaKey, repeat }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>, control: string | undefined, direction: string): KeyMeaning | undefined;
