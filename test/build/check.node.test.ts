/** What a page loads with its first file knows no schema: zod comes with `check.ts`, when there is something to check. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const src = new URL('../../src/', import.meta.url);

/** What a module imports for values, and not by `import()`. Types cost nothing. */
function importsOf(module: URL): string[] {
  const {statements} = ts.createSourceFile(module.href, readFileSync(module, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : ts.isExportDeclaration(statement) && statement.isTypeOnly;
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && !isType && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** All that comes with a module: paths in `src/`, and names of packages. */
function reachedFrom(path: string): Set<string> {
  const reached = new Set<string>();
  const visit = (at: string): void => {
    if (reached.has(at)) return;
    reached.add(at);
    const module = new URL(at, src);
    if (!existsSync(module)) return;
    for (const name of importsOf(module)) {
      visit(name.startsWith('.') ? new URL(name, module).href.slice(src.href.length) : name);
    }
  };
  visit(path);
  return reached;
}

const isLate = (path: string): boolean =>
  /^zod(\/|$)|(^|\/)(check|schemas?|event)\.ts$/.test(path) && path !== 'journey/check.ts';

const entries = [
  'define/kap-journey.ts',
  'define/kap-session-timeline.ts',
  'define/kap-intention-builder.ts',
  'define/kap-grounding-player.ts',
];

describe('what a page loads first', () => {
  for (const path of entries) {
    it(`knows no schema: ${path}`, () => {
      const reached = reachedFrom(path);
      assert.ok(reached.size > 20, 'it is read as far as it goes');
      assert.ok(reached.has('lit'));
      assert.deepEqual([...reached].filter(isLate), []);
    });
  }

  it('leaves to check.ts what checks a program and entries', () => {
    const reached = reachedFrom('check.ts');
    for (const path of ['zod/mini', 'program/schema.ts', 'record/schemas.ts']) assert.ok(reached.has(path), path);
    assert.ok(reachedFrom('define/kap-journey.ts').has('journey/check.ts'));
  });
});
