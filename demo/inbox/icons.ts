/** The inbox's own icons: 20 by 20, strokes, always beside a word. */
import {html, type TemplateResult} from 'lit';

const paths = {
  plus: 'M10 4.5v11M4.5 10h11',
  bring: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  taken: 'M7.25 5 3.5 8.5l3.75 3.5M3.5 8.5h8.25a4 4 0 0 1 0 8H9',
  lock: 'M4.5 11a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2zM7 9V6.5a3 3 0 0 1 6 0V9',
  back: 'M12 5.5 7.5 10l4.5 4.5',
  copy: 'M9 7h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM13 7V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2',
} as const;

export function icon(name: keyof typeof paths): TemplateResult {
  return html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d=${paths[name]}></path></svg>`;
}
