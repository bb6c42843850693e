package uk.waymark.web.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Reads and checks a form whose kind is known only when the step is known, with the same rules as every other form. */
@Component
class TypedForms {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    TypedForms(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    /** What was sent; without errors its target is a whole form. */
    BindingResult read(HttpServletRequest request, Class<? extends Record> form) {
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        WebBindingInitializer rules = Objects.requireNonNull(adapter.getObject().getWebBindingInitializer());
        rules.initBinder(binder);
        binder.construct(request);
        if (binder.getTarget() != null) {
            binder.validate();
        }
        return binder.getBindingResult();
    }
}
