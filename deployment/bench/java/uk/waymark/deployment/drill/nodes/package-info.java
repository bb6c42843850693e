/** Several nodes of Waymark behind one proxy, on a database of their own, each of which can be killed. */
@NullMarked
package uk.waymark.deployment.drill.nodes;

import org.jspecify.annotations.NullMarked;
