/** The catalogue of rules: what each says, on whose authority, and how it is written. */
@NullMarked
package uk.waymark.web.rules;

import org.jspecify.annotations.NullMarked;
