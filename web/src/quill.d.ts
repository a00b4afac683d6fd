import type {Editor} from './record-lint.js';

/** Quill 2. */
export function quill(quill: any): Editor;
