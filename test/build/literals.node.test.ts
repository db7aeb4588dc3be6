import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyLiterals} from '../../scripts/literals.ts';

const shorter = (source: string): string => minifyLiterals(source, 'some.ts');

describe('shorter templates', () => {
  it('lose comments and whitespace in css', () => {
    const source = "css`\n  /* the page's */\n  .a ,\n  .b > p {\n    margin : 0 0.5em;\n    color: red;\n  }\n`";
    assert.equal(shorter(source), 'css` .a,.b > p{margin :0 .5em;color:red}`');
  });

  it('keep the spaces that css needs', () => {
    const source = 'css`.a :is( .b , .c ) .d::before{width:calc(1px + (2em - 10.5px));content:" ·  \\\\201C "}`';
    assert.equal(
      shorter(source),
      'css`.a :is(.b,.c) .d::before{width:calc(1px + (2em - 10.5px));content:" ·  \\\\201C "}`',
    );
  });

  it('keep what stands between two parts apart', () => {
    assert.equal(shorter('css`a { b: ${c}  d ${e}; }  ${f}  g{}`'), 'css`a{b:${c} d ${e}}${f} g{}`');
  });

  it('leave a string alone that goes on in the next part', () => {
    assert.equal(shorter('css`a{content:"x  ${b}  y"}`'), 'css`a{content:"x  ${b}  y"}`');
  });

  it('keep one space between words and tags in html', () => {
    assert.equal(
      shorter('html`<p>\n  a  <b>b</b>\n  ${html`<i>  c</i>`}\n</p>`'),
      'html`<p> a <b>b</b> ${html`<i> c</i>`} </p>`',
    );
  });

  it('keep all whitespace where it is shown', () => {
    const source = 'html`<pre>\n  a\n</pre>`';
    assert.equal(shorter(source), source);
  });

  it('leave other templates and strings as they are', () => {
    const source = 'const a = `x  y`; const b = tag`x  y`; const c = "css`a { }`";';
    assert.equal(shorter(source), source);
  });
});
