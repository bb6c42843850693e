/** Tests of the decision whether to assess. */
@NullMarked
package uk.waymark.engine.eligibility;

import org.jspecify.annotations.NullMarked;
