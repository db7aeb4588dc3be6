/** Turns the knobs: each sets what a provider would write into a page, and nothing else. */
import {attributeFields} from './attributes.ts';
import {elementKnobs} from './manifest.ts';
import {Knob} from './variables.ts';

const knobs = found('#knobs', HTMLFormElement);
const page = found('#page', HTMLElement);
const probe = found('#probe', HTMLElement);
const fields = found('#attributes', HTMLElement);

const elements = (await elementKnobs('/dist/custom-elements.json')).filter(({cssProperties}) => cssProperties.length);
const described = new Map(elements.flatMap(({cssProperties}) => cssProperties.map((one) => [one.name, one] as const)));
const variables = [...described.values()].map((one) => new Knob(one, found('#variable', HTMLTemplateElement), turn));

function found<T extends Element>(selector: string, kind: abstract new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** What a field of the form says. */
function said(name: string): string {
  return String(new FormData(knobs).get(name) ?? '');
}

/** A wall-clock time some hours from now, as a page writes it. Sessions begin on the hour. */
function sessionDate(hours: number): string {
  const at = new Date(Date.now() + hours * 3_600_000);
  if (Math.abs(hours) > 12) at.setHours(10, 0);
  const [year, month, day, hour, minute] = [
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Sets an attribute, or takes it away where there is nothing to say. */
function attribute(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Shows an element, with the fields that it has. */
function show(): void {
  const shown = elements.find(({tagName}) => tagName === said('element')) ?? elements[0];
  fields.replaceChildren(...attributeFields(shown?.attributes ?? []));
  for (const {tagName} of elements) found(tagName, HTMLElement).hidden = tagName !== shown?.tagName;
}

function turn(): void {
  const set = variables.flatMap(({name, value}) => (value === undefined ? [] : [[name, value] as const]));
  for (const name of [...page.style]) page.style.removeProperty(name);
  for (const [name, value] of set) page.style.setProperty(name, value);
  page.style.colorScheme = said('scheme');
  attribute(page, 'dir', said('dir'));
  attribute(page, 'data-width', said('width'));
  document.body.toggleAttribute('data-hostile', said('hostile') !== '');

  const shown = found(said('element'), HTMLElement);
  for (const {name} of fields.querySelectorAll<HTMLInputElement>('[name]')) attribute(shown, name, said(name));
  attribute(shown, 'session-date', said('moment') && sessionDate(Number(said('moment'))));

  for (const variable of variables) variable.show(probe);
  const lines = set.map(([name, value]) => `  ${name}: ${value};`);
  found('#css', HTMLElement).textContent = lines.length
    ? `:root {\n${lines.join('\n')}\n}`
    : 'Nothing: this is the default.';
  found('#copied', HTMLElement).textContent = '';
}

const choice = found('[name=element]', HTMLSelectElement);
for (const {tagName} of elements) {
  choice.append(new Option(tagName.replace('kap-', '').replaceAll('-', ' '), tagName));
}
choice.value = 'kap-session-timeline';
for (const variable of variables) {
  found(variable.name.startsWith('--kap-color-') ? '#colors' : '#theme', HTMLElement).append(variable.node);
}
for (const preset of knobs.querySelectorAll<HTMLButtonElement>('.presets button')) {
  preset.addEventListener('click', () => {
    for (const declaration of preset.value.split('; ')) {
      const [name, value] = declaration.split(': ');
      const variable = variables.find((one) => one.name === name);
      if (variable) variable.value = value;
    }
    turn();
  });
}
choice.addEventListener('input', show); // before the form hears of it
knobs.addEventListener('input', turn);
knobs.addEventListener('reset', () => {
  for (const variable of variables) variable.value = undefined;
  // The event comes before the fields are what they were.
  queueMicrotask(() => {
    show();
    turn();
  });
});
found('#copy', HTMLButtonElement).addEventListener('click', () => {
  const css = found('#css', HTMLElement).textContent;
  void navigator.clipboard.writeText(css).then(() => (found('#copied', HTMLElement).textContent = 'Copied'));
});
show();
turn();
