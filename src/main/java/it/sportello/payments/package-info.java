/** What is to be paid for an application: payment positions, receipts of the node, stamp duty. */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "territory",
      "identity",
      "audit",
      "documents",
      "forms",
      "catalogue",
      "applications",
      "proceedings",
      "interop"
    })
package it.sportello.payments;

import org.springframework.modulith.ApplicationModule;
