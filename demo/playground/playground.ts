/** Turns the knobs: each sets what a provider would write into a page, and nothing else. */

const knobs = found('#knobs', HTMLFormElement);
const page = found('#page', HTMLElement);
const timeline = found('kap-session-timeline', HTMLElement);
const widgets = [timeline, found('kap-intention-builder', HTMLElement), found('kap-grounding-player', HTMLElement)];

function found<T extends Element>(selector: string, kind: abstract new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** What a knob says. */
function knob(name: string): string {
  return String(new FormData(knobs).get(name) ?? '');
}

/** The variables that differ from what the widgets do by themselves. */
function variables(): Map<string, string> {
  const set = new Map([
    ['--kap-accent', knob('accent')],
    ['--kap-font', knob('font')],
    ['--kap-font-size', `${knob('size')}px`],
    ['--kap-radius', `${knob('radius')}px`],
    ['--kap-density', knob('density')],
    ['--kap-surface', knob('surface')],
    ['--kap-padding', knob('surface') ? '0' : ''],
  ]);
  const defaults = ['16px', '12px', '1', ''];
  return new Map([...set].filter(([, value]) => !defaults.includes(value)));
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

function turn(): void {
  const set = variables();
  for (const name of [...page.style]) page.style.removeProperty(name);
  for (const [name, value] of set) page.style.setProperty(name, value);
  page.style.colorScheme = knob('scheme');
  attribute(page, 'dir', knob('dir'));
  attribute(page, 'data-width', knob('width'));
  document.body.toggleAttribute('data-hostile', knob('hostile') !== '');

  attribute(timeline, 'layout', knob('layout'));
  attribute(timeline, 'route', knob('route'));
  attribute(timeline, 'place', knob('place'));
  const moment = knob('moment');
  for (const widget of widgets) {
    attribute(widget, 'session-date', moment && sessionDate(Number(moment)));
    widget.hidden = widget.localName !== knob('element');
  }

  for (const range of knobs.querySelectorAll<HTMLInputElement>('[type=range]')) {
    const unit = range.name === 'density' ? '' : 'px';
    range.nextElementSibling?.replaceChildren(range.value + unit);
  }
  const lines = [...set].map(([name, value]) => `  ${name}: ${value};`);
  found('#css', HTMLElement).textContent = lines.length
    ? `:root {\n${lines.join('\n')}\n}`
    : 'Nothing: this is the default.';
  found('#copied', HTMLElement).textContent = '';
}

knobs.addEventListener('input', turn);
knobs.addEventListener('reset', () => queueMicrotask(turn)); // the event comes before the fields are what they were
for (const swatch of knobs.querySelectorAll<HTMLButtonElement>('.swatches button')) {
  swatch.addEventListener('click', () => {
    found('[name=accent]', HTMLInputElement).value = swatch.value;
    turn();
  });
}
found('#copy', HTMLButtonElement).addEventListener('click', () => {
  const css = found('#css', HTMLElement).textContent;
  void navigator.clipboard.writeText(css).then(() => (found('#copied', HTMLElement).textContent = 'Copied'));
});
turn();
