package uk.waymark.deployment.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.engine.Refusal;

/** Conditions on what methods call, method references included. */
final class CodeUnits {

    private static final Set<String> STREAMING = Set.of("setFetchSize", "withFetchSize", "queryForStream");

    private CodeUnits() {}

    static ArchCondition<JavaClass> useAnyThat(String what, Predicate<CodeUnitAccessTarget> sin) {
        return condition(
                what,
                (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> sin.test(access.getTarget()))
                        .forEach(
                                access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription()))));
    }

    static boolean readsTheWall(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean takesNoClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = owner.getPackageName().equals(Clock.class.getPackageName())
                && target.getName().equals("now")
                && takesNoClock;
        boolean system = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && target.getRawParameterTypes().isEmpty()
                && target.getName().equals("<init>");
        return now || system || millis || date;
    }

    static boolean sleeps(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Thread.class)
                && target.getName().equals("sleep");
    }

    static boolean streams(CodeUnitAccessTarget target) {
        return STREAMING.contains(target.getName());
    }

    static ArchCondition<JavaClass> refuseAndAnswerYesOrNo() {
        return condition(
                "refuse in a method that answers true or false",
                (type, events) -> type.getMethods().stream()
                        .filter(method -> method.getRawReturnType().isEquivalentTo(boolean.class))
                        .filter(CodeUnits::makesRefusal)
                        .forEach(
                                method -> events.add(SimpleConditionEvent.satisfied(method, method.getDescription()))));
    }

    static ArchCondition<JavaClass> beAnExceptionOfTheirOwn() {
        return matching(
                "be an exception of their own",
                type -> type.isTopLevelClass()
                        && type.isAssignableTo(Throwable.class)
                        && !type.isAssignableTo(Refusal.class));
    }

    static ArchCondition<JavaClass> matching(String what, Predicate<JavaClass> sin) {
        return condition(what, (type, events) -> {
            if (sin.test(type)) {
                events.add(SimpleConditionEvent.satisfied(type, type.getDescription()));
            }
        });
    }

    private static boolean makesRefusal(JavaMethod method) {
        return method.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(Refusal.class));
    }

    private static ArchCondition<JavaClass> condition(String what, Check check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.look(type, events);
            }
        };
    }

    /** Looks at one class and notes what it finds. */
    private interface Check {
        void look(JavaClass type, ConditionEvents events);
    }
}
