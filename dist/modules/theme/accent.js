/**
 * Sets the accent on an element, for those who cannot add CSS to their page.
 *
 * By script and not as an inline style, which a strict content security policy blocks.
 *
 * @param accent any CSS color; none, or what is not a color, leaves the page's own
 */
export function setAccent(element, accent) {
    if (accent && CSS.supports('color', accent))
        element.style.setProperty('--kap-accent', accent);
    else
        element.style.removeProperty('--kap-accent');
}
