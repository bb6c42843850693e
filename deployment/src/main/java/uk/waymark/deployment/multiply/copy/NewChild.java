package uk.waymark.deployment.multiply.copy;

import org.jspecify.annotations.Nullable;

/** Who a copied child is: nobody of the area that was lived through. */
public record NewChild(
        String reference,
        byte[] wrappedKey,
        String givenName,
        String familyName,
        @Nullable String knownAs,
        @Nullable String nhsNumber,
        @Nullable String upn) {}
