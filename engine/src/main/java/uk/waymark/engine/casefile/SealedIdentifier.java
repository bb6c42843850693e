package uk.waymark.engine.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An identifier sealed under the child's key, with the keyed hash by which the same number is found again; no hash
 * while an older file has the same number and nobody has looked yet.
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealedIdentifier(byte[] sealed, byte @Nullable [] lookupKey) {}
