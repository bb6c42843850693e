/** Tests of what is open before a child leaves hospital. */
@NullMarked
package uk.waymark.rules.discharge;

import org.jspecify.annotations.NullMarked;
