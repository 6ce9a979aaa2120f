package org.dateline.encoder;

/** A token of a window, whether a separator stands before it, and its segment. */
record WindowToken(int begin, int end, int segment, boolean separated) {}
