/** The engine, and the only package that knows it. */
package it.sportello.proceedings.workflow;
