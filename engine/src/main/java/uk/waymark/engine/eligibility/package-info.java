/** Whether the rules suggest an assessment, and what a person then decided. */
@NullMarked
package uk.waymark.engine.eligibility;

import org.jspecify.annotations.NullMarked;
