package org.sendgraph.explorer;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves GraphiQL whole: the page is ours, its library comes from a jar, and no other
 * host is asked for anything.
 */
@Configuration(proxyBeanMethods = false)
class GraphiqlPage implements WebMvcConfigurer {

	private static final String EVERYTHING = "/graphiql/**";

	// GraphiQL's editor sets styles on elements; its fonts are inside its style sheet.
	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "font-src data:", "img-src 'self' data:", "connect-src 'self'",
			"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
		pages.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
		// Where the servlet container would serve the jar's own page.
		pages.addRedirectViewController("/graphql-ui/**", "/graphiql");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry files) {
		// What is asked of a thing whose permanent address leads here.
		files.addResourceHandler("/graphiql/things/**")
			.addResourceLocations("classpath:/explorer/things/")
			.setCacheControl(CacheControl.noCache());
		// The jar has an index.html too: the first place that has a file gives it.
		files.addResourceHandler(EVERYTHING)
			.addResourceLocations("classpath:/explorer/graphiql/", "classpath:/META-INF/resources/graphql-ui/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new OwnOriginOnly(POLICY)).addPathPatterns(EVERYTHING);
	}

}
