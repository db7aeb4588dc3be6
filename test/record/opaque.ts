/** Runs a module in a sandboxed frame: an opaque origin, where the browser gives no storage at all. */

/**
 * The frame may not load this server's modules, so it is handed all of them: each as a `data:` address under a name of its
 * own, in an import map.
 *
 * @param entry the module's path; what it exports is `module` in `code`
 * @param code the body of an async function; what it returns is given back
 */
export async function runOpaque(entry: string, code: string): Promise<unknown> {
  const names = new Map<string, string>();
  const imports: Record<string, string> = {};

  async function take(url: string): Promise<string> {
    const known = names.get(url);
    if (known) return known;
    const name = `m${names.size}`;
    names.set(url, name);
    const response = await fetch(url);
    let text = await response.text();
    for (const specifier of new Set(
      [...text.matchAll(/(?:from|import)\s*\(?["']([./][^"']+)["']/g)].map(([, path = '']) => path),
    )) {
      const its = await take(new URL(specifier, url).href);
      text = text.replaceAll(`"${specifier}"`, `"${its}"`).replaceAll(`'${specifier}'`, `'${its}'`);
    }
    imports[name] = `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`;
    return name;
  }

  const name = await take(new URL(entry, location.href).href);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module">
      const run = async () => { const module = await import('${name}'); ${code} };
      run().then((result) => parent.postMessage({result}, '*'), (error) => parent.postMessage({error: String(error)}, '*'));
    </script>`;
  const answer = new Promise<{result?: unknown; error?: string}>((resolve) => {
    addEventListener('message', function heard(event: MessageEvent<{result?: unknown; error?: string}>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', heard);
      resolve(event.data);
    });
  });
  document.body.append(frame);
  const {result, error} = await answer;
  frame.remove();
  if (error !== undefined) throw new Error(error);
  return result;
}
