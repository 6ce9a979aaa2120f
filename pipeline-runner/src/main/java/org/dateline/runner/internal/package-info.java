/** Helpers that the packages of the runner share; not for others. */
package org.dateline.runner.internal;
