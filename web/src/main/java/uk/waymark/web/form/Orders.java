package uk.waymark.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;

/** Gives what a form asks to the engine, once; when the engine says "not now", the form is shown again as it was typed. */
@Component
public class Orders {

    private static final String OTHERWISE = "This cannot be done now. Nothing was changed.";

    private final Commands commands;
    private final Forms forms;

    Orders(Commands commands, Forms forms) {
        this.commands = commands;
        this.forms = forms;
    }

    /**
     * Carries the order out and goes on to its page; {@code again} fills the model and names the page of the form.
     *
     * @throws Refusal.NotFound as the work says
     * @throws Refusal.NotAllowed as the work says
     */
    public String carryOut(Order order, BindingResult typed, Runnable work, Supplier<String> again) {
        Command command = new Command(order.id(), order.kind(), order.by().accountId(), order.location());
        return answer(typed, () -> commands.once(command, work), again);
    }

    /** The same for a page that shows the form as it was sent. */
    public String carryOut(Sent sent, Runnable work, Function<Filled, String> again) {
        BindingResult typed = sent.typed();
        return carryOut(
                sent.order(),
                typed,
                work,
                () -> again.apply(forms.sent(typed, sent.form().getClass())));
    }

    /** The same for work that keeps its own number, such as doing a task. */
    public String answer(BindingResult typed, Supplier<Answer> work, Supplier<String> again) {
        if (typed.hasErrors()) {
            return again.get();
        }
        try {
            return "redirect:" + work.get().location();
        } catch (Refusal.NotNow refused) {
            reject(typed, refused.messageKey());
            return again.get();
        }
    }

    private static void reject(BindingResult typed, String key) {
        box(typed.getTarget(), key)
                .ifPresentOrElse(box -> typed.rejectValue(box, key, OTHERWISE), () -> typed.reject(key, OTHERWISE));
    }

    /** The box of the form that says it is refused so. */
    private static Optional<String> box(@Nullable Object form, String key) {
        return Stream.ofNullable(form == null ? null : form.getClass().getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(box -> box.isAnnotationPresent(Refused.class))
                .filter(box -> List.of(box.getAnnotation(Refused.class).value()).contains(key))
                .map(RecordComponent::getName)
                .findFirst();
    }
}
