package uk.waymark.web.busy;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How many requests a node takes in at a time: half of them at work in the database, half of them about to be. */
@Configuration(proxyBeanMethods = false)
class BusySettings {

    @Bean
    Semaphore placesForRequests(@Value("${waymark.requests.most:32}") int most) {
        if (most < 1) {
            throw new IllegalArgumentException("waymark.requests.most has to be at least 1");
        }
        return new Semaphore(most);
    }

    @Bean
    FilterRegistrationBean<BusyFilter> busyFilter(Semaphore placesForRequests, BusyAnswer answer) {
        FilterRegistrationBean<BusyFilter> filter =
                new FilterRegistrationBean<>(new BusyFilter(placesForRequests, answer));
        // Sessions are looked up at HIGHEST_PRECEDENCE + 50.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return filter;
    }
}
