/** A bare widget: a host with a base element in a shadow root, wearing the theme, and a way to read its colors. */
import type {CSSResult} from 'lit';
import {base} from '../../src/theme/base.ts';
import {buttons} from '../../src/theme/buttons.ts';
import {fields} from '../../src/theme/fields.ts';
import {tokens} from '../../src/theme/tokens.ts';

/** Puts markup into a fresh widget inside `parent`, and returns its base element. */
export function room(markup: readonly HTMLElement[] = [], parent: Element = document.body): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [tokens, base, buttons, fields].map((sheet: CSSResult) => sheet.styleSheet!);
  const kap = document.createElement('div');
  kap.className = 'kap';
  kap.append(...markup);
  root.append(kap);
  parent.append(host);
  return kap;
}

/** An element with classes, attributes and text. */
export function element(tag: string, classes: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.className = classes;
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** The red, green and blue that a screen shows for a CSS color on white, each 0 to 255. */
export function shown(color: string): readonly [number, number, number] {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** Contrast of two colors, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((color) => {
      const [r = 0, g = 0, b = 0] = shown(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The color that a private token has on a base element. */
export function token(kap: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${name})`;
  kap.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
