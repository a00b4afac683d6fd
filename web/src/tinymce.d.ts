import type {Editor} from './record-lint.js';

/** TinyMCE 8, once it is initialised: in a frame or inline. */
export function tinyMce(editor: any): Editor;
