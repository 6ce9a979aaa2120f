/**
 * The JSON Lines record: one line of JSON per document, the public form of the results. {@code
 * record.schema.json} beside this package describes it.
 */
package org.dateline.runner.record;
