package uk.waymark.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The settings that belong to the pages themselves, read before those of the assembled system. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:web.properties")
class WebSettings {}
