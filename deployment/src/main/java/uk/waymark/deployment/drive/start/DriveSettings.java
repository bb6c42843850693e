package uk.waymark.deployment.drive.start;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What a start with a drive adds: a time that the drive can tell. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("waymark.drive.children")
class DriveSettings {

    @Bean
    @Primary
    DriveTime driveTime(@Qualifier("clock") Clock clock) {
        return new DriveTime(clock);
    }
}
