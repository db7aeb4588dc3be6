/**
 * The custom elements manifest: what editors, the README and the playground know of the elements, from their sources.
 */
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  CssCustomProperty,
  CustomElement,
  Declaration,
  Module,
  Package,
  Reference,
  Type,
} from 'custom-elements-manifest/schema';
import {readdirSync, readFileSync} from 'node:fs';
import type {TypeNode} from 'typescript';
import {membersOf, type Sources} from './spelled.ts';
import {publicVariables, stylesIn} from './variables.ts';

const root = new URL('../', import.meta.url);

/** A CSS variable, with what the schema has since 2.1: what it takes, such as `<color>`. */
export interface Variable extends CssCustomProperty {
  syntax?: string;
}

export type ElementDeclaration = ClassDeclaration & CustomElement & {cssProperties?: Variable[]};

/** Class names by tag, from the module's own entry in `HTMLElementTagNameMap`, which TypeScript checks. */
function tagsIn(source: string): Map<string, string> {
  const map = /interface HTMLElementTagNameMap \{([^}]*)\}/.exec(source)?.[1] ?? '';
  return new Map([...map.matchAll(/'([a-z-]+)': (\w+);/g)].map(([, tag, name]) => [name ?? '', tag ?? '']));
}

/** The types that a class and those that it extends give their properties. */
function typesOf(name: string, sources: Sources): Map<string, TypeNode> {
  const types = new Map<string, TypeNode>();
  for (const module of sources.values()) {
    for (const statement of module.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name?.text !== name) continue;
      const [base] = statement.heritageClauses?.flatMap((clause) => clause.types) ?? [];
      for (const [property, type] of base ? typesOf(base.expression.getText(), sources) : []) types.set(property, type);
      for (const member of statement.members) {
        if (ts.isPropertyDeclaration(member) && member.type) types.set(member.name.getText(), member.type);
      }
    }
  }
  return types;
}

/** A variable as the schema has it: the analyzer takes its syntax for a type, and its default is what the styles say. */
function variable(
  {type, ...documented}: CssCustomProperty & {type?: Type},
  defaults: ReadonlyMap<string, string>,
): Variable {
  const value = defaults.get(documented.name);
  return {...documented, ...(type && {syntax: type.text}), ...(value && {default: value})};
}

/** The modules of `src/`, by their path in the repository, in a fixed order. */
function pathsOfSources(): string[] {
  return readdirSync(new URL('src/', root), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The path under which the package has a module. */
function shipped(path: string): string {
  return path.replace(/^src\/(.*)\.ts$/, 'dist/modules/$1.js');
}

/** Describes the elements as the sources have them now. */
export function makeManifest(): Package {
  const tags = new Map<string, string>();
  const sources = new Map(
    pathsOfSources().map((path) => {
      const text = readFileSync(new URL(path, root), 'utf8');
      for (const [name, tag] of tagsIn(text)) tags.set(name, tag);
      return [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)];
    }),
  );
  const modules = [...sources.values()];
  const variables = publicVariables(modules.map(({text}) => stylesIn(text)).join('\n'));
  const manifest = create({modules, plugins: litPlugin(), context: {dev: false}});

  const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
    declaration.kind === 'class' && tags.has(declaration.name);
  const relocate = (reference: Reference | undefined): void => {
    if (reference?.module) reference.module = shipped(reference.module.replace(/^\//, ''));
  };
  const elements: Module[] = [];
  for (const module of manifest.modules) {
    module.path = shipped(module.path);
    module.declarations = (module.declarations ?? []).filter(isElement);
    if (module.declarations.length === 0) continue;
    module.exports = (module.exports ?? []).filter((exported) => tags.has(exported.declaration.name ?? ''));
    for (const exported of module.exports) relocate(exported.declaration);
    for (const declaration of module.declarations) {
      if (!isElement(declaration)) continue;
      const tag = tags.get(declaration.name) ?? '';
      declaration.tagName = tag;
      declaration.customElement = true;
      relocate(declaration.superclass);
      // What is nobody's business is nobody's documentation. The analyzer leaves out what is `@internal`.
      declaration.members = (declaration.members ?? []).filter(
        ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
      );
      // The analyzer takes a constructor's argument for an event's name.
      declaration.events = (declaration.events ?? []).filter(({name}) => name.startsWith('kap-'));
      declaration.cssProperties = (declaration.cssProperties ?? []).map((one) => variable(one, variables));
      const {members, events, attributes = [], cssParts = [], cssProperties, slots = []} = declaration;
      const types = typesOf(declaration.name, sources);
      for (const member of members) {
        const type = types.get(member.name);
        if (type && member.kind === 'field') member.type = {text: membersOf(type, sources).join(' | ')};
      }
      for (const attribute of attributes) {
        const type = types.get(attribute.fieldName ?? '');
        const written = type && membersOf(type, sources).filter((one) => one !== 'object' && one !== 'undefined');
        if (written) attribute.type = {text: written.join(' | ')};
      }
      for (const part of [...members, ...events, ...attributes, ...cssParts, ...cssProperties, ...slots]) {
        // The schema knows this of some of them only; the analyzer writes it on all.
        relocate((part as {inheritedFrom?: Reference}).inheritedFrom);
      }
      module.exports.push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: {name: declaration.name, module: module.path},
      });
    }
    elements.push(module);
  }
  return {...manifest, modules: elements};
}
