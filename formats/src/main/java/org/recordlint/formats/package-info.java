/** What the readers and writers of this module, and those who call them, have in common. */
package org.recordlint.formats;
