/** One page for each thing that a person does on a child's journey. */
@NullMarked
package uk.waymark.web.tasks;

import org.jspecify.annotations.NullMarked;
