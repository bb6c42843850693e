/** Fakes and fixtures for trying the journeys without a database server. */
@NullMarked
package uk.waymark.processes.testing;

import org.jspecify.annotations.NullMarked;
