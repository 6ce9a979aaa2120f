/**
 * What annotators share with each other and with the runner: the type system of {@link
 * org.dateline.type}, the vocabulary of its features, parameter names, evidence and resources.
 */
package org.dateline.api;
