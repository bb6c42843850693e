/** How much Waymark bears: the rate of arrivals is raised until pages come late, and then it is said what broke first. */
@NullMarked
package uk.waymark.deployment.drill.load;

import org.jspecify.annotations.NullMarked;
