import {RecordLintElement} from './element.js';

export {ContentEditable} from './contenteditable.js';
export {RecordLintElement} from './element.js';
export {Textarea} from './textarea.js';
export {words} from './words.js';

if (!customElements.get('record-lint')) customElements.define('record-lint', RecordLintElement);
