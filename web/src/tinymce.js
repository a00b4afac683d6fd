import {ContentEditable} from './contenteditable.js';

/**
 * TinyMCE, in its frame or inline. Marks are highlights over its body: what it saves stays as it is,
 * and a wording is a level of its own undo.
 *
 * @param editor the editor, initialised
 */
export function tinyMce(editor) {
  const surface = new ContentEditable(editor.getBody(), {
    skip: '[data-mce-bogus="all"]',
    replace(start, end, text) {
      if (editor.mode.isReadOnly()) return;
      editor.undoManager.transact(() => {
        editor.selection.setRng(surface.range(start, end));
        // The browser keeps the format of the words that go, as it does for somebody who types.
        editor.getDoc().execCommand('insertText', false, text);
      });
    },
  });
  return surface;
}
