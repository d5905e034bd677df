package io.entente.graph;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Begins to open the graph before Spring looks at its first bean. Named in
 * {@code META-INF/spring.factories}, since no bean could be early enough.
 */
class GraphStartInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	static final String BEAN = "graphStart";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.addBeanFactoryPostProcessor(new BeanDefinitionRegistryPostProcessor() {

			@Override
			public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
				begin(context);
			}

			@Override
			public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
				// all is done by then
			}

		});
	}

	private static void begin(ConfigurableApplicationContext context) {
		GraphProperties properties = Binder.get(context.getEnvironment())
			.bindOrCreate("entente", GraphProperties.class);
		GraphStart start = new GraphStart(properties);
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton(BEAN, start);
		// first registered is last destroyed; also where the context fails half way
		beans.registerDisposableBean(BEAN, start);
	}

	/** Last, so that tests have set their properties. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
