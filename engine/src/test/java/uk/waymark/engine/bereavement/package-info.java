/** Tests of the record of a death. */
@NullMarked
package uk.waymark.engine.bereavement;

import org.jspecify.annotations.NullMarked;
