/**
 * Fine-tunes a small pretrained transformer for the tasks of the annotators and writes it as a
 * model that {@code annotator-encoder} reads. Built with the Maven profile {@code training} only.
 */
package org.dateline.finetuning;
