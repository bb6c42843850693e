package uk.waymark.web.session;

import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes what a session holds as JSON and reads it back, for listed types only: those of the sign-in itself, plain text
 * and whole numbers, and the records of our own pages. Nothing else is read, so a stored session can never run code.
 */
final class SessionText extends GenericConversionService {

    private static final String OWN_TYPES = "uk.waymark.web.";

    SessionText() {
        ClassLoader loader = SessionText.class.getClassLoader();
        BasicPolymorphicTypeValidator.Builder listed =
                BasicPolymorphicTypeValidator.builder().allowIfSubType(OWN_TYPES);
        JsonMapper json = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(loader, listed))
                .build();
        ObjectWriter writer = json.writerFor(Object.class);
        ObjectReader reader = json.readerFor(Object.class);
        addConverter(Object.class, byte[].class, writer::writeValueAsBytes);
        addConverter(byte[].class, Object.class, reader::readValue);
    }
}
