/** Failed work as those who run the system see it. */
@NullMarked
package uk.waymark.processes.repair;

import org.jspecify.annotations.NullMarked;
