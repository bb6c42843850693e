package uk.waymark.web.busy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in as many requests at a time as there are places, and answers the others at once, before anybody's session or the
 * database is asked. A request that gets no connection to the database is answered in the same way.
 */
final class BusyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BusyFilter.class);

    private final Semaphore places;
    private final BusyAnswer answer;

    BusyFilter(Semaphore places, BusyAnswer answer) {
        this.places = places;
        this.answer = answer;
    }

    /** Files come from memory, and whoever asks for the health has to learn it above all when there is much to do. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/favicon.ico") || path.startsWith("/actuator/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            explain(request, response, chain);
        } else if (places.tryAcquire()) {
            try {
                goOn(request, response, chain);
            } finally {
                places.release();
            }
        } else {
            answer.send(request, response);
        }
    }

    /**
     * A redirect that was decided before the connection was lost counts as an answer until the container takes it back. Where
     * not even the page can be shown that explains a fault, the page that needs nothing is: as a fault, unless the second was
     * the lost connection.
     */
    private void explain(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!response.isCommitted()
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                && NoConnection.causes(fault)) {
            answer.send(request, response);
        } else {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | RuntimeException second) {
                if (response.isCommitted()) {
                    throw second;
                }
                LOG.error("A fault could not be explained", second);
                if (NoConnection.causes(second)) {
                    answer.send(request, response);
                } else {
                    answer.sendFault(request, response);
                }
            }
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted() || !NoConnection.causes(fault)) {
                throw fault;
            }
            LOG.warn(
                    "No connection to the database for a request: {}",
                    fault.getClass().getSimpleName());
            answer.send(request, response);
        }
    }
}
