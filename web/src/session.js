import {difference, moved} from './difference.js';

const GRAVITY = {error: 0, warning: 1, note: 2};

/** Gravest first, then as they stand in the text. */
export function byGravity(one, other) {
  return GRAVITY[one.severity] - GRAVITY[other.severity] || one.start - other.start;
}

/** What is said of a referral as a whole stands in a panel of its own. */
export function isMissing(finding) {
  return Boolean(finding.aspect) && finding.start === finding.end;
}

/**
 * Checks a text again and again while somebody writes. An answer for a text that has changed since
 * is dropped; what a writer set aside stays aside while the sentence round it changes, until the
 * passage itself does.
 */
export class Session {
  #surface;
  #lint;
  #changed;
  #timer = 0;
  #call = null;
  #text;
  #all = [];
  #aside = [];
  #closed = false;

  /** What the last answer said; null before the first. */
  result = null;
  /** waiting, checking, ready, failed */
  status = 'waiting';
  /** Milliseconds without an edit before a check. */
  delay = 300;
  /** Dismissals that the host kept from before. */
  dismissed = [];
  /** Fingerprints that the host knows from before. */
  known = [];

  /**
   * @param surface the editor
   * @param lint takes {text, known, dismissed} and a signal, gives a promise of a result
   * @param changed told why findings or status are others: edit, decision, answer
   */
  constructor(surface, lint, changed) {
    this.#surface = surface;
    this.#lint = lint;
    this.#changed = changed;
    this.#text = surface.text();
  }

  /** Every finding that is not set aside, gravest first. */
  get findings() {
    return this.#all;
  }

  /** The text that the findings' offsets count in. */
  get text() {
    return this.#text;
  }

  /** Takes note of an edit, and checks when the writer pauses. */
  edited() {
    const now = this.#surface.text();
    if (now !== this.#text) {
      const edit = difference(this.#text, now);
      const follow = (item) => {
        const span = moved(item, edit);
        return span ? [{...item, ...span, ...(item.anchor && {anchor: moved(item.anchor, edit)})}] : [];
      };
      this.#text = now;
      this.#all = this.#all.flatMap(follow);
      this.#aside = this.#aside.flatMap(follow);
      this.#changed('edit');
    }
    this.later();
  }

  /** Checks after the delay; what was asked before is dropped. */
  later() {
    clearTimeout(this.#timer);
    this.#call?.abort();
    this.#timer = setTimeout(() => this.check(), this.delay);
  }

  /** Checks now. */
  async check() {
    clearTimeout(this.#timer);
    this.#call?.abort();
    if (this.#closed) return;
    const call = new AbortController();
    this.#call = call;
    const text = this.#surface.text();
    this.#text = text;
    this.status = 'checking';
    try {
      const dismissed = this.dismissed.concat(
        this.#aside
          .filter((it) => it.decision !== 'not-now')
          .map((it) => ({fingerprint: it.fingerprint, reason: it.reason})),
      );
      const request = {text: this.#blanked(text), known: this.known, dismissed};
      const result = await this.#lint(request, call.signal);
      if (call.signal.aborted || this.#closed || this.#surface.text() !== text) return;
      this.result = result;
      this.#all = result.findings.filter((it) => !it.suppressed && !this.#isAside(it)).sort(byGravity);
      this.status = 'ready';
    } catch (error) {
      if (call.signal.aborted || this.#closed) return;
      this.status = 'failed';
    }
    this.#changed('answer');
  }

  /** Sets a finding aside with what the writer decided. */
  setAside(finding, decision, reason) {
    const {rule, start, end, fingerprint} = finding;
    this.#aside.push({rule, start, end, fingerprint, decision, reason});
    this.#all = this.#all.filter((it) => it !== finding);
    this.#changed('decision');
  }

  /** Takes the last decision back. */
  takeBack() {
    const last = this.#aside.pop();
    if (last) this.check();
    return last;
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#call?.abort();
  }

  #isAside(finding) {
    const item = this.#aside.find(
      (it) =>
        it.rule === finding.rule &&
        (it.fingerprint === finding.fingerprint ||
          (it.start === finding.start && it.end === finding.end)),
    );
    if (item) item.fingerprint = finding.fingerprint;
    return Boolean(item);
  }

  // Offsets stay as they are when passages in other languages are left out.
  #blanked(text) {
    let blanked = text;
    for (const {start, end} of this.#surface.unchecked()) {
      const blank = text.slice(start, end).replace(/[^\n]/g, ' ');
      blanked = blanked.slice(0, start) + blank + blanked.slice(end);
    }
    return blanked;
  }
}
