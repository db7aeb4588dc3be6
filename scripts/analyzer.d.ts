/** What the analyzer's own declarations leave out. */
declare module '@custom-elements-manifest/analyzer' {
  import type {Package} from 'custom-elements-manifest/schema';
  import type typescript from 'typescript';

  export const ts: typeof typescript;
  export function create(options: {
    modules: readonly typescript.SourceFile[];
    plugins: readonly object[];
    context: {dev: boolean};
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
