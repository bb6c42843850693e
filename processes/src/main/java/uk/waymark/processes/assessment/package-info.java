/** The joint assessment: everybody who knows the child is asked at the same time. */
@NullMarked
package uk.waymark.processes.assessment;

import org.jspecify.annotations.NullMarked;
