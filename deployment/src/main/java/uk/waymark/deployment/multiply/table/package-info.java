/** The tables of an area's database, as far as copying them has to know. */
@NullMarked
package uk.waymark.deployment.multiply.table;

import org.jspecify.annotations.NullMarked;
