import {expect} from '@open-wc/testing';
import {element, room} from './room.ts';

const hostile = `
  html { font-size: 62.5%; text-align: justify; word-spacing: 9px; text-transform: uppercase; font-style: italic; font-weight: 900; }
  * { color: red; line-height: 3; letter-spacing: 5px; margin: 7px; box-sizing: content-box; text-indent: 20px; text-shadow: 1px 1px red;
      white-space: nowrap; font-variant: small-caps; }
  button, input, p, h2 { border: 9px dotted lime; padding: 30px; font-size: 99px; }
`;

/** Everything that can be seen of an element, as the browser computes it. */
function looks(of: Element): Record<string, string> {
  const style = getComputedStyle(of);
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
}

function page(css: string): {readonly inside: readonly Element[]; readonly remove: () => void} {
  const frame = document.createElement('iframe');
  frame.width = '400';
  document.body.append(frame);
  const there = frame.contentDocument!;
  const sheet = there.createElement('style');
  sheet.textContent = css;
  there.head.append(sheet);
  // A constructed style sheet belongs to the document that made it; the frame gets copies.
  const kap = room([
    element('h2', 'head', 'A heading'),
    element(
      'p',
      'hint',
      'A line of text that is long enough to be broken once or twice on a narrow page like this one.',
    ),
    element('button', 'btn btn--primary', 'Save'),
    element('input', 'box', '', {type: 'checkbox'}),
    element('input', 'input', '', {type: 'text'}),
    element('button', 'link', 'Skip'),
  ]);
  const host = (kap.getRootNode() as ShadowRoot).host;
  const copy = there.createElement('div');
  const root = copy.attachShadow({mode: 'open'});
  for (const {cssRules} of (kap.getRootNode() as ShadowRoot).adoptedStyleSheets) {
    const style = there.createElement('style');
    style.textContent = [...cssRules].map((rule) => rule.cssText).join('\n');
    root.append(style);
  }
  root.append(there.importNode(kap, true));
  host.remove();
  there.body.append(copy);
  return {inside: [...root.querySelectorAll('.kap, .kap *')], remove: () => frame.remove()};
}

describe('a widget on a page with hostile styles', () => {
  it('looks inside as it does on a blank page', () => {
    const blank = page('body { margin: 0; } html, div { margin: 7px; font-family: serif; }');
    const bad = page(`${hostile} body { margin: 0; } * { font-family: serif; }`);
    const differences = blank.inside.flatMap((element, i) => {
      const [one, other] = [looks(element), looks(bad.inside[i]!)];
      return Object.keys(one)
        .filter((name) => one[name] !== other[name])
        .map((name) => `${element.tagName}.${element.className} ${name}: ${one[name]} → ${other[name]}`);
    });

    expect(blank.inside).to.have.length(7);
    expect(differences, differences.join('\n')).to.be.empty;
    blank.remove();
    bad.remove();
  });

  it('takes the font of the page, and nothing else', () => {
    const there = page('body { font: italic 700 40px/3 monospace; color: red; }');
    const {fontFamily, fontSize, fontStyle, fontWeight} = getComputedStyle(there.inside[0]!);

    expect([fontFamily, fontSize, fontStyle, fontWeight]).to.deep.equal(['monospace', '16px', 'normal', '400']);
    there.remove();
  });
});
