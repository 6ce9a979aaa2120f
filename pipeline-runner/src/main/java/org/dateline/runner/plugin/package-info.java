/**
 * Annotators found by their descriptors, as values, and what is wrong with them. Nothing is
 * instantiated and no class is initialised here.
 */
package org.dateline.runner.plugin;
