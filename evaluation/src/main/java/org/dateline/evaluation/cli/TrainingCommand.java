package org.dateline.evaluation.cli;

import java.util.concurrent.Callable;

/**
 * A model that can be trained, beside those of this module: a picocli command, offered as a service
 * by a module that is built for training only.
 *
 * @since 0.1.0
 */
public interface TrainingCommand extends Callable<Integer> {}
