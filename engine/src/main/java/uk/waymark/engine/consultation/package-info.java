/** What the family and the settings say to a draft plan before it becomes final. */
@NullMarked
package uk.waymark.engine.consultation;

import org.jspecify.annotations.NullMarked;
