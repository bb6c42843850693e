package uk.waymark.web.tasks;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;

/** A form as somebody sends it in haste: with nothing in it, or with one choice made and nothing that belongs to it. */
final class HalfFilled {

    private HalfFilled() {}

    static Stream<MockHttpServletRequest> of(Class<? extends Record> form) {
        return Stream.concat(
                Stream.of(new MockHttpServletRequest()),
                Arrays.stream(form.getRecordComponents()).flatMap(HalfFilled::chosen));
    }

    private static Stream<MockHttpServletRequest> chosen(RecordComponent box) {
        Stream<String> choices = box.getType() == Boolean.class
                ? Stream.of("true", "false")
                : Stream.ofNullable(box.getType().getEnumConstants())
                        .flatMap(Arrays::stream)
                        .map(choice -> ((Enum<?>) choice).name());
        return choices.map(choice -> {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setParameter(box.getName(), choice);
            return request;
        });
    }
}
