/** Help for tests of annotators and of pipelines: what they should bear. */
package org.dateline.testkit;
