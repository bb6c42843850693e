package uk.waymark.web.tasks.keyworker;

import jakarta.validation.constraints.NotBlank;

/** Which of the people is confirmed, or that others are wanted. */
public record ConfirmForm(
        @NotBlank(message = "{key.worker.confirm.missing}") String chosen) {

    /** The answer that asks for other people. */
    public static final String OTHERS = "OTHERS";
}
