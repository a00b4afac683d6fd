import type {Editor} from './record-lint.js';

/** CKEditor 5, once it is created; `root` names one of several. */
export function ckeditor(editor: any, options?: {root?: string}): Editor;
