/** Northshire, a small invented area whose children are walked through the product's own services at the first start. */
@NullMarked
package uk.waymark.deployment.demo;

import org.jspecify.annotations.NullMarked;
