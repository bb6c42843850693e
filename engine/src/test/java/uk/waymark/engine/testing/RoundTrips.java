package uk.waymark.engine.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes each statement or batch sent to the database, by any thread; a batch is one. Declare it as a static bean. */
public final class RoundTrips implements BeanPostProcessor, QueryExecutionListener {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean noting;

    /** What is sent while the work runs, in order. */
    public List<String> during(Runnable work) {
        sent.clear();
        noting = true;
        try {
            work.run();
        } finally {
            noting = false;
        }
        return new ArrayList<>(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (noting) {
            sent.add(queries.isEmpty() ? "?" : queries.get(0).getQuery());
        }
    }
}
