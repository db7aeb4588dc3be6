/** The whole screen for the stage. */
import type {ReactiveElement} from 'lit';

export class FullScreen {
  /** it is left by its button */
  #isByButton = false;
  readonly #host: ReactiveElement;
  readonly #escaped: () => void;

  /** @param escaped the browser takes Escape for itself there: leaving by it is stopping, too */
  constructor(host: ReactiveElement, escaped: () => void) {
    this.#host = host;
    this.#escaped = escaped;
  }

  turn = (): void => {
    const stage = this.#host.renderRoot.querySelector('.stage');
    this.#isByButton = stage?.matches(':fullscreen') ?? false;
    if (this.#isByButton) void document.exitFullscreen();
    else void stage?.requestFullscreen().catch(() => undefined); // refused, as in a frame: it is as large as it was
  };

  leave(): void {
    if (this.#host.renderRoot.querySelector(':fullscreen')) void document.exitFullscreen().catch(() => undefined); // it was left already
  }

  /** For the stage's `fullscreenchange`. */
  changed = ({currentTarget, target}: Event): void => {
    if (target !== currentTarget) return; // a recording's own
    const stage = currentTarget as Element; // the handler is on the stage
    if (!stage.matches(':fullscreen') && !this.#isByButton) this.#escaped();
    this.#isByButton = false;
  };
}
