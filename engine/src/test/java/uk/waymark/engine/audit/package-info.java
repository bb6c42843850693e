/** Tests of the audit trail and the journey log. */
@NullMarked
package uk.waymark.engine.audit;

import org.jspecify.annotations.NullMarked;
