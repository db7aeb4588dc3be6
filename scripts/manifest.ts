/**
 * The custom elements manifest: what editors and documentation know of the elements, from their sources' comments.
 */
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  CustomElement,
  Declaration,
  Module,
  Package,
  Reference,
} from 'custom-elements-manifest/schema';
import {readFileSync} from 'node:fs';

type ElementDeclaration = ClassDeclaration & CustomElement;

/** Class names by tag, from the module's own entry in `HTMLElementTagNameMap`, which TypeScript checks. */
function tagsIn(source: string): Map<string, string> {
  const map = /interface HTMLElementTagNameMap \{([^}]*)\}/.exec(source)?.[1] ?? '';
  return new Map([...map.matchAll(/'([a-z-]+)': (\w+);/g)].map(([, tag, name]) => [name ?? '', tag ?? '']));
}

/**
 * @param sources the modules to look at, by their path in the repository, in the order in which they shall be listed
 * @param shipped the path under which the package has a module
 */
export function makeManifest(sources: readonly string[], root: URL, shipped: (source: string) => string): Package {
  const tags = new Map<string, string>();
  const modules = sources.map((path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    for (const [name, tag] of tagsIn(text)) tags.set(name, tag);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });
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
      // What is nobody's business is nobody's documentation.
      declaration.members = (declaration.members ?? []).filter(
        ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
      );
      // The analyzer takes a constructor's argument for an event's name.
      declaration.events = (declaration.events ?? []).filter(({name}) => name.startsWith('kap-'));
      const {members, events, attributes = [], cssParts = [], cssProperties = [], slots = []} = declaration;
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
