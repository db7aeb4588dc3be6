/** What keys do while an exercise is done. */
/**
 * Finds what a key means; nothing where it is the browser's, or belongs to what has the focus.
 *
 * @param control the name of the element with a use of its own for keys that the focus is in
 */
export function meaningOf({ key, altKey, ctrlKey, metaKey, repeat }, control, direction) {
    if (key === 'Escape')
        return 'leave';
    // Other keys with it are the browser's, and one that is held down is one press.
    if (altKey || ctrlKey || metaKey || repeat)
        return undefined;
    if (key === ' ')
        return control ? undefined : 'turn';
    if (!/^Arrow(Left|Right)$/.test(key) || control === 'input' || control === 'video')
        return undefined;
    return (key === 'ArrowRight') === (direction !== 'rtl') ? 'next' : 'back';
}
