/** Tests of decisions about continuing care. */
@NullMarked
package uk.waymark.engine.continuingcare;

import org.jspecify.annotations.NullMarked;
