import {Card} from './card.js';
import {ContentEditable} from './contenteditable.js';
import {make} from './dom.js';
import {isEnglish} from './domtext.js';
import {fieldOf, fieldsOf, recordOf} from './fields.js';
import {Panel} from './panel.js';
import {service} from './service.js';
import {Session, isMissing} from './session.js';
import {sheet} from './styles.js';
import {Textarea} from './textarea.js';
import {words} from './words.js';

const FEW = 5;

/** The element; see docs/web.md. It changes a text only when the writer picks a wording. */
export class RecordLintElement extends HTMLElement {
  static observedAttributes = ['for', 'endpoint', 'lang', 'mode', 'type', 'debounce'];

  #check = null;
  #context = null;
  #surface = null;
  #given = null;
  #session = null;
  #panel;
  #card;
  #layer = make('div', {class: 'layer', part: 'marks'});
  #limit = FEW;
  #stop = null;
  #known = [];
  #dismissed = [];
  #started = false;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    root.adoptedStyleSheets = [styles];
    root.append(this.#layer);
    this.#panel = new Panel(root, {
      open: (finding, opener) => this.#open(finding, opener),
      jump: (aspect, finding) => this.#jump(aspect, finding),
      more: () => { this.#limit += FEW; this.#show('more'); this.#panel.focus(); },
      takeBack: () => this.#takeBack(),
    });
    this.#card = new Card(root, {
      pick: (finding, text) => this.#pick(finding, text),
      question: (finding) => this.#surface.select(finding.start, finding.end),
      decide: (finding, decision, reason) => this.#decide(finding, decision, reason),
      rect: (finding) => this.#rect(finding),
      editor: () => this.#surface?.element ?? this,
      closed: () => this.#mark(),
    });
  }

  /** Takes {text, record, known, dismissed} and a signal; gives a promise of a result. */
  get check() { return this.#check; }
  set check(value) { this.#check = value; this.#session?.later(); }

  /** Other fields of the record, or a function that gives them. */
  get context() { return this.#context; }
  set context(value) { this.#context = value; this.#session?.later(); }

  /** The editor, for those that are neither a textarea nor a plain editable element. */
  get editor() { return this.#surface; }
  set editor(value) { this.#given = value; this.#begin(); }

  get known() { return this.#known; }
  set known(value) { this.#known = value; this.#hand(); }

  get dismissed() { return this.#dismissed; }
  set dismissed(value) { this.#dismissed = value; this.#hand(); }

  /** Every finding that is not set aside, gravest first. */
  get findings() { return this.#session?.findings.map((it) => ({...it})) ?? []; }

  /** The last result, or null. */
  get result() { return this.#session?.result ?? null; }

  /** Checks now, for example after the host put another note into the editor. */
  refresh() { return this.#session?.check() ?? Promise.resolve(); }

  connectedCallback() { this.#started = true; this.#begin(); }

  disconnectedCallback() { this.#started = false; this.#end(); }

  attributeChangedCallback(name, old, value) {
    if (!this.#started || old === value) return;
    if (name === 'for' || name === 'mode') this.#begin();
    else { this.#hand(); this.#session?.later(); }
  }

  #begin() {
    this.#end();
    if (!this.#started) return;
    this.#surface = this.#given ?? this.#found();
    if (!this.#surface) return;
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    this.#session = new Session(
      this.#surface,
      (request, abort) => this.#lint(request, abort),
      (why) => this.#show(why),
    );
    this.#hand();
    this.#surface.attach({
      layer: this.#layer,
      edited: () => this.#session?.edited(),
      clicked: (offset) => this.#clicked(offset),
    });
    this.#surface.element.addEventListener('keydown', (event) => this.#key(event), {signal});
    for (const field of fieldsOf(this.#form())) {
      field.addEventListener('input', () => this.#session?.later(), {signal});
      field.addEventListener('change', () => this.#session?.later(), {signal});
    }
    this.#session.check();
  }

  #end() {
    this.#stop?.abort();
    this.#card.close(false);
    this.#session?.close();
    this.#surface?.detach();
    this.#session = this.#surface = null;
  }

  #found() {
    const target = this.getAttribute('for') && this.getRootNode().getElementById?.(this.getAttribute('for'));
    if (!target) return null;
    return /^(TEXTAREA|INPUT)$/.test(target.tagName) ? new Textarea(target) : new ContentEditable(target);
  }

  #form() { return this.#surface?.element.closest('form') ?? null; }

  #hand() {
    if (!this.#session) return;
    this.#session.delay = Number(this.getAttribute('debounce') ?? 300);
    this.#session.known = this.#known;
    this.#session.dismissed = this.#dismissed;
  }

  #record() {
    const given = typeof this.#context === 'function' ? this.#context() : this.#context;
    const type = this.getAttribute('type');
    return {id: this.getAttribute('record-id') ?? 'note', ...(type && {type}), ...recordOf(this.#form()), ...given};
  }

  async #lint({text, known, dismissed}, signal) {
    if (!isEnglish(this.getAttribute('lang'))) return {complete: true, findings: []};
    const record = {...this.#record(), text};
    if (this.#check) return this.#check({record, text, known, dismissed}, signal);
    const endpoint = this.getAttribute('endpoint');
    if (!endpoint) throw new Error('<record-lint> has neither an endpoint nor a check function');
    return service(endpoint).check({record, known, dismissed}, signal);
  }

  #few() {
    return this.#session.findings.filter((it) => !isMissing(it)).slice(0, this.#limit);
  }

  #show(why) {
    if (!this.#session) return;
    const answered = why === 'answer';
    const open = this.#card.finding;
    if (open) {
      const same = this.#session.findings.find(
        (it) => it.rule === open.rule && (it.start === open.start || it.fingerprint === open.fingerprint),
      );
      if (same) this.#card.follow(same, this.#rect(same));
      else if (!this.#card.holdsFocus || answered) this.#card.close(true);
    }
    // Some editors move marks along by themselves, and may not be told anything amid an edit.
    if (why !== 'edit' || !this.#surface.tracks) this.#mark();
    const whole = isEnglish(this.getAttribute('lang'))
      ? this.#surface.unchecked()
      : [{start: 0, end: this.#session.text.length}];
    this.#panel.show(this.#session, this.#few(), whole);
    if (answered) this.#tell('recordlint-findings', {findings: this.findings, result: this.result});
  }

  #mark() {
    if (!this.#session || this.getAttribute('mode') === 'list') return;
    const open = this.#card.finding;
    this.#surface.show(
      this.#few().map((it) => ({start: it.start, end: it.end, severity: it.severity, active: it === open})),
    );
  }

  #rect(finding) {
    const {start, end} = isMissing(finding) && finding.anchor ? finding.anchor : finding;
    return this.#surface.rect(start, end);
  }

  #open(finding, opener) {
    const missing = isMissing(finding) || this.getAttribute('mode') === 'list';
    if (!isMissing(finding)) this.#surface.reveal(finding.start, finding.end);
    const rect = missing && opener ? opener.getBoundingClientRect() : this.#rect(finding);
    this.#card.open(finding, rect, opener);
    this.#mark();
  }

  #clicked(offset) {
    const hit = this.#session && this.#few().find((it) => it.start <= offset && offset <= it.end);
    if (hit && this.getAttribute('mode') !== 'list') this.#open(hit, null);
    else this.#card.close(false);
  }

  #key(event) {
    if (event.key === 'Escape' && this.#card.finding) {
      event.preventDefault();
      this.#card.close(false);
    } else if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const few = this.#few().sort((one, other) => one.start - other.start);
      if (!few.length) return;
      event.preventDefault();
      const at = this.#surface.selection()?.start ?? 0;
      const next = event.shiftKey
        ? few.findLast((it) => it.end < at) ?? few[few.length - 1]
        : few.find((it) => it.start > at) ?? few[0];
      this.#surface.select(next.start, next.end);
      this.#open(next, this.#surface.element);
    }
  }

  #jump(aspect, finding) {
    if (!this.#tell('recordlint-jump', {aspect, anchor: finding?.anchor ?? null}, true)) return;
    const field = fieldOf(this.#form(), aspect);
    if (field) field.focus();
    else {
      const end = this.#surface.text().length;
      const {start: from, end: to} = finding?.anchor ?? {start: end, end};
      this.#surface.select(from, to);
    }
  }

  #pick(finding, text) {
    const current = this.#surface.text();
    this.#card.close(false);
    if (current !== this.#session.text || current.slice(finding.start, finding.end) !== finding.quote) {
      this.#panel.say(words.stale);
      this.#session.check();
      return;
    }
    this.#surface.replace(finding.start, finding.end, text);
    if (this.#surface.text() === current) {
      this.#panel.say(words.locked);
      return;
    }
    // It would move the mark along under the new words until the next answer.
    if (this.#surface.tracks) this.#mark();
    this.#panel.say(words.changed);
    this.#report(finding, 'accepted');
  }

  #decide(finding, decision, reason) {
    this.#card.close(false);
    this.#session.setAside(finding, decision, reason ?? decision);
    this.#panel.offerBack(decision === 'wrong-flag' ? words.wrongThanks : words.setAside);
    this.#panel.focus();
    this.#report(finding, decision, reason);
  }

  #takeBack() {
    const last = this.#session.takeBack();
    if (last) this.#report(last, 'withdrawn');
    this.#panel.focus();
  }

  // Without a word of the record and without the writer's name.
  async #report({rule, fingerprint}, decision, reason) {
    const detail = {rule, fingerprint, decision, recordId: this.#record().id, reason: reason ?? null};
    this.#tell('recordlint-decision', detail);
    const endpoint = this.getAttribute('endpoint');
    const answer = endpoint
      ? await service(endpoint).decide(detail).catch(() => null)
      : null;
    if (decision === 'wrong-flag') {
      this.#tell('recordlint-report', answer?.reports?.[0] ?? {rule, decision});
    }
  }

  #tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}));
  }
}
