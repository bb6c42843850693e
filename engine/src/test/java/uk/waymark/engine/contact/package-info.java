/** Tests of hours and numbers. */
@NullMarked
package uk.waymark.engine.contact;

import org.jspecify.annotations.NullMarked;
