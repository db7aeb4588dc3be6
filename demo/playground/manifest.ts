/** What the playground reads in `custom-elements.json`: the knobs that each element has. */

export interface Variable {
  readonly name: string;
  /** what it takes, such as `<color>` */
  readonly syntax: string;
  /** CSS; reads other variables where it follows them */
  readonly default: string;
  readonly description: string;
}

export interface Attribute {
  readonly name: string;
  /** in TypeScript, such as `string`, or `'full' | 'day'` */
  readonly type: {readonly text: string};
  /** in TypeScript, such as `'full'` */
  readonly default?: string;
  readonly description: string;
}

export interface ElementKnobs {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  readonly cssProperties: readonly Variable[];
}

/** Reads which knobs there are. The build writes the file, and a test holds that it has each of these. */
export async function elementKnobs(url: string): Promise<ElementKnobs[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const {modules} = (await response.json()) as {modules: {declarations: ElementKnobs[]}[]}; // our own build's
  return modules.flatMap(({declarations}) => declarations);
}

/** The values of an attribute that takes a few only; of any other none. */
export function valuesOf({type}: Attribute): string[] {
  const values = type.text.split(' | ');
  return values.every((value) => value.startsWith("'")) ? values.map((value) => value.slice(1, -1)) : [];
}

/** A description, in which the only Markdown is `code`. */
export function prose(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}
