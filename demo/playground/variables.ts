/** A knob for each CSS variable. One that was not turned shows what the widget has by itself, which may follow another. */
import {prose, type Variable} from './manifest.ts';

/** How far a range goes; most begin at 0. */
const ranges: Readonly<Record<string, {min?: number; max: number; step: number}>> = {
  '<length>': {max: 40, step: 1},
  '<number>': {min: 0.6, max: 1.5, step: 0.1},
  '--kap-font-size': {min: 13, max: 32, step: 1},
};

/** A color as `#rrggbb`, which is all that a color input takes; none where it is not opaque. */
function hex(color: string): string | undefined {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!canvas) return undefined;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A variable's knob, and what it says. */
export class Knob {
  readonly name: string;
  readonly node: DocumentFragment;
  readonly #variable: Variable;
  readonly #input: HTMLInputElement;
  readonly #output: HTMLOutputElement;
  readonly #undo: HTMLButtonElement;
  /** what the page sets; nothing where the widget is left to itself */
  value: string | undefined;

  /**
   * @param template the knob's markup
   * @param turned is told of each turn by hand
   */
  constructor(variable: Variable, template: HTMLTemplateElement, turned: () => void) {
    this.#variable = variable;
    this.name = variable.name;
    this.node = document.importNode(template.content, true);
    const [label, input, output, undo, about] = ['span', 'input', 'output', 'button', 'small'].map((tag) =>
      this.node.querySelector(tag),
    );
    if (!(
      input instanceof HTMLInputElement &&
      output instanceof HTMLOutputElement &&
      undo instanceof HTMLButtonElement
    ))
      throw new Error('A knob has a field, a value and a way back.');
    [this.#input, this.#output, this.#undo] = [input, output, undo];

    const short = variable.name.replace('--kap-', '').replaceAll('-', ' ');
    label?.replaceChildren(short);
    about?.replaceChildren(...prose(variable.description));
    undo.setAttribute('aria-label', `Back to the default: ${short}`);
    about?.setAttribute('id', `about${variable.name}`);
    input.setAttribute('aria-describedby', `about${variable.name}`);
    input.type = this.#isColor ? 'color' : this.#isSize ? 'range' : 'text';
    if (this.#isSize) {
      const {min = 0, max, step} = ranges[variable.name] ?? ranges[variable.syntax] ?? {max: 40, step: 1};
      Object.assign(input, {min, max, step});
    }
    if (input.type === 'text') {
      input.placeholder = 'the page’s';
      input.setAttribute('list', 'fonts');
    }
    input.addEventListener('input', () => {
      this.value = input.value ? input.value + (variable.syntax === '<length>' ? 'px' : '') : undefined;
      turned();
    });
    undo.addEventListener('click', () => {
      this.value = undefined;
      input.focus();
      turned();
    });
  }

  get #isColor(): boolean {
    return this.#variable.syntax === '<color>';
  }

  get #isSize(): boolean {
    return this.#variable.syntax in ranges;
  }

  /** Shows what the variable comes to on the page now. */
  show(probe: HTMLElement): void {
    const {name, syntax, default: fallback} = this.#variable;
    const inUse = `var(${name}, ${fallback})`;
    if (this.#isColor) {
      probe.style.setProperty('color', inUse);
      const color = getComputedStyle(probe).color;
      const shown = hex(color);
      if (shown) this.#input.value = shown;
      this.#output.value = shown ?? this.value ?? color;
    } else if (this.#isSize) {
      probe.style.setProperty('width', syntax === '<number>' ? `calc(1px * ${inUse})` : inUse);
      const size = String(Math.round(parseFloat(getComputedStyle(probe).width) * 100) / 100);
      this.#input.value = size;
      this.#output.value = syntax === '<length>' ? `${size}px` : size;
    } else this.#input.value = this.value ?? '';
    this.#undo.hidden = this.value === undefined;
  }
}
