/** A result as `POST /api/v1/lint` gives it; see the service's OpenAPI description. */
export interface LintResult {
  recordId?: string;
  words?: number;
  complete: boolean;
  incomplete?: string;
  missing?: Aspect[];
  findings: Finding[];
}

export type Aspect = 'ethnicity' | 'culture' | 'religion' | 'language' | 'lived-experience';
export type Severity = 'error' | 'warning' | 'note';

/** Offsets are UTF-16 code units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  year?: number;
  section?: string;
  url?: string;
  status: string;
}

export interface Finding extends Span {
  rule: string;
  category: string;
  severity: Severity;
  message: string;
  fingerprint: string;
  quote?: string;
  explanation?: string;
  suggestions?: {kind: 'replace' | 'prompt' | 'qualify'; text: string}[];
  source?: Source;
  sources?: Source[];
  confidence?: number;
  aspect?: Aspect;
  anchor?: Span;
  state?: string;
}

export interface Dismissal {
  fingerprint: string;
  reason?: string | null;
}

export interface CheckRequest {
  /** The record with its text; what the service's API takes as `record`. */
  record: Record<string, unknown>;
  text: string;
  known: string[];
  dismissed: Dismissal[];
}

export type Check = (request: CheckRequest, signal: AbortSignal) => Promise<LintResult>;

/** What `recordlint-decision` carries: no word of the record, and nobody's name. */
export interface Decision {
  rule: string;
  fingerprint: string;
  decision: 'accepted' | 'dismissed' | 'not-now' | 'not-about-this-person' | 'wrong-flag' | 'withdrawn';
  recordId: string;
  reason: string | null;
}

export interface Mark extends Span {
  severity: Severity;
  active: boolean;
}

/** What an editor is told by the element. */
export interface EditorHost {
  /** Where an editor may draw over itself. */
  readonly layer: HTMLElement;
  /** To be called after every change of the text. */
  edited(): void;
  /** To be called when the writer clicks at an offset; -1 for none. */
  clicked(offset: number): void;
}

/** An editor as the element sees it. */
export interface Editor {
  /** Where the focus is while somebody writes. */
  readonly element: HTMLElement;
  /** Whether it moves marks along by itself while somebody writes. */
  readonly tracks: boolean;
  attach(host: EditorHost): void;
  detach(): void;
  text(): string;
  /** Passages that are not in English; they are not sent. */
  unchecked(): (Span & {lang: string})[];
  show(marks: Mark[]): void;
  /** Where a passage is seen, in viewport coordinates. */
  rect(start: number, end: number): DOMRect;
  selection(): Span | null;
  select(start: number, end: number): void;
  reveal(start: number, end: number): void;
  /** Changes a passage so that the editor's own undo takes it back; nothing if it is read-only. */
  replace(start: number, end: number, text: string): void;
}

export class Textarea implements Editor {
  constructor(area: HTMLTextAreaElement | HTMLInputElement);
  readonly element: HTMLElement;
  readonly tracks: boolean;
  attach(host: EditorHost): void;
  detach(): void;
  text(): string;
  unchecked(): (Span & {lang: string})[];
  show(marks: Mark[]): void;
  rect(start: number, end: number): DOMRect;
  selection(): Span | null;
  select(start: number, end: number): void;
  reveal(start: number, end: number): void;
  replace(start: number, end: number, text: string): void;
}

export class ContentEditable implements Editor {
  constructor(root: HTMLElement, options?: {
    /** How an editor round the element changes its text. */
    replace?: (start: number, end: number, text: string) => void;
    /** A selector of what an editor put into the element for itself. */
    skip?: string;
    /** False draws boxes even where the browser can highlight ranges. */
    highlight?: boolean;
  });
  readonly element: HTMLElement;
  readonly tracks: boolean;
  attach(host: EditorHost): void;
  detach(): void;
  text(): string;
  unchecked(): (Span & {lang: string})[];
  show(marks: Mark[]): void;
  rect(start: number, end: number): DOMRect;
  range(start: number, end: number): Range | null;
  selection(): Span | null;
  select(start: number, end: number): void;
  reveal(start: number, end: number): void;
  replace(start: number, end: number, text: string): void;
}

/** `<record-lint for endpoint type record-id lang mode debounce>`; never edits by itself. */
export class RecordLintElement extends HTMLElement {
  /** In place of `endpoint`: asks a service in the host's own way. */
  check: Check | null;
  /** Other fields of the record, for example `{type, subject: {age: 9}}`. */
  context: Record<string, unknown> | (() => Record<string, unknown>) | null;
  /** In place of `for`: an adapter round an editor. */
  editor: Editor | null;
  /** Fingerprints that were there before. */
  known: string[];
  /** What writers dismissed before. */
  dismissed: Dismissal[];
  readonly findings: Finding[];
  readonly result: LintResult | null;
  /** Checks now, for example after the host put another note into the editor. */
  refresh(): Promise<void>;
}

/** What the element says; entries may be changed before it is connected. */
export const words: Record<string, unknown>;

declare global {
  interface HTMLElementTagNameMap {
    'record-lint': RecordLintElement;
  }
  interface HTMLElementEventMap {
    'recordlint-findings': CustomEvent<{findings: Finding[]; result: LintResult}>;
    'recordlint-decision': CustomEvent<Decision>;
    'recordlint-report': CustomEvent<Record<string, string>>;
    'recordlint-jump': CustomEvent<{aspect: Aspect; anchor: Span | null}>;
  }
}
