/** Which of the ten foundations of good palliative care are in place around one child. */
@NullMarked
package uk.waymark.rules.foundations;

import org.jspecify.annotations.NullMarked;
