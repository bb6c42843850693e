/** What the family has permitted, and the legal grounds for the rest. */
@NullMarked
package uk.waymark.engine.consent;

import org.jspecify.annotations.NullMarked;
