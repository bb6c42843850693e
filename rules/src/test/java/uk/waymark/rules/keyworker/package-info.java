/** Tests of the key-worker proposals. */
@NullMarked
package uk.waymark.rules.keyworker;

import org.jspecify.annotations.NullMarked;
