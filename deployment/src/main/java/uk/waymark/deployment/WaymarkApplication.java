package uk.waymark.deployment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.waymark.deployment.check.RecordsCheck;
import uk.waymark.engine.Ids;

/** Starts Waymark: the five modules as one program. */
@SpringBootApplication(scanBasePackages = "uk.waymark")
@AutoConfigurationPackage(basePackageClasses = Ids.class)
public class WaymarkApplication {

    /**
     * Starts with the settings of {@code application.yml}, the environment and the command line, the later ones winning; with {@code
     * --check} it compares all records and ends.
     */
    public static void main(String[] arguments) {
        if (RecordsCheck.isWanted(arguments)) {
            System.exit(RecordsCheck.run(arguments));
        }
        SpringApplication.run(WaymarkApplication.class, arguments);
    }
}
