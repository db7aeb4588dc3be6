/** A field for each attribute of an element: a choice where it takes a few values, else a line of text. */
import {prose, valuesOf, type Attribute} from './manifest.ts';

/** What has knobs of its own: the color is a variable, too, and a moment is easier to say than a date. */
const elsewhere = ['accent', 'session-date'];

function field(attribute: Attribute): HTMLInputElement | HTMLSelectElement {
  const values = valuesOf(attribute);
  if (!values.length) return document.createElement('input');
  const select = document.createElement('select');
  const usual = attribute.default?.slice(1, -1) ?? '';
  for (const value of values) select.append(new Option(value || 'not said', value, value === usual, value === usual));
  return select;
}

/** The fields, labelled and described, each with the attribute's name. */
export function attributeFields(attributes: readonly Attribute[]): HTMLElement[] {
  return attributes
    .filter(({name}) => !elsewhere.includes(name))
    .map((attribute) => {
      const knob = document.createElement('div');
      const label = document.createElement('label');
      const about = document.createElement('small');
      const control = field(attribute);
      control.name = attribute.name;
      about.id = `about-${attribute.name}`;
      control.setAttribute('aria-describedby', about.id);
      about.append(...prose(attribute.description));
      const name = document.createElement('span');
      name.textContent = attribute.name.replaceAll('-', ' ');
      label.append(name, ' ', control);
      knob.className = 'knob';
      knob.append(label, about);
      return knob;
    });
}
