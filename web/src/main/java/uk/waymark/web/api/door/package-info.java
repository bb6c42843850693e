/** How a program gets in: its key, its pace, its headers, and the document that describes the API. */
@NullMarked
package uk.waymark.web.api.door;

import org.jspecify.annotations.NullMarked;
