package uk.waymark.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import uk.waymark.web.component.DateField;
import uk.waymark.web.component.Field;
import uk.waymark.web.component.Problem;

/** A form as somebody filled it: what they typed, even where it was refused, and what is wrong with it. */
public final class Filled {

    private final Errors errors;
    private final MessageSource messages;
    private final Class<?> form;

    /** Reads the form; problems follow the order of its parts, which is that of the boxes on the page. */
    Filled(Errors errors, MessageSource messages, Class<?> form) {
        this.errors = errors;
        this.messages = messages;
        this.form = form;
    }

    /** Whether it is a form of this kind. */
    public boolean isA(Class<?> kind) {
        return form == kind;
    }

    /** The box of this name, with what was typed and its error. */
    public Field field(String name, String label) {
        return Field.of(name, label).values(valuesOf(name)).error(errorOf(name));
    }

    /** The three boxes of a {@link TypedDate}. */
    public DateField date(String name, String legend) {
        DateField empty = DateField.of(name, legend).error(errorOf(name));
        return errors.getFieldValue(name) instanceof TypedDate typed
                ? empty.typed(words(typed.day()), words(typed.month()), words(typed.year()))
                : empty;
    }

    /** What was typed into this box, empty when nothing was. */
    public String answer(String name) {
        return field(name, "").answer();
    }

    /** The number of the order that the form asks for: the same as before for a form that came back. */
    public String commandId() {
        String carried = answer("commandId");
        return carried.isEmpty() ? UUID.randomUUID().toString() : carried;
    }

    /**
     * The edition that the form is about: the one that was shown first, so that a change by somebody else in between is
     * noticed; after it was noticed and both texts were shown, the present one.
     */
    public String edition(int current) {
        boolean noticed = errors.getGlobalErrors().stream().anyMatch(error -> "stale.page".equals(error.getCode()));
        String shown = answer("version");
        return noticed || shown.isEmpty() ? String.valueOf(current) : shown;
    }

    /** Whether anything has to be mended. */
    public boolean hasProblems() {
        return errors.hasErrors();
    }

    /** What has to be mended, each linked to its box. */
    public List<Problem> problems() {
        return errors.getAllErrors().stream()
                .sorted(Comparator.comparingInt(this::position))
                .map(this::problem)
                .distinct()
                .toList();
    }

    private Problem problem(ObjectError error) {
        String text = messages.getMessage(error, Locale.UK);
        if (!(error instanceof FieldError field)) {
            return new Problem(text, null);
        }
        boolean date = errors.getFieldType(field.getField()) == TypedDate.class;
        String box = Field.idOf(field.getField());
        return new Problem(text, "#" + (date ? DateField.firstBoxOf(box) : box));
    }

    private int position(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return Integer.MAX_VALUE;
        }
        String name = field.getField();
        return (int) boxes().stream()
                .takeWhile(
                        known -> !name.equals(known) && !name.startsWith(known + ".") && !name.startsWith(known + "["))
                .count();
    }

    private List<String> boxes() {
        RecordComponent @Nullable [] boxes = form.getRecordComponents();
        return boxes == null
                ? List.of()
                : Arrays.stream(boxes).map(RecordComponent::getName).toList();
    }

    private @Nullable String errorOf(String name) {
        FieldError error = errors.getFieldError(name);
        return error == null ? null : messages.getMessage(error, Locale.UK);
    }

    private List<String> valuesOf(String name) {
        Object value = several(name) ? ((BindingResult) errors).getRawFieldValue(name) : errors.getFieldValue(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(String::valueOf).toList();
        }
        return List.of(value.toString());
    }

    /** Whether several answers were ticked: a formatted value would join them to one. */
    private boolean several(String name) {
        return errors instanceof BindingResult result
                && !result.hasFieldErrors(name)
                && result.getRawFieldValue(name) instanceof Collection<?>;
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
