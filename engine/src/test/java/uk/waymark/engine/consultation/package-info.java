/** Tests of what the family and the settings say to a draft. */
@NullMarked
package uk.waymark.engine.consultation;

import org.jspecify.annotations.NullMarked;
