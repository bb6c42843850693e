/** Tests of the access policy. */
@NullMarked
package uk.waymark.engine.access;

import org.jspecify.annotations.NullMarked;
