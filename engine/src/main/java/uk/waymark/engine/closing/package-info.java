/** What has to end when nothing more is done for a child here. */
@NullMarked
package uk.waymark.engine.closing;

import org.jspecify.annotations.NullMarked;
