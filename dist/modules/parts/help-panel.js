/** Help, one press away: whom to call, and the way out of the page. */
import { html, nothing } from 'lit';
import { formatDay } from "../locale/format.js";
import { holdsDanger, speaksOfDanger } from "./danger.js";
import { field } from "./fields.js";
import { icon } from "./icons.js";
/**
 * The panel that "If you need help now" opens. A popover: it covers nothing that cannot be uncovered by Escape or a press beside
 * it, and no script is needed to open it.
 */
export class HelpPanel {
    #chosen;
    #opener = null;
    #around;
    constructor(around) {
        this.#around = around;
    }
    /** The button that opens the panel. */
    button() {
        return html `<button class="link" type="button" popovertarget="help">${this.#around.say('help.open')}</button>`;
    }
    /** Beside anything where a person might write that they are in danger: that nobody watches, and how to get help. */
    beside(text = '') {
        const { notLive } = this.#around.journey.program;
        return html `${this.atOnce(text)}
      <p class="hint">${this.#around.text(notLive)} ${this.button()}</p>`;
    }
    /** Whom to call, in place, where what is being written speaks of danger. It is said once, takes nothing away, and goes with the words. */
    atOnce(text) {
        const { say } = this.#around;
        const region = speaksOfDanger(text) ? this.#region : undefined;
        const [line] = region?.lines ?? [];
        // Always there, since a screen reader says only what comes into a region that it knows; empty, it takes no room.
        return html `<div class=${region ? '' : 'vh'} role="status">
      ${region
            ? html `<div class="lit panel at-once">
              <p>${say('help.atOnce')}</p>
              <ul>
                ${line && this.#row(line, true)} ${this.#row(region.emergency, !line)}
              </ul>
              <p>${this.button()}</p>
            </div>`
            : nothing}
    </div>`;
    }
    /** Beside what was written before and is shown again: a quiet line where it speaks of danger, which no screen reader announces. */
    near(...kept) {
        if (!kept.some(holdsDanger))
            return nothing;
        const { say } = this.#around;
        const region = this.#region;
        const number = region?.lines.find(({ call }) => call)?.call ?? region?.emergency.call;
        return html `<div class="hint near">
      <p>${say('help.atOnce')}</p>
      <p class="actions">
        ${number ? html `<a class="link nowrap" href="tel:${dialed(number)}">${say('help.call')} <bdi dir="ltr">${number}</bdi></a>` : nothing}
        ${this.button()}
      </p>
    </div>`;
    }
    render() {
        const { say, lang, journey } = this.#around;
        const { help, practice, notLive } = journey.program;
        const region = this.#region;
        const [first, ...others] = region?.lines ?? [];
        return html `<section
      id="help"
      class="help lit"
      popover
      role="dialog"
      aria-labelledby="help-title"
      tabindex="-1"
      @beforetoggle=${this.#toggle}
      @toggle=${this.#toggled}
    >
      <p class="help-top">
        <button class="btn" type="button" @click=${this.#leave}>${icon('exit')}${say('help.leave')}</button>
        <button
          class="btn btn--icon"
          type="button"
          popovertarget="help"
          popovertargetaction="hide"
          aria-label=${say('close')}
        >
          ${icon('close')}
        </button>
      </p>
      <div>
        <h2 class="head" id="help-title">${say('help.title')}</h2>
        <p><b>${this.#around.text(notLive)}</b> ${say('help.people')}</p>
      </div>
      <ul>
        ${first && this.#row(first, true)} ${region && this.#row(region.emergency, !first, help.now)}
        ${practice.phone ? this.#row({ ...practice, call: practice.phone }, false, help.today) : nothing}
        ${others.map((line) => this.#row(line))}
      </ul>
      ${practice.phone ? nothing : this.#group(say('help.today', { name: this.#around.name }), help.today)}
      ${this.#group(say('help.soon'), help.soon)}
      ${help.regions.length > 1
            ? field(say('help.region'), html `<select class="input" @change=${this.#choose}>
                ${help.regions.map(({ id, name }) => html `<option value=${id} ?selected=${id === region?.id}>${this.#around.plain(name)}</option>`)}
              </select>`)
            : nothing}
      <p class="hint">
        ${say('help.leaveHint')} ${region && say('help.checked', { date: formatDay(region.checked, 'date', lang) })}
      </p>
    </section>`;
    }
    /** The region whose contacts are shown. */
    get #region() {
        const { region, regions } = this.#around.journey.program.help;
        return regions.find(({ id }) => id === (this.#chosen ?? region)) ?? regions[0];
    }
    #row(contact, first = false, signs = []) {
        const { say } = this.#around;
        const { call, text, chat, name, note, hours } = contact;
        const said = (part) => (part ? html `<p class="hint">${this.#around.text(part)}</p>` : nothing);
        const go = (href, word, label, primary = false) => html `<a class="btn ${primary ? 'btn--primary' : ''}" href=${href} aria-label=${label}
        >${word === 'call' ? icon('phone') : icon('text')}${say(`help.${word}`)}</a
      >`;
        const number = call ?? text?.number;
        const keyword = text?.keyword;
        return html `<li class="help-row">
      <div>
        ${number ? html `<p class="number nowrap"><bdi dir="ltr">${number}</bdi></p>` : nothing} ${said(name)}
        ${said(hours)}
        ${keyword ? html `<p class="hint">${say('help.keyword', { keyword, number: text.number })}</p>` : nothing}
        ${said(note)} ${this.#signs(signs)}
      </div>
      <div class="help-do">
        ${call ? go(`tel:${dialed(call)}`, 'call', `${say('help.call')} ${call}`, first) : nothing}
        ${text
            ? go(
            // "?&body=" is what both iOS and Android understand
            `sms:${dialed(text.number)}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ''}`, 'text', `${say('help.text')} ${text.number}`)
            : nothing}
        ${chat ? go(chat, 'chat', `${say('help.chat')}: ${this.#around.plain(name)}`) : nothing}
      </div>
    </li>`;
    }
    #group(title, signs) {
        if (!signs.length)
            return nothing;
        return html `<div>
      <p class="hint">${title}</p>
      ${this.#signs(signs)}
    </div>`;
    }
    #signs(signs) {
        if (!signs.length)
            return nothing;
        return html `<ul class="signs hint">
      ${signs.map((sign) => html `<li>${this.#around.text(sign)}</li>`)}
    </ul>`;
    }
    #choose = (event) => {
        this.#chosen = event.target.value; // the handler is on a select
        this.#around.host.requestUpdate();
    };
    /** Gives the focus back to what opened it; inside a shadow root Chromium does not. */
    #toggle = (event) => {
        const panel = event.currentTarget; // the handler is on the panel
        if (event.newState === 'open')
            this.#opener = panel.getRootNode().activeElement;
        else if (panel.matches(':focus-within'))
            this.#opener?.focus(); // what was pressed
    };
    /** By script: the attribute `autofocus` is refused, with an error, in a frame of another origin. */
    #toggled = ({ newState, currentTarget }) => {
        if (newState === 'open')
            currentTarget.focus(); // the handler is on the panel
    };
    /** Goes to another page in place of this one, so that "back" does not come here. */
    #leave = () => {
        leaving.go(this.#around.journey.program.help.leave ?? 'about:blank');
    };
}
/** How the page is left; a test puts something else in its place. */
export const leaving = { go: (url) => location.replace(url) };
/** A phone number as it is dialed. */
function dialed(number) {
    return number.replace(/[^\d+]/g, '');
}
