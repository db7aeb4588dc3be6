/**
 * Types as a reader without the sources needs them: `'in-person' | 'online'` for a name that stands for it.
 */
import {ts} from '@custom-elements-manifest/analyzer';
import type {Declaration, Node, SourceFile, TypeNode} from 'typescript';

/** The modules of the sources, by their path in the repository. */
export type Sources = ReadonlyMap<string, SourceFile>;

/** The declaration of a name, in the module or in the one of ours that it is imported, or handed on, from. */
function declarationOf(name: string, module: SourceFile, sources: Sources): Declaration | undefined {
  for (const statement of module.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return statement;
    if (ts.isVariableStatement(statement)) {
      const variable = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      if (variable) return variable;
    }
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) continue;
    const handed = [...names.elements].find((element) => element.name.text === name);
    const {pathname} = new URL(statement.moduleSpecifier.text, `file:///${module.fileName}`);
    const other = handed && sources.get(pathname.slice(1));
    if (other) return declarationOf((handed.propertyName ?? handed.name).text, other, sources);
  }
  return undefined;
}

/** The literals of a list that is written `[…] as const`. */
function literalsOf(list: Node | undefined): string[] {
  const inner = list && ts.isAsExpression(list) ? list.expression : list;
  return inner && ts.isArrayLiteralExpression(inner) ? inner.elements.map((element) => element.getText()) : [];
}

/**
 * The members of a type, in the order in which the sources have them. One that is not a union has one member.
 *
 * What is not one of a few values, such as an interface, keeps its name.
 */
export function membersOf(type: TypeNode, sources: Sources): string[] {
  const module = type.getSourceFile();
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((member) => membersOf(member, sources));
  if (ts.isTypeReferenceNode(type)) {
    const alias = declarationOf(type.typeName.getText(), module, sources);
    if (alias && ts.isTypeAliasDeclaration(alias) && !alias.typeParameters) return membersOf(alias.type, sources);
  }
  // (typeof list)[number]
  if (ts.isIndexedAccessTypeNode(type) && ts.isParenthesizedTypeNode(type.objectType)) {
    const {type: query} = type.objectType;
    const list = ts.isTypeQueryNode(query) && declarationOf(query.exprName.getText(), module, sources);
    const literals = list && ts.isVariableDeclaration(list) ? literalsOf(list.initializer) : [];
    if (literals.length) return literals;
  }
  return [ts.isFunctionTypeNode(type) ? `(${type.getText()})` : type.getText()];
}
