package org.sendgraph.explorer;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the pages are made of: the design system comes from a jar, without the crown and
 * the typeface that are for services of the government alone.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

	private static final String[] EACH = { "/", "/search", "/responsibility", "/matrix", "/money", "/funding/**",
			"/findings", "/reform", "/area", "/journal/**", "/things/**", "/docs", "/docs/**" };

	private static final String POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry files) {
		files.addResourceHandler("/assets/design/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/")
			.setCacheControl(CacheControl.noCache());
		files.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/explorer/assets/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new OwnOriginOnly(POLICY)).addPathPatterns(EACH);
	}

}
