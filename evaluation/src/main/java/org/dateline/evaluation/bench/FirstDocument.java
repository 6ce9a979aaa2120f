package org.dateline.evaluation.bench;

/** What a child process runs until its first document is finished. */
enum FirstDocument {
  /** The pipeline that is measured. */
  PIPELINE,

  /** Reading and writing alone. */
  FLOOR
}
