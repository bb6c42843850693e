/** Help that is agreed while a family waits, or instead of an assessment. */
@NullMarked
package uk.waymark.engine.support;

import org.jspecify.annotations.NullMarked;
