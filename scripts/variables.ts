/**
 * The CSS variables that a page can set, as the stylesheets read them: `var(--kap-radius, 12px)`.
 */

/** The styles that a module has in its templates, without comments. */
export function stylesIn(source: string): string {
  return [...source.matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']) => css.replace(/\/\*[^]*?\*\//g, '')).join('\n');
}

/** What stands between a parenthesis that was opened just before `start` and the one that closes it. */
function parenthesized(text: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
    end++;
  }
  return text.slice(start, end - 1);
}

/**
 * Finds what is public, and what stands in for each where a page says nothing.
 *
 * A private name in it is replaced by what it stands for, so that a default can be read, and computed, by itself. Of two
 * declarations of a private name the first counts: those for print and for a person's own colors come after it.
 *
 * @returns values of CSS by name, in the order in which they are read first
 */
export function publicVariables(styles: string): Map<string, string> {
  const own = new Map<string, string>();
  for (const [, name = '', value = ''] of styles.matchAll(/(--_[\w-]+):\s*([^;]+);/g)) {
    if (!own.has(name)) own.set(name, value);
  }
  const whole = (value: string): string =>
    value.replace(/var\((--_[\w-]+)\)/g, (reference, name: string) => whole(own.get(name) ?? reference));

  const found = new Map<string, string>();
  for (const match of styles.matchAll(/var\(\s*(--kap-[\w-]+)\s*,?/g)) {
    const [start, name = ''] = match;
    const fallback = parenthesized(styles, match.index + start.length);
    const value = whole(fallback).replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
    const before = found.get(name);
    if (before !== undefined && before !== value)
      throw new Error(`${name} is ${before} in one place, ${value} in another`);
    found.set(name, value);
  }
  return found;
}
