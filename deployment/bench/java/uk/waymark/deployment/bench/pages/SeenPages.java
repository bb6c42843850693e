package uk.waymark.deployment.bench.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps what was shown last at each address, so that the bare handler can have the same drawn again. */
final class SeenPages implements HandlerInterceptor, WebMvcConfigurer {

    private final Map<String, ModelAndView> seen = new ConcurrentHashMap<>();
    private volatile boolean looking;

    /** What stands on the page that this work opens. */
    ModelAndView of(String path, Runnable opens) {
        looking = true;
        opens.run();
        looking = false;
        return Objects.requireNonNull(seen.get(path), () -> path + " was not opened");
    }

    /** The same template with the same words, for another answer. */
    static ModelAndView again(ModelAndView shown) {
        return new ModelAndView(Objects.requireNonNull(shown.getViewName()), new HashMap<>(shown.getModel()));
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (looking && shown != null) {
            seen.put(request.getRequestURI(), again(shown));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
