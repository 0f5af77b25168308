package it.sportello.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is too often, {@code sportello.limits}.
 *
 * @param requestsPerMinute of one person, or of one address where nobody is logged in, on one node
 * @param logins wrong passwords for one account from one address within the window
 * @param loginsPerAddress wrong passwords from one address, for whatever account
 * @param loginsPerAccount wrong passwords for one account, from wherever
 * @param window in which they are counted, and the first wait
 * @param longestWait what the wait, doubled each time, never exceeds
 */
@ConfigurationProperties("sportello.limits")
record LimitSettings(
    @DefaultValue("300") int requestsPerMinute,
    @DefaultValue("10") int logins,
    @DefaultValue("20") int loginsPerAddress,
    @DefaultValue("100") int loginsPerAccount,
    @DefaultValue("15m") Duration window,
    @DefaultValue("1h") Duration longestWait) {}
