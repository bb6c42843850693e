/** Tests of what the whole engine shares. */
@NullMarked
package uk.waymark.engine;

import org.jspecify.annotations.NullMarked;
