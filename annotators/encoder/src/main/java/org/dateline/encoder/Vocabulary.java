package org.dateline.encoder;

/** The size of a vocabulary and the ids of its special pieces. */
record Vocabulary(int size, int padding, int unknown, int classification, int separator) {}
