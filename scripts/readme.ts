/**
 * The README's tables of CSS variables: written from the manifest, so that none is missing and no default is an old one.
 */
import type {CssCustomProperty, Package} from 'custom-elements-manifest/schema';

/** Markdown, with columns as wide as their longest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [first = '', ...others] = rows.map((row) => line(row));
  return [
    first,
    line(
      head.map(() => ''),
      '-',
    ),
    ...others,
  ].join('\n');
}

/** A default that follows other variables is a formula of colors and lengths: a reader wants to know which they are. */
function defaultOf({default: value = ''}: CssCustomProperty): string {
  const followed = new Set([...value.matchAll(/var\((--kap-[\w-]+)/g)].map(([, name]) => `\`${name}\``));
  return followed.size ? `follows ${[...followed].join(', ')}` : `\`${value}\``;
}

function tableOf(variables: readonly CssCustomProperty[]): string {
  const rows = variables.map((one) => [`\`${one.name}\``, defaultOf(one), one.description ?? '']);
  return table([['variable', 'default', ''], ...rows]);
}

/** The variables of all elements, each once, in the order in which the sources describe them. */
export function variablesOf(manifest: Package): CssCustomProperty[] {
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  const variables = declarations.flatMap((one) => ('cssProperties' in one ? (one.cssProperties ?? []) : []));
  return [...new Map(variables.map((one) => [one.name, one])).values()];
}

/** Writes the variables between the two comments that a README has for them. */
export function withVariables(readme: string, manifest: Package): string {
  const variables = variablesOf(manifest);
  const isColor = ({name}: CssCustomProperty): boolean => name.startsWith('--kap-color-');
  const text = [
    tableOf(variables.filter((one) => !isColor(one))),
    'Single colors, where the derived ones do not do; contrast is then yours:',
    tableOf(variables.filter(isColor)),
  ].join('\n\n');
  return readme.replace(
    /(<!-- variables:[^>]*-->\n)[^]*(<!-- end of variables -->)/,
    (_, start: string, end: string) => `${start}\n${text}\n\n${end}`,
  );
}
