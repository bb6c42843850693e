package uk.waymark.deployment.drive.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;

class DriveAtStartTest {

    @Test
    void no_invented_area_is_driven_among_children_who_are_there() {
        ChildFiles files = mock(ChildFiles.class);
        when(files.count()).thenReturn(1L);
        ApplicationContext product = mock(ApplicationContext.class);
        when(product.getBean(ChildFiles.class)).thenReturn(files);
        DriveAtStart drive = new DriveAtStart(
                product,
                mock(Environment.class),
                mock(DriveTime.class),
                mock(Today.class),
                mock(PasswordEncoder.class));

        assertThatThrownBy(() -> drive.run(new DefaultApplicationArguments()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("an empty database only")
                .hasMessageContaining("leave waymark.drive.children away");
    }
}
