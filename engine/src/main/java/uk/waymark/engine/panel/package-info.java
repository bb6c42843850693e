/** What a panel of education, health and social care decides together: need first, then who pays. */
@NullMarked
package uk.waymark.engine.panel;

import org.jspecify.annotations.NullMarked;
