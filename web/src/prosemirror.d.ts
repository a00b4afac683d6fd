import type {Editor} from './record-lint.js';

/** ProseMirror or Tiptap's `editor.view`; `library` is the host's own copy of the classes named. */
export function prosemirror(
  view: any,
  library: {Plugin: any; PluginKey: any; Decoration: any; DecorationSet: any},
): Editor;

/** A style sheet's text for the marks. */
export const proseMirrorSheet: string;
