/** What happens when a child dies: everything stops but the support for those who are left. */
@NullMarked
package uk.waymark.engine.bereavement;

import org.jspecify.annotations.NullMarked;
