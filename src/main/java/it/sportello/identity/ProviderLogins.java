package it.sportello.identity;

import org.springframework.data.jpa.repository.JpaRepository;

/** Whom providers of identities know as whom. */
interface ProviderLogins extends JpaRepository<ProviderLogin, ProviderLogin.Key> {}
