import {button, make} from './dom.js';
import {isMissing} from './session.js';
import {words} from './words.js';

const ASPECTS = Object.keys(words.aspects);
const TERMS = new Set(['race-terminology', 'harmful-terminology']);

/** Whether a finding's own message quotes a word that hurts to read without warning. */
function isHurtful(finding) {
  return finding.severity === 'error' && TERMS.has(finding.category);
}

/** The list beside the editor, and for a referral what is still missing. */
export class Panel {
  #root;
  #acts;
  #shown = new Set();
  #status = make('p', {class: 'status', part: 'status'});
  #hearing = make('p', {class: 'hearing', role: 'status', 'aria-live': 'polite'});
  #list = make('ul', {part: 'list', 'aria-labelledby': 'rl-heading'});
  #more = button('', () => this.#acts.more(), {hidden: true});
  #undo = make('p', {class: 'row', hidden: true});
  #unchecked = make('p', {class: 'quiet', part: 'unchecked', hidden: true});
  #referral = make('section', {
    class: 'referral', part: 'referral', 'aria-labelledby': 'rl-referral', hidden: true,
  });
  #told = '';

  /** @param acts open, jump, more, takeBack: what the element does */
  constructor(root, acts) {
    this.#root = root;
    this.#acts = acts;
    root.append(
      make(
        'section', {class: 'panel', part: 'panel', 'aria-labelledby': 'rl-heading'},
        this.#referral,
        make('h2', {id: 'rl-heading'}, words.heading),
        this.#status, this.#unchecked, this.#undo, this.#list, this.#more,
        make('p', {class: 'quiet', part: 'help'}, words.help),
      ),
      this.#hearing,
    );
  }

  /** Shows what a session found; `few` of it. */
  show(session, few, unchecked) {
    const all = session.findings.filter((it) => !isMissing(it));
    const status = this.#statusOf(session, all.length);
    this.#status.textContent = status;
    if (session.status === 'ready' || session.status === 'failed') this.say(status, true);
    this.#unchecked.hidden = !unchecked.length;
    const whole = unchecked.length === 1 && !(session.text.slice(0, unchecked[0].start) +
      session.text.slice(unchecked[0].end)).trim();
    this.#unchecked.textContent = whole ? words.uncheckedAll : words.unchecked(unchecked.length);
    this.#fill(few);
    const left = all.length - few.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = words.more(left);
    this.#missing(session);
  }

  /** Tells somebody who listens; the same thing once only, unless it is said anew. */
  say(text, onlyIfNew = false) {
    if (onlyIfNew && text === this.#told) return;
    this.#told = text;
    this.#hearing.textContent = text;
  }

  /** Offers to take the last decision back. */
  offerBack(text) {
    this.#undo.replaceChildren(`${text} `, button(words.takeBack, () => {
      this.#undo.hidden = true;
      this.#acts.takeBack();
    }));
    this.#undo.hidden = false;
    this.say(text);
  }

  /** Where the focus goes when what held it is gone. */
  focus() {
    const target = this.#list.querySelector('button') ?? this.#more;
    if (target.isConnected && !target.hidden) {
      target.focus();
    } else {
      this.#status.tabIndex = -1;
      this.#status.focus();
    }
  }

  #statusOf(session, count) {
    if (session.status === 'failed') return words.failed;
    if (!session.result) return words.checking;
    const found = count ? words.count(count) : words.nothing;
    return session.result.complete === false ? `${found} ${words.incomplete}` : found;
  }

  // Items are kept as long as their findings, so that the focus is not lost at every check.
  #fill(few) {
    const held = this.#root.activeElement?.closest?.('li')?.dataset.key;
    const old = new Map([...this.#list.children].map((li) => [li.dataset.key, li]));
    const seen = new Map();
    const items = few.map((finding) => {
      const base = `${finding.rule} ${finding.message}`;
      const n = seen.get(base) ?? 0;
      seen.set(base, n + 1);
      const key = `${base} ${n}`;
      const li = old.get(key) ?? make('li', {});
      li.dataset.key = key;
      if (!li.firstChild) this.#item(li);
      li.finding = finding;
      this.#label(li);
      return li;
    });
    if (items.length !== this.#list.children.length ||
        items.some((li, i) => li !== this.#list.children[i])) {
      this.#list.replaceChildren(...items);
      if (held) (items.find((li) => li.dataset.key === held)?.querySelector('button'))?.focus();
    }
  }

  #item(li) {
    const open = button('', (event) => this.#acts.open(li.finding, event.currentTarget), {class: 'item'});
    const reveal = button(words.showTerm, () => {
      this.#shown.add(li.finding.rule);
      this.#label(li);
      open.focus();
    }, {hidden: true});
    li.append(open, reveal);
  }

  #label(li) {
    const {finding} = li;
    const hidden = isHurtful(finding) && !this.#shown.has(finding.rule);
    const [open, reveal] = li.children;
    open.replaceChildren(
      make('span', {class: `severity ${finding.severity}`}, words.severity[finding.severity]),
      make('span', {}, ` ${hidden ? words.contentNote : finding.message}`),
    );
    reveal.hidden = !hidden;
  }

  #missing(session) {
    const missing = session.result?.missing;
    this.#referral.hidden = !missing;
    if (!missing) return;
    const held = this.#root.activeElement?.dataset?.aspect;
    const lines = ASPECTS.map((aspect) => {
      const lacks = missing.includes(aspect);
      const finding = session.findings.find((it) => isMissing(it) && it.aspect === aspect);
      const state = lacks ? words.states[finding?.state ?? 'absent'] : words.states.said;
      const name = words.aspects[aspect];
      return make(
        'li', {class: lacks ? 'lacking' : 'done'},
        `${name}: ${state}`,
        lacks
          ? make(
            'span', {class: 'row'},
            button(words.go, () => this.#acts.jump(aspect, finding), {
              'data-aspect': aspect, 'aria-label': `${words.go}: ${name}`,
            }),
            finding
              ? button(words.whyButton, (event) => this.#acts.open(finding, event.currentTarget), {
                'aria-label': `${words.whyButton} ${name}`,
              })
              : null,
          )
          : null,
      );
    });
    this.#referral.replaceChildren(
      make('h2', {id: 'rl-referral'}, words.referral),
      missing.length ? make('ul', {}, ...lines) : make('p', {class: 'done'}, words.referralDone),
    );
    if (held) this.#referral.querySelector(`[data-aspect="${held}"]`)?.focus();
  }
}
