import type {Editor} from './record-lint.js';

/** CodeMirror 6; `library` is the host's own copy of the classes named. */
export function codemirror(
  view: any,
  library: {EditorView: any; Decoration: any; StateEffect: any; StateField: any},
): Editor;
