/** Waymark as a program that compares the records of every child once and ends. */
@NullMarked
package uk.waymark.deployment.check;

import org.jspecify.annotations.NullMarked;
