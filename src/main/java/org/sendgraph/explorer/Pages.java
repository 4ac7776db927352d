package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * What the pages are made of: the design system comes from a jar, without the crown and
 * the typeface that are for services of the government alone.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

	private static final String PERMANENT = "/id/**";

	private static final String[] EACH = { "/", "/search", "/responsibility/**", "/matrix", "/money", "/funding/**",
			"/findings", "/reform", "/area", "/journal/**", "/things/**", PERMANENT, "/docs", "/docs/**", "/record/**",
			"/sign-in/**", "/sign-out", "/import/**" };

	private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*}");

	private static final String POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

	/** Whether a page is among what is accepted by name. */
	static boolean wanted(HttpHeaders headers) {
		return headers.getAccept().stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry files) {
		files.addResourceHandler("/assets/design/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/")
			.setCacheControl(CacheControl.noCache())
			.resourceChain(true)
			.addTransformer(Pages::withoutTypeface);
		files.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/explorer/assets/")
			.setCacheControl(CacheControl.noCache());
	}

	/**
	 * Requests for pages, of which those who signed in are told by a cookie. Permanent
	 * addresses belong to the API, which leads people on from them.
	 */
	@Bean
	RequestMatcher requestsForPages() {
		return new OrRequestMatcher(Stream.of(EACH)
			.filter((pattern) -> !pattern.equals(PERMANENT))
			.<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
			.toList());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new OwnOriginOnly(POLICY)).addPathPatterns(EACH);
	}

	/**
	 * Browsers ask for a typeface that one sheet names before they know from the next
	 * that nobody wants it.
	 */
	private static Resource withoutTypeface(HttpServletRequest request, Resource file, ResourceTransformerChain next)
			throws IOException {
		Resource rest = next.transform(request, file);
		return String.valueOf(rest.getFilename()).endsWith(".css") ? new TransformedResource(rest,
				TYPEFACE.matcher(rest.getContentAsString(StandardCharsets.UTF_8))
					.replaceAll("")
					.getBytes(StandardCharsets.UTF_8))
				: rest;
	}

}
