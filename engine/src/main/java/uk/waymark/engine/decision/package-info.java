/** What the rules said and on which facts, kept beside what people decided. */
@NullMarked
package uk.waymark.engine.decision;

import org.jspecify.annotations.NullMarked;
