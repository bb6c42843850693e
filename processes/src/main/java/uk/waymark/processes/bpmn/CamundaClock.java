package uk.waymark.processes.bpmn;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Gives the process engine the house's clock: its {@code ClockUtil} reads Joda's time source, which is set here and
 * nowhere else.
 */
@Component
class CamundaClock implements DisposableBean {

    CamundaClock(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    @Override
    public void destroy() {
        DateTimeUtils.setCurrentMillisSystem();
    }
}
