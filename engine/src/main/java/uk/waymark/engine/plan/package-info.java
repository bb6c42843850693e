/** The education, health and care plan: what a child needs, what is aimed for, and what is provided, version by version. */
@NullMarked
package uk.waymark.engine.plan;

import org.jspecify.annotations.NullMarked;
