package it.sportello.payments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives the house of the tests a node of payments to speak to. */
@Configuration(proxyBeanMethods = false)
class NodeOfTests {

  @Bean(destroyMethod = "stop")
  NodeStandIn nodeStandIn() {
    return new NodeStandIn();
  }

  @Bean
  DynamicPropertyRegistrar nodeAddress(NodeStandIn node) {
    return properties -> {
      properties.add("sportello.payments.node.url", node::address);
      properties.add("sportello.payments.node.key", () -> NodeStandIn.KEY);
    };
  }
}
