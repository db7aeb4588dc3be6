/**
 * What a page says to be sure of the files that it loads: their hashes, and the snippet that providers paste.
 */
import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';

/** The value of an `integrity` attribute. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** The script and the tags, as the README shows them without the hash. */
function snippet(integrity: string): string {
  return `<script type="module" src="/kap/kap.js" integrity="${integrity}" crossorigin="anonymous"></script>

<kap-session-timeline>Your timeline comes here. If not, load this page again, or call us.</kap-session-timeline>
<kap-intention-builder>A few questions come here. If not, load this page again, or call us.</kap-intention-builder>
<kap-grounding-player>The exercises come here. If not, load this page again, or call us.</kap-grounding-player>
`;
}

/** Writes `sri.json`, with the hash of each script, and `snippet.html`, with the one of `kap.js`, beside them. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    generateBundle(_, bundle) {
      const hashes = Object.values(bundle)
        .map((file) => [file.fileName, integrityOf(file.type === 'chunk' ? file.code : file.source)] as const)
        .filter(([name]) => name.endsWith('.js'))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const ofSuite = new Map(hashes).get('kap.js');
      if (!ofSuite) this.error('there is no kap.js');
      const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'sri.json', source});
      this.emitFile({type: 'asset', fileName: 'snippet.html', source: snippet(ofSuite)});
    },
  };
}
