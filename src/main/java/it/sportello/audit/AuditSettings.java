package it.sportello.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the key pair is that signs the roots of the days; shared by all nodes. */
@ConfigurationProperties("sportello.audit")
record AuditSettings(@DefaultValue("./data/keys") Path keys) {}
