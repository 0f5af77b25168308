/** The numbers and codes of a payment notice, and amounts: plain Java. */
package it.sportello.payments.rules;
