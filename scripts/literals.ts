/**
 * Takes out of `css` and `html` templates the whitespace and comments that only people need. No bundler does: to it they are strings.
 */
import ts from 'typescript';
import type {Plugin} from 'vite';

/** A string, which stays as it is. */
const quoted = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const comments = new RegExp(String.raw`(${quoted})|/\*[^]*?\*/`, 'g');
const spaces = new RegExp(String.raw`(${quoted})|\s*([{};,])\s*|([:(])\s+|\s+(\))|(?<![\w.])0(\.)(?=\d)|\s+`, 'g');

function minifyCss(text: string): string {
  const bare = text.replace(comments, (_, string?: string) => string ?? '');
  // A string that goes on in the next part of the template cannot be told from what is around it.
  if ([...bare.matchAll(/["']/g)].length % 2) return bare;
  return bare
    .replace(
      spaces,
      (_, string?: string, ...marks: (string | undefined)[]) => string ?? marks.slice(0, 4).find(Boolean) ?? ' ',
    )
    .replace(/;}/g, '}');
}

function minifyHtml(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Where whitespace is shown as it is written, it stays. */
const keepsWhitespace = /<(pre|textarea)\b/i;

/** The same source with shorter templates; everything else stays where it is. */
export function minifyLiterals(source: string, fileName: string): string {
  const edits: {start: number; end: number; text: string}[] = [];

  const shorten = (part: ts.TemplateLiteralLikeNode, file: ts.SourceFile, minify: (text: string) => string): void => {
    const start = part.getStart(file) + 1;
    const end =
      part.end - (part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1);
    edits.push({start, end, text: minify(source.slice(start, end))});
  };

  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const minify = {css: minifyCss, html: minifyHtml, svg: minifyHtml}[node.tag.text];
      const {template} = node;
      if (minify && !(minify === minifyHtml && keepsWhitespace.test(template.getText(file)))) {
        if (ts.isNoSubstitutionTemplateLiteral(template)) shorten(template, file, minify);
        else {
          shorten(template.head, file, minify);
          for (const span of template.templateSpans) shorten(span.literal, file, minify);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  let result = '';
  let at = 0;
  for (const {start, end, text} of edits.sort((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** Shortens the templates of our sources. It stands first, and so reads what was written, with its types. */
export function shorterTemplates(): Plugin {
  return {
    name: 'shorter-templates',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: /\b(css|html|svg)`/},
      handler: (source, id) => ({code: minifyLiterals(source, id), map: null}),
    },
  };
}
