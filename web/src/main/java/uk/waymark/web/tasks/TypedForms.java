package uk.waymark.web.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Reads and checks a form whose kind is known only when the step is known, with the same rules as every other form. */
@Component
public class TypedForms {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    TypedForms(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    /** What was sent; without errors its target is a whole form. */
    BindingResult read(HttpServletRequest request, Class<? extends Record> form) {
        return read(form, binder -> binder.construct(request));
    }

    /** The same for values that did not come as a form. */
    public BindingResult read(ValueResolver values, Class<? extends Record> form) {
        return read(form, binder -> binder.construct(values));
    }

    private BindingResult read(Class<? extends Record> form, Consumer<ServletRequestDataBinder> construct) {
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        WebBindingInitializer rules = Objects.requireNonNull(adapter.getObject().getWebBindingInitializer());
        rules.initBinder(binder);
        construct.accept(binder);
        if (binder.getTarget() != null) {
            binder.validate();
        }
        return binder.getBindingResult();
    }
}
