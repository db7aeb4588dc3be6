/** What a part knows of the element that it stands in. */
import {html, type ReactiveElement, type TemplateResult} from 'lit';
import {JourneyConsumer} from '../journey/consumer.ts';
import type {RecordHead} from '../journey/contexts.ts';
import {Language} from '../locale/language.ts';
import type {Say} from '../locale/locale.ts';
import type {Text} from '../program/schema.ts';
import {textIn} from '../program/text.ts';

/** What takes longer than this, in ms, is spoken of. */
export const patience = 1000;

/** Whose record is open: nobody's where none is. Its place may change, and its entries. */
export function whoseIs({status, site, client, generation}: RecordHead): string {
  return status === 'open' ? [site, client, generation].join(' ') : '';
}

/** An element's journey and language, and what follows from both. */
export class Around {
  readonly host: ReactiveElement;
  readonly journey: JourneyConsumer;
  readonly language: Language;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.journey = new JourneyConsumer(host);
    this.language = new Language(host);
  }

  /** Says a word of the interface. */
  get say(): Say {
    return this.language.spoken.say;
  }

  /** The language of the interface, BCP 47. */
  get lang(): string {
    return this.language.spoken.lang;
  }

  /** The practice's name, for a sentence. */
  get name(): string {
    return this.plain(this.journey.program.practice.name);
  }

  /** A program's text as a string, where markup cannot stand. */
  plain(text: Text | undefined): string {
    return text ? this.#pick(text).text : '';
  }

  /** A program's text, with its language where that is another one than around it. */
  text(text: Text | undefined): string | TemplateResult {
    if (!text) return '';
    const {text: chosen, lang} = this.#pick(text);
    return lang === this.lang || this.lang.startsWith(`${lang}-`)
      ? chosen
      : html`<span lang=${lang} dir="auto">${chosen}</span>`;
  }

  #pick(text: Text): {text: string; lang: string} {
    return textIn(text, this.language.asked, this.journey.program.lang);
  }

  /** Whether the focus is in here, or nowhere: while a file was on its way, somebody may have begun to write elsewhere. */
  get isHere(): boolean {
    const {activeElement, body} = document;
    return !activeElement || activeElement === body || this.hasFocus;
  }

  /** Whether the focus is in here. */
  get hasFocus(): boolean {
    return Boolean(this.host.shadowRoot?.activeElement);
  }

  /** Renders again, then moves the focus to what took the place of what had it. */
  async show(selector?: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!selector) return;
    const place = this.host.renderRoot.querySelector<HTMLElement>(selector);
    place?.focus();
    // What has the focus already is not scrolled to by that.
    place?.scrollIntoView({block: 'nearest'});
  }
}
