import {button, make} from './dom.js';
import {isMissing} from './session.js';
import {words} from './words.js';

// Less would not show what it is about; in pixels.
const SMALLEST = 200;
const COMFORTABLE = 340;

/**
 * The card of one finding: what, why, who says so, what could be written, and what to do. It holds
 * no focus captive: the editor stays usable beside it.
 */
export class Card {
  #box;
  #acts;
  #finding = null;
  #back = null;

  /** @param acts pick, question, decide, closed: what the element does */
  constructor(root, acts) {
    this.#acts = acts;
    this.#box = make('section', {
      class: 'card', part: 'card', role: 'dialog', 'aria-labelledby': 'rl-card-title', tabindex: '-1',
      popover: 'manual', hidden: true,
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.close(true);
    });
    root.append(this.#box);
  }

  get finding() {
    return this.#finding;
  }

  get holdsFocus() {
    return this.#box.matches(':focus-within');
  }

  /**
   * Opens beside a place of the viewport.
   *
   * @param back takes the focus when the card closes; null leaves the focus where it is
   */
  open(finding, rect, back) {
    this.#finding = finding;
    this.#back = back;
    this.#box.replaceChildren(...this.#whole(finding));
    this.#show(rect);
    if (back) this.#box.focus();
  }

  /** Keeps one question in sight while the writer rewrites the passage. */
  #pin(question) {
    const finding = this.#finding;
    this.#finding = null;
    this.#box.replaceChildren(
      this.#closer(),
      make('h2', {id: 'rl-card-title'}, words.questions),
      make('p', {}, question),
    );
    this.#acts.question(finding, question);
    this.#show(this.#acts.rect(finding));
  }

  close(giveBack) {
    if (this.#box.hidden) return;
    const back = this.#back ?? this.#acts.editor();
    const held = this.holdsFocus;
    this.#finding = null;
    if (this.#box.hidePopover && this.#box.matches(':popover-open')) this.#box.hidePopover();
    this.#box.hidden = true;
    if (giveBack && held) (back.isConnected ? back : this.#acts.editor()).focus();
    this.#acts.closed();
  }

  /** Moves with the passage. */
  follow(finding, rect) {
    this.#finding = finding;
    this.#place(rect);
  }

  #show(rect) {
    this.#box.hidden = false;
    if (this.#box.showPopover && !this.#box.matches(':popover-open')) this.#box.showPopover();
    this.#place(rect);
  }

  #place(rect) {
    const {innerWidth, innerHeight} = window;
    const style = this.#box.style;
    // The passage stays in sight: the card scrolls inside rather than lie over it.
    const below = innerHeight - rect.bottom - 16;
    const above = rect.top - 16;
    style.maxHeight = '';
    const needed = Math.min(this.#box.offsetHeight, innerHeight - 16);
    const under = below >= Math.min(needed, COMFORTABLE) || below >= above;
    const room = Math.max(under ? below : above, SMALLEST);
    style.maxHeight = `min(34rem, ${room}px)`;
    const {offsetWidth: width, offsetHeight: height} = this.#box;
    const top = under ? rect.bottom + 8 : rect.top - height - 8;
    style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
    style.left = `${Math.max(8, Math.min(rect.left, innerWidth - width - 8))}px`;
  }

  #closer() {
    return button('\u00d7', () => this.close(true), {class: 'close', 'aria-label': words.close});
  }

  #whole(finding) {
    const of = (kind) => (finding.suggestions ?? []).filter((it) => it.kind === kind);
    return [
      this.#closer(),
      make('span', {class: `severity ${finding.severity}`}, words.severity[finding.severity]),
      make('h2', {id: 'rl-card-title'}, finding.message),
      ...(finding.explanation
        ? [make('h3', {}, words.why), make('p', {}, finding.explanation)]
        : []),
      ...list(words.wordings, of('replace'), (it) =>
        button(it.text, () => this.#acts.pick(finding, it.text), {class: 'main', part: 'wording'})),
      ...list(words.questions, of('prompt'), (it) => button(it.text, () => this.#pin(it.text))),
      ...list(words.qualify, of('qualify'), (it) => make('p', {}, it.text)),
      ...sources(finding),
      this.#actions(finding),
    ];
  }

  #actions(finding) {
    const decide = (decision, reason) => () => this.#acts.decide(finding, decision, reason);
    const row = make('div', {class: 'row'});
    const box = make('div', {class: 'actions'}, row);
    if (!isMissing(finding)) {
      const reasons = this.#reasons(finding);
      row.append(
        button(words.notNow, decide('not-now')),
        button(words.notPerson, decide('not-about-this-person')),
        button(words.dismiss, (event) => {
          reasons.hidden = !reasons.hidden;
          event.currentTarget.setAttribute('aria-expanded', String(!reasons.hidden));
          if (!reasons.hidden) reasons.querySelector('input').focus();
        }, {'aria-expanded': 'false'}),
      );
      box.append(reasons);
    }
    row.append(button(words.wrong, decide('wrong-flag')));
    return box;
  }

  #reasons(finding) {
    const field = make('fieldset', {hidden: true}, make('legend', {}, words.dismissWhy));
    Object.entries(words.reasons).forEach(([reason, label], i) => {
      const input = make('input', {type: 'radio', name: 'rl-reason', value: reason, checked: i === 0});
      field.append(make('label', {}, input, ` ${label}`));
    });
    field.append(
      button(words.dismissDo, () => {
        this.#acts.decide(finding, 'dismissed', field.querySelector('input:checked').value);
      }, {class: 'main'}),
    );
    return field;
  }
}

function list(heading, items, each) {
  if (!items.length) return [];
  return [
    make('h3', {}, heading),
    make('ul', {}, ...items.map((it) => make('li', {}, each(it)))),
  ];
}

function sources(finding) {
  const all = finding.sources ?? (finding.source ? [finding.source] : []);
  if (!all.length) return [];
  const lines = all.map((it) => {
    const safe = /^https?:\/\//.test(it.url ?? '');
    const title = safe
      ? make('a', {href: it.url, target: '_blank', rel: 'noreferrer noopener'}, it.title)
      : it.title;
    const rest = [it.publisher, it.year, it.section].filter(Boolean).join(', ');
    return make('li', {class: 'quiet'}, title, ` (${rest})`);
  });
  const measured = finding.confidence
    ? make('p', {class: 'quiet'}, words.measured(finding.confidence))
    : null;
  return [make('h3', {}, words.who), make('ul', {}, ...lines), ...(measured ? [measured] : [])];
}
