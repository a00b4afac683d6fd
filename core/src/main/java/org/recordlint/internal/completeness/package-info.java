/**
 * Whether a referral says what it should: from its form fields, its codes, its prose and its
 * structured data.
 */
package org.recordlint.internal.completeness;
