/** How a widget finds its journey. */
import {ContextConsumer, type Context} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import {actionsContext, deliveryContext, programContext, recordContext} from './contexts.ts';
import {pageJourneys} from './page.ts';
import {waitingValues} from './values.ts';

/** The nearest `<kap-journey>` around an element, looked for across shadow roots. */
export function journeyAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('kap-journey');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * Gives an element the four contexts of its journey, and asks it to render when one of them changes.
 *
 * A tag that stands in a `<kap-journey>` that is not defined yet waits for that one, and takes nobody else's values.
 */
export class JourneyConsumer implements ReactiveController {
  program = waitingValues.program;
  record = waitingValues.record;
  delivery = waitingValues.delivery;
  actions = waitingValues.actions;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    pageJourneys(); // stands before the first request, or that one is never answered
    host.addController(this); // before the consumers: `hostConnected` runs in this order
    this.#follow(programContext, (value) => (this.program = value));
    this.#follow(recordContext, (value) => (this.record = value));
    this.#follow(deliveryContext, (value) => (this.delivery = value));
    this.#follow(actionsContext, (value) => (this.actions = value));
  }

  hostConnected(): void {
    if (!journeyAround(this.#host)) pageJourneys().want();
    if (!this.#waits()) return;
    Object.assign(this, waitingValues);
    this.#host.requestUpdate();
  }

  #follow<T>(context: Context<unknown, T>, take: (value: T) => void): void {
    new ContextConsumer(this.#host, {
      context,
      subscribe: true,
      callback: (value) => {
        if (this.#waits()) return;
        take(value);
        this.#host.requestUpdate();
      },
    });
  }

  #waits(): boolean {
    return journeyAround(this.#host)?.matches(':not(:defined)') ?? false;
  }
}
