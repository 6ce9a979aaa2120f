/**
 * The linear tagger of attributions: which words of a paragraph are reported (content), which
 * report (cue), and whose words they are (source).
 */
package org.dateline.learning.attribution;
