/** What a driver of journeys knows of a step: the child, the people, chance, and what is read from its file of parameters. */
@NullMarked
package uk.waymark.deployment.drive.step;

import org.jspecify.annotations.NullMarked;
