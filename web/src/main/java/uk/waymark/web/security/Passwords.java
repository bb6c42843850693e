package uk.waymark.web.security;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: hashed with bcrypt, and never longer than bcrypt can read. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    /** Length in bytes of UTF-8; what lies beyond it bcrypt would silently ignore. */
    static final int LONGEST = 72;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new WholePassword(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    private record WholePassword(PasswordEncoder kept) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            if (password != null && tooLong(password)) {
                throw new IllegalArgumentException("A password may have at most " + LONGEST + " bytes");
            }
            return kept.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            boolean same = kept.matches(password, hash);
            return same && password != null && !tooLong(password);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return kept.upgradeEncoding(hash);
        }

        private static boolean tooLong(CharSequence password) {
            return password.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST;
        }
    }
}
