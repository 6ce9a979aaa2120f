/** From bytes to text: encoding, byte order marks, and characters that an output cannot hold. */
package org.dateline.runner.intake;
